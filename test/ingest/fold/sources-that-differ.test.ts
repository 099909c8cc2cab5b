import type { Disagreement } from '../../../src/store/disagreement';
import type { MeetingRow, MeetingStatus } from '../../../src/store/meeting';
import type { ClaimsByCollection } from '../../../src/ingest/fold/claim-record';
import { claim, fold, row } from './fold-yaml';

/** What an article tells of Ann Lee, her posts and her meeting in a town. */
interface Told {
  start?: string;
  status?: MeetingStatus;
  place?: string;
  post?: string;
  capacity?: string;
}

const TEXT = `Ann Lee, minister and premier of Norland, perhaps since May 2023, met in Oslo, in Bergen.`;

/** An article of a day that says so. */
function article(slug: string, day: string, told: Told): Promise<ClaimsByCollection> {
  const { start, status = 'HELD', place, post, capacity } = told;
  const capacityText = capacity ? `, capacityText: ${capacity}` : '';
  return claim(
    `article:
  slug: ${slug}
  text: a.txt
  language: en
  publishedAt: ${day}
  publisher: { organisation: paper }
organisations:
  paper: { name: Paper, kind: NEWS_AGENCY }
  norland: { name: Norland, kind: STATE, quote: Norland }
people: { ann-lee: { name: Ann Lee, quote: Ann Lee } }
posts:
  minister: { label: Minister, organisation: norland, quote: minister }
  premier: { label: Premier, organisation: norland, quote: premier }
tenures:
  - { person: ann-lee, post: minister, quote: minister${start ? `, start: "${start}"` : ''} }
  - { person: ann-lee, post: premier, quote: premier }
places:
  oslo: { name: Oslo, quote: Oslo }
  bergen: { name: Bergen, quote: Bergen }
meetings:
  m:
    { name: M, kind: MEETING, status: ${status}, quote: met${place ? `, place: { place: ${place.toLowerCase()}, quote: in ${place} }` : ''},
      participants: [{ person: ann-lee, quote: "Ann Lee, minister and premier"${post ? `, post: ${post}` : ''}${capacityText} }] }
`,
    `${slug}: ${TEXT}`,
  );
}

const meetingOf = (...claims: ClaimsByCollection[]): MeetingRow =>
  row(fold(...claims).meetings, 'm') as unknown as MeetingRow;
const told = (of: { disagreements?: Disagreement[] }, field: string) => {
  const found = of.disagreements?.find((each) => each.field === field);
  return (
    found && [
      found.preferredBecause,
      ...found.values.map(
        ({ value, rank, evidence }) => `${rank} ${value}: ${evidence[0]?.quote ?? ''}`,
      ),
    ]
  );
};

test('each place that is stated is proved by the words that name it', async () => {
  const row = meetingOf(
    await article('a', '2024-03-10', { place: 'Oslo' }),
    await article('b', '2024-03-11', { place: 'Bergen' }),
  );
  expect(told(row, 'PLACE')).toEqual([
    'FIRST_STATED',
    'PREFERRED oslo: in Oslo',
    'CONTRADICTING bergen: in Bergen',
  ]);
});

describe('a date that one source doubts', () => {
  const tenureOf = async (...starts: string[]) =>
    row(
      fold(
        ...(await Promise.all(
          starts.map((start, i) => article(`a${i}`, `2024-03-1${i}`, { start })),
        )),
      ).tenures,
      'ann-lee.minister',
    );

  test('gives way to one stated without doubt, of the same days or others', async () => {
    const same = await tenureOf('2023-05?', '2023-05');
    expect(same.start?.edtf).toBe('2023-05');
    expect(same.bounds.startEarliest).toBe('2023-05-01');
    expect(told(same, 'START')).toEqual([
      'NOT_DOUBTED',
      'PREFERRED 2023-05: minister',
      'COMPATIBLE 2023-05?: minister',
    ]);
    const elsewhere = await tenureOf('2023-05?', '2022', '2021');
    expect(told(elsewhere, 'START')?.map((line) => line.split(':')[0])).toEqual([
      'NOT_DOUBTED',
      'PREFERRED 2022',
      'COMPATIBLE 2023-05?',
      'CONTRADICTING 2021',
    ]);
  });

  test('is served where all doubt, and takes nothing from one that none doubts', async () => {
    expect((await tenureOf('2023-05?', '2023-05-02~')).start?.edtf).toBe('2023-05?');
    const wide = await tenureOf('2023', '2023-05?');
    expect(told(wide, 'START')?.[0]).toBe('FIRST_STATED');
  });
});

describe("a meeting's status", () => {
  const statusOf = async (...told: [day: string, status: MeetingStatus][]) =>
    meetingOf(
      ...(await Promise.all(
        told.map(([day, status], i) => article(`a${i}`, `2024-03-${day}`, { status })),
      )),
    );

  test.each<[string, [string, MeetingStatus][], MeetingStatus, string]>([
    ['plans come true', [['10', 'PLANNED'], ['11', 'HELD']], 'HELD', 'LAST_STATED'],
    ['plans fall through', [['10', 'CONFIRMED'], ['11', 'CANCELLED']], 'CANCELLED', 'LAST_STATED'],
    ['what was put off is planned anew', [['10', 'CANCELLED'], ['11', 'PLANNED']], 'PLANNED', 'LAST_STATED'],
    ['what was held is announced by who is late', [['10', 'HELD'], ['12', 'PLANNED']], 'HELD', 'SETTLED'],
    ['of one day, the report follows the announcement', [['10', 'REPORTED'], ['10', 'CONFIRMED']], 'REPORTED', 'SETTLED'],
    ['of one day, the cancelling follows the announcement', [['10', 'CANCELLED'], ['10', 'PLANNED']], 'CANCELLED', 'SETTLED'],
    ['who saw it outweighs who passes it on', [['10', 'HELD'], ['11', 'REPORTED']], 'HELD', 'SETTLED'],
  ])('%s', async (_what, claims, status, because) => {
    const row = await statusOf(...claims);
    expect(row.status).toBe(status);
    expect(told(row, 'STATUS')?.[0]).toBe(because);
  }); // prettier-ignore

  test('that it was held contradicts that it was called off', async () =>
    expect(told(await statusOf(['10', 'HELD'], ['11', 'CANCELLED']), 'STATUS')).toEqual([
      'LAST_STATED',
      'PREFERRED CANCELLED: met',
      'CONTRADICTING HELD: met',
    ]));
});

describe('who took part in two capacities', () => {
  test('may have had both, and is served under the words for the post that is served', async () => {
    const [participant] = meetingOf(
      await article('a', '2024-03-10', {}),
      await article('b', '2024-03-11', { post: 'minister' }),
      await article('c', '2024-03-12', { post: 'premier', capacity: 'premier' }),
    ).participants;
    expect(participant).toMatchObject({ post: 'minister', capacityText: null });
    expect(told(participant!, 'POST')?.map((line) => line.split(':')[0])).toEqual([
      'FIRST_STATED',
      'PREFERRED minister',
      'COMPATIBLE premier',
    ]);
  });
});
