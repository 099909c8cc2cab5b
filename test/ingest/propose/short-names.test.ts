import { resolve } from 'node:path';
import { loadRecord } from '../../../src/ingest/load';
import { takeIn } from '../take-in';
import { openTestBase, served, type TestBase } from '../test-base';

const SEED = resolve(__dirname, '../../../../seed/kazinform-2021-07-16-baimukhan-de-baets.yaml');

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

async function held(): Promise<string[]> {
  const { tenures = [] } = await served(base.db);
  return [...new Set(tenures.map(({ person, post }) => `${person} ${post}`))].sort();
}

const peopleSlugs = async () =>
  ((await served(base.db))['people'] ?? []).map(({ id }) => id as string);

test.each([
  ['the state in the title', 'Kazakh President Tokayev met with Ambassador Bo Ek.'],
  ['the state after the name', 'President Tokayev of Kazakhstan met with Ambassador Bo Ek.'],
  ['the state elsewhere in the text', 'President Tokayev met with Ambassador Bo Ek in Kazakhstan.'],
  ['an initial', 'President of Kazakhstan K. Tokayev met with Ambassador Bo Ek.'],
])('a short name with a known office is the known person: %s', async (_how, words) => {
  await loadRecord(base.db, SEED);
  await takeIn(base.db, ` date 2021-08-02 PARIS. REUTERS - ${words}`);
  const people = await peopleSlugs();
  expect(people).toContain('kassym-jomart-tokayev');
  expect(people.filter((slug) => slug.endsWith('tokayev'))).toEqual(['kassym-jomart-tokayev']);
  expect((await held()).filter((line) => line.includes('tokayev'))).toEqual([
    'kassym-jomart-tokayev president-of-kazakhstan',
  ]);
});

test.each([
  ['another state', 'Estonian President Tokayev met with Ambassador Bo Ek.'],
  ['another office', 'Kazakh Foreign Minister Tokayev met with Ambassador Bo Ek.'],
  ['no office', 'Mr. Tokayev met with Ambassador Bo Ek in Kazakhstan.'],
  ['no state', 'President Tokayev met with Ambassador Bo Ek.'],
])('a short name is not taken for the known person with %s', async (_how, words) => {
  await loadRecord(base.db, SEED);
  await takeIn(base.db, ` date 2021-08-02 PARIS. REUTERS - ${words}`);
  expect(await peopleSlugs()).toEqual(expect.arrayContaining(['kassym-jomart-tokayev', 'tokayev']));
});

test('a family name that two holders of one office bear stays a person of its own', async () => {
  await takeIn(
    base.db,
    ' date 2021-07-16 PARIS. REUTERS - President of Norway Ann Lee met with Ambassador Bo Ek.',
    ' date 2021-08-02 ROME. REUTERS - President of Norway Cy Lee met with Ambassador Bo Ek.',
    ' date 2021-09-03 ROME. REUTERS - President of Norway Lee met with Ambassador Di Ray.',
  );
  const people = await peopleSlugs();
  expect(people).toEqual(expect.arrayContaining(['ann-lee', 'cy-lee', 'lee']));
});

test('articles in a row are one story: the same people, posts and body, each once', async () => {
  await takeIn(
    base.db,
    ' date 2021-07-16 PARIS. REUTERS - President of Norway Ann Lee met with the Secretary General of NATO, Mr. Bo Ek.',
    ' date 2021-07-18 PARIS. REUTERS - President of Norway Ann Lee met with Mr. Cy Wood. Lee thanked Wood.',
    ' date 2021-08-02 ROME. REUTERS - Norwegian President Lee met with Mr. Cy Wood.',
  );
  expect((await peopleSlugs()).sort()).toEqual(['ann-lee', 'bo-ek', 'cy-wood']);
  expect(await held()).toEqual(['ann-lee president-of-norway', 'bo-ek secretary-general-of-nato']);
});
