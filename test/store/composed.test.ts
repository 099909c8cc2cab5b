import { compileFilter } from '../../src/store/filter';
import type { FilterInput } from '../../src/store/filter-input';
import { addMeetings } from '../world';
import { openTestStore, type TestStore } from './test-store';

let test: TestStore;
const NAME = 'Zoë Ødegård';
const TYPED = NAME.normalize('NFD');

beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 20);
  for (const name of ['people', 'meetings'] as const) {
    const rows = test.store.db.collection(name);
    await rows.updateOne({ retractedAt: null }, { $set: { name: NAME } });
  }
});
afterAll(() => test.close());

it.each<[FilterInput]>([
  [{ name: { eq: TYPED } }],
  [{ name: { in: ['none', TYPED] } }],
  [{ name: { startsWith: TYPED.slice(0, 5) } }],
])('%j finds a name however its accents are typed', async (filter) => {
  expect(TYPED).not.toBe(NAME);
  for (const name of ['people', 'meetings'] as const) {
    const compiled = await compileFilter(test.reader, name, filter);
    const found = await test.store.db.collection(name).find(compiled).toArray();
    expect(found.map((row) => row['name'] as string)).toEqual([NAME]);
  }
});
