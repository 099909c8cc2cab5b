import { RuleExtractor } from '../../../../src/ingest/extract/rule-extractor';
import { validItems } from '../../../../src/ingest/propose/valid-items';
import { readArticleText } from '../../../../src/ingest/record/article-text';

/** The meetings that a body of an article is read to, as they are proposed, and what of all is refused. */
async function proposed(body: string) {
  const text = ` date 2021-07-16 RIGA. BALTWIRE - ${body}`;
  const facts = { slug: 'a', file: 'a.txt', language: 'en', publishedAt: null };
  const { record } = await new RuleExtractor().extract(readArticleText(text, 'en'), facts);
  const { problems } = await validItems(record, text);
  return { meetings: Object.values(record.meetings ?? {}), problems };
}

test.each([
  [
    'words before who went',
    'Last week, President of Latvia Janis Ozols visited Oslo.',
    { edtf: '2021-07-05/2021-07-11', original: 'Last week' },
    ['President of Latvia Janis Ozols visited Oslo.', 'Last week'],
  ],
  [
    'words of the meeting itself',
    'Minister Anna Lee met President Omar Khan on Monday.',
    { edtf: '2021-07-12', original: 'Monday' },
    'Minister Anna Lee met President Omar Khan on Monday.',
  ],
])('the day of a meeting is proved by its words: %s', async (_, body, date, quote) => {
  const { meetings, problems } = await proposed(body);
  expect(problems).toEqual([]);
  expect(meetings).toMatchObject([{ date, quote }]);
});

test('of the same words told twice, those nearest to the meeting prove its day', async () => {
  const { meetings, problems } = await proposed(
    'The fair was held in May 2021 by all. In May 2021, President of Latvia Janis Ozols visited Oslo.',
  );
  expect(problems).toEqual([]);
  const [visit] = meetings.filter(({ kind }) => kind === 'VISIT');
  expect(visit?.date).toMatchObject({ original: 'May 2021' });
  expect(JSON.stringify(visit?.quote)).toContain('May 2021, President');
});

test('who is only meant is proved by the words of the meeting', async () => {
  const { meetings, problems } = await proposed(
    'Under Secretary of State Samuel Brandt will travel to Nairobi from July 20 to 24. In Nairobi, the Under ' +
      'Secretary will meet with Minister Anna Lee. He will also open the new wing of the Embassy together with ' +
      'Ambassador Linda Carvajal.',
  );
  expect(problems).toEqual([]);
  for (const { participants = [] } of meetings)
    for (const { quote } of participants) expect(quote).not.toBe('');
});

test('a group that is told of twice takes part once', async () => {
  const { meetings, problems } = await proposed(
    'Deputy Minister Daleep Rao continued consultations with Indian counterparts. He thanked Indian counterparts ' +
      'for their consultations.',
  );
  expect(problems).toEqual([]);
  for (const { participants = [] } of meetings) {
    const parties = participants.map((each) => each.person ?? each.organisation);
    expect(parties).toEqual([...new Set(parties)]);
  }
});
