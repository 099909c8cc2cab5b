import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { readArticleText } from '../../../../src/ingest/record/article-text';
import { meetings } from '../read-meetings';

/** Who takes part in what, by rules and models together. */
async function wholly(body: string): Promise<string[]> {
  const article = readArticleText(
    `url: https://news.example/a\nlicence: CC0\ntitle: News\npublished: 2021-07-16\n\n${body}\n`,
    'en',
  );
  const source = { slug: 'a', file: 'a', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor('p').extract(article, source);
  return Object.values(record.meetings ?? {}).map(({ kind, participants = [] }) =>
    [kind, ...participants.map(({ person }) => person ?? '-')].join(' '),
  );
}

test.each<[string, string, string[]]>([
  [
    'a summit that leaders end, and who did what there',
    'Leaders of five states wrapped up a two-day summit in Tunis on Wednesday without a deal. President Ann Moreau added her signature on behalf of the north, followed by Chad’s premier, Omar Lee. Minister Ivo Berg, speaking on the final day, put the cost at 40 million.',
    ['CONFERENCE HELD 2021-07-14 Tunis Ann Moreau+Omar Lee+Ivo Berg'],
  ],
  [
    'but none that others only name',
    'Traders opened the market in Tunis on Wednesday. President Ann Moreau signed for the parcel.',
    [],
  ],
  [
    'talks in a house, and no call',
    'Envoy Ann Moreau spoke for two hours with prime minister Omar Lee at the Government Palace on Wednesday. She spoke with minister Ivo Berg on Thursday.',
    ['MEETING HELD 2021-07-14 - Ann Moreau+Omar Lee', 'CALL HELD 2021-07-15 - Ann Moreau+Ivo Berg'],
  ],
  [
    'a house called after another town',
    'Envoy Ann Moreau met prime minister Omar Lee at Hyderabad House on Wednesday.',
    ['MEETING HELD 2021-07-14 - Ann Moreau+Omar Lee'],
  ],
  [
    'the two whom alone the sentence before names',
    'Minister Ivo Berg met Pia Strand in Brussels on Monday. Premier Omar Lee is to visit London next month at the invitation of his British counterpart, Ann Moreau. The two last met in Davos in January.',
    [
      'MEETING HELD 2021-07-12 Brussels Ivo Berg+Pia Strand',
      'VISIT PLANNED 2021-08 London Omar Lee',
      'MEETING HELD 2021-01 Davos Omar Lee+Ann Moreau',
    ],
  ],
  [
    'a session of a body, of which what two held takes no day',
    'Speaker Ann Moreau met with Secretary General Omar Lee. She recalled that the third plenary session of the Assembly was held in Baku in May.',
    ['MEETING HELD ../2021-07-16 - Ann Moreau+Omar Lee'],
  ],
  [
    'whose talks he recalls',
    'On July 15, President Omar Lee received Speaker Ann Moreau. He recalled his visit to Rome last September and his talks with President Ivo Berg.',
    [
      'MEETING HELD 2021-07-15 - Omar Lee+Ann Moreau',
      'MEETING HELD 2020-09 - Omar Lee+Ivo Berg',
      'VISIT HELD 2020-09 Rome Omar Lee',
    ],
  ],
  [
    'what a delegation did next',
    'On July 15, President Omar Lee received a delegation led by Speaker Ann Moreau. On the same day, the delegation met with Foreign Minister Ivo Berg and laid a wreath at the tomb.',
    [
      'MEETING HELD 2021-07-15 - Omar Lee+Ann Moreau',
      'MEETING HELD 2021-07-15 - Ann Moreau+Ivo Berg',
      'CEREMONY HELD ../2021-07-16 - Ann Moreau',
    ],
  ],
  [
    'many who go somewhere, and nobody who met before',
    'President Omar Lee met with minister Ivo Berg. On December 9, the Uzbek senators will visit Ganja, where they will be received by Mayor Ann Moreau.',
    ['MEETING HELD ../2021-07-16 - Omar Lee+Ivo Berg', 'VISIT PLANNED 2021-12-09 Ganja '],
  ],
  [
    'who leads a mission, told behind',
    'An observers mission of the OSCE arrived in Tashkent on Wednesday, led by Senator Omar Lee.',
    ['VISIT HELD 2021-07-14 Tashkent Omar Lee'],
  ],
])('reads %s', (_, body, told) => {
  expect(meetings(body)).toEqual(told);
});

test('joins to what two held nobody who but does the next thing, or tells of it', async () => {
  expect(
    await wholly(
      'President Ann Moreau telephoned Omar Lee on Thursday night, and the Saudi ambassador, Ivo Berg, flew home.',
    ),
  ).toEqual(['CALL ann-moreau omar-lee']);
  expect(
    await wholly(
      'Negotiators for the government and the rebels met in Oslo on Tuesday, foreign minister Ann Moreau told reporters.',
    ),
  ).toEqual(['MEETING']);
});
