import { type CommandStartedEvent, type Db, MongoNetworkError, MongoServerError } from 'mongodb';
import { readRows } from '../../src/store/read-rows';
import { addMeetings } from '../world';
import { openTestStore, type TestStore } from './test-store';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
  await addMeetings(test.store.db, 50);
});
afterAll(() => test.close());

const byName = {
  pipeline: [{ $sort: { name: 1, id: 1 } }, { $limit: 5 }, { $project: { _id: 0 } }],
};
const allPlaces = { filter: {}, projection: { _id: 0 } };

/** The database as it is when its server answers commands with an error. */
function failing(error: Error): Db {
  return Object.create(test.reader.db, {
    command: { value: () => Promise.reject(error) },
  }) as Db;
}

it('gives the rows that a cursor gives, in one command', async () => {
  const { db } = test.store;
  const people = await db.collection('people').aggregate(byName.pipeline).toArray();
  const places = await db.collection('places').find({}, allPlaces).toArray();
  expect(people).toHaveLength(5);
  const commands = await test.commandsDuring(async () => {
    expect(await readRows(test.reader, 'people', { ...byName, batchSize: 6 })).toEqual(people);
    expect(await readRows(test.reader, 'places', { ...allPlaces, batchSize: 9_999 })).toEqual(
      places,
    );
  });
  expect(commands).toHaveLength(2);
});

it('reads on with a cursor what one reply does not hold, and leaves none open', async () => {
  const places = await test.store.db.collection('places').find({}, allPlaces).toArray();
  expect(places.length).toBeGreaterThan(3);
  const names: string[] = [];
  const listen = ({ commandName }: CommandStartedEvent) => names.push(commandName);
  test.store.observed.on('commandStarted', listen);
  expect(await readRows(test.reader, 'places', { ...allPlaces, batchSize: 2 })).toEqual(places);
  test.store.observed.off('commandStarted', listen);
  const more = names.filter((name) => name === 'getMore').length;
  expect(names.slice(0, 3)).toEqual(['find', 'killCursors', 'find']);
  expect(names).toHaveLength(3 + more);
});

it.each([
  ['a connection that breaks', new MongoNetworkError('connection 5 closed')],
  ['a server that steps down', new MongoServerError({ message: 'stepped down', code: 189 })],
])('%s is asked once more', async (_fault, error) => {
  const reader = { ...test.reader, db: failing(error) };
  expect(await readRows(reader, 'people', { ...byName, batchSize: 6 })).toHaveLength(5);
});

it('tells any other error as it is', async () => {
  const error = new MongoServerError({ message: 'operation exceeded time limit', code: 50 });
  const reader = { ...test.reader, db: failing(error) };
  await expect(readRows(reader, 'people', { ...byName, batchSize: 6 })).rejects.toBe(error);
});
