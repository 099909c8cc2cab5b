import { INDEXES } from '../../src/store/indexes';
import { prepare } from '../../src/store/prepare';
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
