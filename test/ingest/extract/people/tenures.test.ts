import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';

/** A line a tenure that an article tells of. */
async function tenures(body: string): Promise<string[]> {
  const article = readArticleText(` date 2021-07-16 RIGA. BALTWIRE - ${body}`, 'en');
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(article, facts);
  return (record.tenures ?? []).map(
    ({ person, post, how, endState }) => `${person} ${post} ${how ?? '-'} ${endState ?? '-'}`,
  );
}

test('the appointment of somebody puts them into an office', async () =>
  expect(
    await tenures('President Omar Khan praised the appointment of Anna Lee as Foreign Minister.'),
  ).toContain('anna-lee foreign-minister APPOINTED -'));

test.each([
  'rejected the',
  'vetoed the',
  'proposed the',
  'called for the',
  'discussed the possible',
])('an appointment does not, which one %s', async (words) =>
  expect(
    await tenures(`President Omar Khan ${words} appointment of Anna Lee as Foreign Minister.`),
  ).toEqual(['omar-khan president - -']),
);

test.each(['Former', 'Late', 'Ousted', 'Deposed', 'Onetime'])(
  'a tenure is over of "%s President"',
  async (word) =>
    expect(await tenures(`${word} President Omar Khan was remembered.`)).toEqual([
      'omar-khan president - ENDED',
    ]),
);
