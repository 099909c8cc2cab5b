import { stringify } from 'yaml';
import { loadRecord } from '../../../src/ingest/load';
import { takeIn } from '../take-in';
import { openTestBase, served, type TestBase } from '../test-base';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

const text = (n: number, words: string): string =>
  `url: https://paper.example/${n}\npublished: 2024-05-1${n}\n\n${words}`;

/** Each place or body of a kind with its names, the preferred one first. */
async function namesIn(list: 'places' | 'organisations'): Promise<Record<string, string[]>> {
  const rows = (await served(base.db))[list] as { slug: string; names: { value: string }[] }[];
  return Object.fromEntries(rows.map(({ slug, names }) => [slug, names.map(({ value }) => value)]));
}

test('a state is one place and one body, whatever each text calls it', async () => {
  await takeIn(
    base.db,
    text(1, 'The U.S. and Russia held consultations in Riga. They will meet in the US.'),
    text(2, 'The United States and the Russian Federation held consultations in Riga.'),
  );
  expect(await namesIn('places')).toMatchObject({
    'united-states': ['United States', 'U.S.', 'US'],
    russia: ['Russia', 'Russian Federation'],
  });
  const bodies = await namesIn('organisations');
  expect(Object.keys(bodies).sort()).toEqual(['paper-example', 'russia', 'united-states']);
});

test('a state that the base has under a short form is that one', async () => {
  const record = {
    article: {
      slug: 'a',
      text: 'a.txt',
      language: 'en',
      publishedAt: '2024-05-01',
      publisher: { organisation: 'the-paper' },
    },
    organisations: { 'the-paper': { name: 'The Paper', kind: 'NEWS_AGENCY' } },
    places: { usa: { name: 'USA', quote: 'USA' } },
  };
  await loadRecord(base.db, await base.write('a', stringify(record), 'USA.'));
  await takeIn(base.db, text(1, 'Minister Anna Lee visited the United States on May 3.'));
  expect(Object.keys(await namesIn('places'))).toEqual(['usa']);
});

test('a visit that two texts tell is one, whatever they call the state and whoever came along', async () => {
  await takeIn(
    base.db,
    text(1, 'Minister Anna Lee visited the US on May 3.'),
    text(2, 'Minister Anna Lee and Minister Omar Khan visited the United States on May 3.'),
  );
  const meetings = (await served(base.db))['meetings'] as { slug: string }[];
  expect(meetings.map(({ slug }) => slug)).toEqual([
    'visit-of-anna-lee-to-united-states-2024-05-03',
  ]);
});
