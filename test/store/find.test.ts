import type { CollectionName } from '../../src/store/collections';
import { findByIds, findInSeveral } from '../../src/store/find';
import { addMeetings } from '../world';
import { openTestStore, type TestStore } from './test-store';

let test: TestStore;
const ids: Record<string, string[]> = {};
const SEVERAL = ['people', 'meetings', 'places'] as const;

beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 30);
  for (const name of SEVERAL) {
    const rows = await test.store.db.collection(name).find().sort({ id: 1 }).limit(4).toArray();
    ids[name] = rows.map((row) => String(row['id']));
    expect(ids[name].length).toBeGreaterThan(1);
  }
});
afterAll(() => test.close());

const wanted = (entries: [CollectionName, string[]][]) =>
  new Map(entries.map(([name, some]) => [name, new Set(some)] as const));

/** What each collection gives by itself. */
async function apart(name: CollectionName, some: string[]) {
  const rows = (await findByIds(test.reader, name, some)).flatMap((row) => row ?? []);
  return new Map(rows.map((row) => [row.id, row] as const));
}

it('finds rows of several collections in one command, each as by itself', async () => {
  const asked: [CollectionName, string[]][] = SEVERAL.map((name) => [name, ids[name]!]);
  let found: Awaited<ReturnType<typeof findInSeveral>> | undefined;
  const commands = await test.commandsDuring(async () => {
    found = await findInSeveral(test.reader, wanted(asked));
  });
  expect(commands).toHaveLength(1);
  expect([...found!.keys()]).toEqual([...SEVERAL]);
  for (const [name, some] of asked) {
    expect(found!.get(name)!.size).toBe(some.length);
    expect(found!.get(name)).toEqual(await apart(name, some));
  }
});

it('leaves out what no collection has, and asks nothing for nothing', async () => {
  const some = [...ids['people']!, 'nobody'];
  const commands = await test.commandsDuring(async () => {
    const found = await findInSeveral(test.reader, wanted([['people', some], ['places', []]])); // prettier-ignore
    expect(found.get('people')).toEqual(await apart('people', ids['people']!));
    expect(found.get('places')).toEqual(new Map());
    expect(await findInSeveral(test.reader, wanted([['people', []]]))).toEqual(
      new Map([['people', new Map()]]),
    );
  });
  expect(commands.map((command) => Object.keys(command)[0])).toEqual(['find', 'find']);
});

it('keeps apart rows of two collections that have the same id', async () => {
  const [person] = await test.store.db.collection('people').find().limit(1).toArray();
  const shared = String(person!['id']);
  await test.store.db
    .collection<{ _id: string }>('places')
    .insertOne({ ...person, _id: 'shared@1', name: 'A place' } as never);
  const asked = wanted([['people', [shared]], ['places', [shared, ids['places']![0]!]]]); // prettier-ignore
  const found = await findInSeveral(test.reader, asked);
  expect(found.get('people')!.get(shared)).toMatchObject({ name: person!['name'] as string });
  expect(found.get('places')!.get(shared)).toMatchObject({ name: 'A place' });
  expect(found.get('places')!.size).toBe(2);
});
