import type { Document } from 'mongodb';
import { nameTerms, wordRemainders } from '../../src/domain/name-terms';
import { addWords } from '../../src/store/add-words';
import { checkKept } from '../../src/store/kept/check';
import { fillKept, forgetKept } from '../../src/store/kept/fill';
import { prepare } from '../../src/store/prepare';
import { searchAll } from '../../src/store/search';
import { NEAR_MAX, noteWords, wordsCollection, wordsNear } from '../../src/store/words';
import { openTestStore, type TestStore } from './test-store';

let store: TestStore;
beforeAll(async () => void (store = await openTestStore()));
beforeEach(async () => {
  for (const name of ['people', 'posts', 'words'])
    await store.store.db.collection(name).deleteMany({});
});
afterAll(() => store.close());

const row = (id: string, facts: object): Document => ({ _id: id, id, retractedAt: null, ...facts });
const person = (id: string, name: string): Document =>
  row(id, { name, names: [{ value: name }], nameTerms: nameTerms([name]) });
const noted = async (): Promise<string[]> =>
  (await wordsCollection(store.store.db).find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
const found = async (query: string): Promise<string[]> =>
  (await searchAll(store.reader, query, ['PERSON'])).hits.map(({ id }) => id);

test('the words of names are noted once, those that no slip is forgiven in not at all', async () => {
  const { db } = store.store;
  await noteWords(db, [person('a', 'Ann Li'), person('b', 'Ann Ek')]);
  await noteWords(db, [
    person('a', 'Ann Li'),
    row('p', { labelTerms: nameTerms(['Consul']) }),
    row('x', {}),
  ]);
  expect(await noted()).toEqual(['konsul']);
});

test('words near one asked for are those that it may be a slip of, each of several its own', async () => {
  const { db } = store.store;
  await noteWords(db, [person('a', 'Baimukhan Tokayev'), person('b', 'Tokarev Lindgren')]);
  const { near, isCut } = await wordsNear(store.reader, ['tokaef', 'baimukan', 'ek']);
  expect([...near('tokaef')].sort()).toEqual(['tokaev', 'tokarev']);
  expect(near('baimukan')).toEqual(['baimuhan']);
  expect(near('ek')).toEqual([]);
  expect(isCut).toBe(false);
  expect(await store.commandsDuring(() => wordsNear(store.reader, ['ek', 'li']))).toEqual([]);
});

test('where more words may be near than are looked at, it is told', async () => {
  const { db } = store.store;
  const words = Array.from({ length: NEAR_MAX }, (_, i) => ({
    _id: `margu${String.fromCharCode(97 + (i % 26))}${i}`,
    remainders: ['margu'],
  }));
  await wordsCollection(db).insertMany(words);
  await db.collection<Document>('people').insertOne(person('a', 'Margu'));
  const { hits, cut } = await searchAll(store.reader, 'Margu', ['PERSON']);
  expect(hits).toMatchObject([{ id: 'a', score: 1 }]);
  expect([...cut]).toEqual(['PERSON']);
});

test('many writers note the same words at once', async () => {
  const { db } = store.store;
  const rows = Array.from({ length: 40 }, (_, i) => person(`${i}`, `Margulan Baimukhan ${i}`));
  await Promise.all(rows.map((each) => noteWords(db, [each])));
  expect(await noted()).toEqual(['baimuhan', 'margulan']);
});

test('a store of an earlier version is made to find slips by its words alone', async () => {
  const { db } = store.store;
  const old = person('old', 'Margulan Baimukhan') as { nameTerms: string[] };
  const terms = [...old.nameTerms];
  old.nameTerms = [...terms, ...wordRemainders('baimuhan').map((rest) => `d:${rest}`)].sort();
  const before = { ...old, _id: 'before', name: 'Margulan Baimuhan', retractedAt: new Date() };
  await db.collection<Document>('people').insertMany([old, before]);
  await db.collection('words').drop();
  await prepare(db);
  expect(await found('Baimukan')).toEqual(['old']);
  for (const { nameTerms: now } of await db.collection('people').find().toArray())
    expect(now).toEqual(terms);
  await addWords(db);
  expect(await found('Baimukan')).toEqual(['old']);
});

test('verify tells a name whose words are not noted', async () => {
  const { db } = store.store;
  await db.collection<Document>('people').insertOne(person('a', 'Margulan'));
  await forgetKept(db);
  await fillKept(db);
  const drift = async () => {
    const all: string[] = [];
    for await (const { collection, id, path } of checkKept(db))
      all.push(`${collection} ${id} ${path}`);
    return all;
  };
  expect(await drift()).toEqual(['words margulan remainders']);
  await noteWords(db, await db.collection('people').find().toArray());
  expect(await drift()).toEqual([]);
});
