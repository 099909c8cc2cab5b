import type { Document } from 'mongodb';
import { nameTerms } from '../../src/domain/name-terms';
import { CANDIDATES, type Found, searchAll, type SearchKind } from '../../src/store/search';
import { addWords } from '../../src/store/add-words';
import { openTestStore, type TestStore } from './test-store';

let store: TestStore;
const MANY = CANDIDATES + 100;

const row = (id: string, facts: object): Document => ({ _id: id, id, retractedAt: null, ...facts });
const person = (id: string, name: string): Document =>
  row(id, { names: [{ value: name }], nameTerms: nameTerms([name]) });
const numbers = Array.from({ length: MANY }, (_, i) => i);
/** A number in letters: no two are alike. */
const letters = (n: number): string =>
  String.fromCharCode(...[...String(1000 + n)].map((digit) => 98 + 2 * Number(digit))).repeat(2);

beforeAll(async () => {
  store = await openTestStore();
  const { db } = store.store;
  await db
    .collection<Document>('people')
    .insertMany([
      ...numbers.map((n) => person(`similar-${n}`, `Armen ${letters(n)}`)),
      ...numbers.slice(0, 3).map((n) => person(`exact-${n}`, `Arman ${letters(n)}`)),
    ]);
  await addWords(db);
  await db.collection<Document>('statements').insertMany(
    numbers.map((n) =>
      row(`said-${n}`, {
        order: String(1000 + n),
        terms: ['dialogue', n % 200 === 0 ? 'rare' : 'frequent'],
      }),
    ),
  );
});
afterAll(() => store.close());

async function search(query: string, kind: SearchKind): Promise<Found & { commands: number }> {
  let found: Found | undefined;
  const commands = await store.commandsDuring(async () => {
    found = await searchAll(store.reader, query, [kind]);
  });
  return { ...found!, commands: commands.length };
}
const idsOf = ({ hits }: Found): string[] => hits.map(({ id }) => id);

test('of too many names, those that have the words themselves are ranked, and it is told', async () => {
  const found = await search('Arman', 'PERSON');
  expect(idsOf(found).slice(0, 3).sort()).toEqual(['exact-0', 'exact-1', 'exact-2']);
  expect(found.hits).toHaveLength(CANDIDATES);
  expect([...found.cut]).toEqual(['PERSON']);
  expect(found.commands).toBe(3);
});

test('a whole name is found among many, and nothing is left out', async () => {
  const found = await search(`Arman ${letters(1)}`, 'PERSON');
  expect(found.hits[0]).toMatchObject({ id: 'exact-1', score: 1 });
  expect(idsOf(found)).toContain('similar-1');
  expect(found).toMatchObject({ cut: new Set(), commands: 2 });
});

test('of too many statements the newest are ranked, in one command, and it is told', async () => {
  const found = await search('dialogue', 'STATEMENT');
  const newest = numbers.slice(-CANDIDATES).map((n) => `said-${n}`);
  expect(idsOf(found).sort()).toEqual(newest.sort());
  expect([...found.cut]).toEqual(['STATEMENT']);
  expect(found.commands).toBe(1);
});

test('of statements that few words fit, none is left out', async () => {
  const found = await search('rare dialogue', 'STATEMENT');
  expect(idsOf(found).sort()).toEqual(['said-0', 'said-200', 'said-400']);
  expect(found.cut.size).toBe(0);
});
