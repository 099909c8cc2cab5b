import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';

async function organisations(body: string): Promise<string[]> {
  const article = readArticleText(` date 2021-07-16 RIGA. BALTWIRE - ${body}`, 'en');
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(article, facts);
  return Object.keys(record.organisations ?? {}).filter((slug) => slug !== 'baltwire');
}

test.each(['officials', 'leaders', 'representatives'])(
  'many of whom nothing is told: %s',
  async (word) =>
    expect(await organisations(`Minister Anna Lee met with ${word} in Oslo.`)).toEqual([]),
);

test('a group that is told of', async () =>
  expect(
    await organisations(
      'Minister Anna Lee met with business leaders and senior officials in Oslo.',
    ),
  ).toEqual(['business-leaders', 'senior-officials']));

test('a town in capitals is no two bodies', async () =>
  expect(await organisations('NEW DELHI: Minister Anna Lee met Minister Omar Khan.')).toEqual([]));
