import { parse } from 'yaml';
import { RuleExtractor } from '../../../src/ingest/extract/rule-extractor';
import { ingestArticle } from '../../../src/ingest/ingest';
import { FreshPeople } from '../../../src/ingest/propose/fresh-people';
import type { RecordDocument } from '../../../src/ingest/record/record';
import { decide } from '../../../src/ingest/review/decide';
import { decideWaiting } from '../../../src/ingest/review/decide-waiting';
import { showProposals } from '../../../src/ingest/show-proposals';
import { listProposals } from '../../../src/store/proposal';
import { takeIn } from '../take-in';
import { openTestBase, served, type TestBase } from '../test-base';

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

const ingest = (text: string, fresh?: FreshPeople) =>
  ingestArticle(
    base.db,
    { source: text.slice(0, 16), text },
    {
      ...{ extractor: new RuleExtractor(), extractorName: 'rules' },
      ...{ language: 'en', today: '2026-01-01' },
      ...(fresh && { fresh }),
    },
  );

/** Who is proposed of texts that one run reads, and what these hold. */
async function proposedOf(...texts: string[]): Promise<{ people: string[]; held: string[] }> {
  const fresh = new FreshPeople();
  for (const text of texts) await ingest(text, fresh);
  const records = (await listProposals(base.db, true)).map(
    ({ record }) => parse(record) as RecordDocument,
  );
  return {
    people: [...new Set(records.flatMap(({ people = {} }) => Object.keys(people)))],
    held: records.flatMap(({ tenures = [] }) =>
      tenures.map(({ person, post }) => `${person} ${post}`),
    ),
  };
}

test.each([
  ['the state in the title', 'Kazakh President Tokayev met with Ambassador Bo Ek.'],
  ['the state after the name', 'President Tokayev of Kazakhstan met with Ambassador Bo Ek.'],
  ['the state elsewhere in the text', 'President Tokayev met with Ambassador Bo Ek in Kazakhstan.'],
  ['an initial', 'President of Kazakhstan K. Tokayev met with Ambassador Bo Ek.'],
])('a short name with a known office is the known person: %s', async (_how, words) => {
  await base.loadSeed();
  const proposed = await proposedOf(` date 2021-08-02 PARIS. REUTERS - ${words}`);
  expect(proposed.people.filter((slug) => slug.endsWith('tokayev'))).toEqual([
    'kassym-jomart-tokayev',
  ]);
  expect(proposed.held.filter((line) => line.includes('tokayev'))).toEqual([
    'kassym-jomart-tokayev president-of-kazakhstan',
  ]);
});

test.each([
  ['another state', 'Estonian President Tokayev met with Ambassador Bo Ek.'],
  ['another office', 'Kazakh Foreign Minister Tokayev met with Ambassador Bo Ek.'],
  ['no office', 'Mr. Tokayev met with Ambassador Bo Ek in Kazakhstan.'],
  ['no state', 'President Tokayev met with Ambassador Bo Ek.'],
])('a short name is not taken for the known person with %s', async (_how, words) => {
  await base.loadSeed();
  const { people } = await proposedOf(` date 2021-08-02 PARIS. REUTERS - ${words}`);
  expect(people.filter((slug) => slug.endsWith('tokayev'))).toEqual(['tokayev']);
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

const inTurn = (first: string, second: string) => [
  ` date 2021-07-16 PARIS. REUTERS - ${first} met with Ambassador Bo Ek.`,
  ` date 2021-08-02 ROME. REUTERS - ${second} met with Ambassador Di Ray.`,
];

test.each([
  [
    'spelt otherwise',
    'Foreign Minister of Norway Jeyhan Alvik',
    'Norwegian Foreign Minister Ceyhan Alvik',
  ],
  [
    'by more names',
    'Foreign Minister of Spain Pablo Ruiz',
    'Spanish Foreign Minister Pablo Ruiz Soler',
  ],
  [
    'by fewer names',
    'Foreign Minister of Spain Pablo Ruiz Soler',
    'Spanish Foreign Minister Pablo Ruiz',
  ],
  ['in full after in short', 'Norwegian President Alvik', 'President of Norway Ann Alvik'],
])('who is named %s is the known person in that office', async (_how, first, second) => {
  const { people } = await proposedOf(...inTurn(first, second));
  expect(people.filter((slug) => !['bo-ek', 'di-ray'].includes(slug))).toHaveLength(1);
});

test.each([
  [
    'of another state',
    'Foreign Minister of Norway Jeyhan Alvik',
    'Swedish Foreign Minister Ceyhan Alvik',
  ],
  [
    'in another office',
    'Foreign Minister of Norway Jeyhan Alvik',
    'Norwegian Defence Minister Ceyhan Alvik',
  ],
  [
    'by a name two letters off',
    'Foreign Minister of Norway Jeyhan Alvik',
    'Norwegian Foreign Minister Ceyhen Alvik',
  ],
  [
    'by another family name',
    'Foreign Minister of Norway Jeyhan Alvik',
    'Norwegian Foreign Minister Jeyhan Alvit',
  ],
  ['of a lesser rank', 'Vice President of Norway Jeyhan Alvik', 'Norwegian President Ceyhan Alvik'],
  [
    'in full after in short, of no stated state',
    'President Alvik',
    'President of Norway Ann Alvik',
  ],
])('who is named %s is a person of their own', async (_how, first, second) => {
  const { people } = await proposedOf(...inTurn(first, second));
  expect(people.filter((slug) => !['bo-ek', 'di-ray'].includes(slug))).toHaveLength(2);
});

test('who held one rank and then a higher one holds two posts', async () => {
  await takeIn(
    base.db,
    ...inTurn('Vice President of Norway Ann Alvik', 'Norwegian President Ann Alvik'),
  );
  expect((await held()).filter((line) => line.startsWith('ann-alvik'))).toHaveLength(2);
});

describe('what waits for review is known too', () => {
  const TEXTS = inTurn(
    'Foreign Minister of Norway Jeyhan Alvik',
    'Norwegian Foreign Minister Ceyhan Alvik',
  );
  const alvik = async () => {
    for await (const outcome of decideWaiting(base.db, { accept: { minConfidence: 0 }, by: 'ana' }))
      expect(outcome).not.toHaveProperty('refused');
    return (await held()).filter((line) => line.includes('alvik'));
  };

  test('of the same run', async () => {
    const fresh = new FreshPeople();
    for (const text of TEXTS) await ingest(text, fresh);
    expect(await alvik()).toHaveLength(1);
  });

  test('of a run before', async () => {
    await ingest(TEXTS[0]!);
    await showProposals(base.db);
    await ingest(TEXTS[1]!);
    expect(await alvik()).toHaveLength(1);
  });

  test('but not what is rejected', async () => {
    const fresh = new FreshPeople();
    for (const text of TEXTS) await ingest(text, fresh);
    const [first] = await listProposals(base.db, true);
    const reject = first!.items.map(({ key }) => key);
    await decide(base.db, first!.id, { reject, by: 'ana' });
    expect(await alvik()).toEqual([expect.stringContaining('alvik')]);
  });
});

test('of two who hold an office of no stated state each has a post, named once for the holder', async () => {
  const { held: both } = await proposedOf(
    ' date 2021-07-16 RIGA. BALTWIRE - Prime Minister Anna Lee recalled that in 1998 Prime Minister Bo Ek came.',
  );
  expect(both).toEqual(['anna-lee prime-minister-anna-lee', 'bo-ek prime-minister-bo-ek']);
});
