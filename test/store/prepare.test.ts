import { INDEXES } from '../../src/store/indexes';
import { prepare } from '../../src/store/prepare';
import { addMeetings } from '../world';
import { openTestStore, type TestStore } from './test-store';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

const namesOf = async (collection: string): Promise<string[]> =>
  (await test.store.db.collection(collection).indexes()).map(({ name }) => name!).sort();

it('drops indexes of an earlier version, and leaves those that others made', async () => {
  const people = test.store.db.collection('people');
  const before = await namesOf('people');
  expect(before).toHaveLength(1 + INDEXES.filter((one) => one.collection === 'people').length);
  await people.createIndex({ shoe: 1 }, { name: 'present_shoe_1' });
  await people.createIndex({ hat: 1 }, { name: 'for_the_hatter' });
  await prepare(test.store.db);
  expect(await namesOf('people')).toEqual([...before, 'for_the_hatter'].sort());
});

it('is the same however often it is done, and side by side', async () => {
  await test.store.db.collection('posts').createIndex({ shoe: 1 }, { name: 'all_shoe_1' });
  await Promise.all([prepare(test.store.db), prepare(test.store.db)]);
  expect(await namesOf('posts')).not.toContain('all_shoe_1');
});

it('gives search terms to what an earlier version wrote without, once', async () => {
  const { db } = test.store;
  await addMeetings(db, 20);
  const rows = async (name: string) => db.collection(name).find().sort({ _id: 1 }).toArray();
  for (const name of ['meetings', 'statements']) {
    const written = await rows(name);
    expect(written.length).toBeGreaterThan(5);
    await db.collection(name).updateMany({}, { $unset: { terms: '' } });
    const indexes = (await namesOf(name)).filter((index) => index.startsWith('present_terms_'));
    expect(indexes).toHaveLength(1);
    await db.collection(name).dropIndex(indexes[0]!);
    await prepare(db);
    expect(await rows(name)).toEqual(written);
    expect(await namesOf(name)).toContain(indexes[0]);
  }
});
