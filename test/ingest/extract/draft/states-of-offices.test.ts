import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';

/** Each office with the body or state that it is of. */
async function offices(body: string): Promise<string[]> {
  const article = readArticleText(` date 2021-07-16 RIGA. BALTWIRE - ${body}`, 'en');
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(article, facts);
  return Object.entries(record.posts ?? {}).map(
    ([slug, { organisation = '-' }]) => `${slug} ${organisation}`,
  );
}

test.each<[string, string, string[]]>([
  [
    'that its adjective tells is where the text names it',
    'Latvian Foreign Minister Anna Lee said that Latvia would help.',
    ['latvian-foreign-minister latvia'],
  ],
  [
    'is not told by its adjective alone',
    'Latvian Foreign Minister Anna Lee said so.',
    ['latvian-foreign-minister -'],
  ],
  [
    'is not the one that an envoy is for',
    'Special Envoy for Sudan Anna Lee met Foreign Minister of Sudan Omar Khan.',
    ['special-envoy-for-sudan -', 'foreign-minister-of-sudan sudan'],
  ],
  ['has no mayor', 'Latvian mayor Anna Lee said that Latvia would help.', ['latvian-mayor -']],
  ['is no adjective', 'Latvian Consul General Anna Lee said so.', ['latvian-consul-general -']],
  [
    'is told of each of two who are named before their office',
    'Anna Lee and Omar Khan, the presidents of Latvia and Norway, met.',
    ['president-of-latvia latvia', 'president-of-norway norway'],
  ],
])('the state of an office %s', async (_, body, told) => expect(await offices(body)).toEqual(told));

test('an ambassador may be sent to several states', async () => {
  const text =
    ' date 2021-07-16 RIGA. BALTWIRE - Ambassador of Latvia to Belgium, Norway and Spain Anna Lee came.';
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(readArticleText(text, 'en'), facts);
  expect(Object.values(record.posts ?? {})).toMatchObject([
    { sendingState: 'LV', receivingStates: ['BE', 'NO', 'ES'] },
  ]);
});
