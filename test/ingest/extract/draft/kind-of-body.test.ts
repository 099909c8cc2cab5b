import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';

test.each([
  ['the Space Organization of India', 'AGENCY'],
  ['the Organisation of Islamic Cooperation', 'INTERNATIONAL_ORGANISATION'],
  ['the World Bank', 'INTERNATIONAL_ORGANISATION'],
])('a body of one state is not international: %s', async (name, kind) => {
  const body = `Minister Anna Lee met the head of ${name} in Riga.`;
  const article = readArticleText(` date 2021-07-16 RIGA. BALTWIRE - ${body}`, 'en');
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(article, facts);
  expect(record.organisations).toMatchObject({
    [name.replace('the ', '').replaceAll(' ', '-').toLowerCase()]: { kind },
  });
});
