import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';

async function bodiesTold(body: string): Promise<string[]> {
  const header = 'url: https://www.example.org/1\ntitle: A note\npublished: 2021-05-06\n\n';
  const article = readArticleText(`${header}${body}\n`, 'en');
  const facts = { slug: '1', file: '1.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor('Baltic Notes').extract(article, facts);
  return Object.values(record.organisations ?? {}).flatMap(({ name }) =>
    typeof name === 'string' && !name.includes('.') ? [name] : [],
  );
}

test.each<[string, string, string[]]>([
  [
    'a paper that is cited by the way',
    'The Riga Council met on Monday. According to the Baltic Times, six came. They left early, as quoted by Reuters.',
    ['Riga Council'],
  ],
  [
    'one that is spoken to',
    'The Riga Council met on Monday. According to the Baltic Times, six came. He told the Baltic Times that all was well.',
    ['Riga Council', 'Baltic Times'],
  ],
  [
    'an agency that told all that is told before it',
    'The Riga Council met on Monday with six guests, the official TASS news agency reported on Tuesday. “They talked of trade,” TASS said of the session.',
    ['Riga Council'],
  ],
  [
    'an agency that tells what it knows itself',
    'On Monday, TASS reported that the Riga Council had met.',
    ['TASS', 'Riga Council'],
  ],
  [
    'a body that is no paper',
    'The Riga Council met on Monday. According to the Baltic Union, six came.',
    ['Riga Council', 'Baltic Union'],
  ],
])('%s: %s', async (_, body, names) => expect(await bodiesTold(body)).toEqual(names));
