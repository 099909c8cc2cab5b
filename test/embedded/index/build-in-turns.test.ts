import type { Db } from 'mongodb';
import { type Running, startServer } from '../harness';

interface Thing {
  _id: number;
  n: number;
  tags: string[];
}

let running: Running;
let db: Db;
const things = () => db.collection<Thing>('things');

beforeAll(async () => {
  running = await startServer({ buildDocuments: 100 });
});
afterAll(() => running.stop());

let tests = 0;
beforeEach(async () => {
  // Its own for each test, which is sooner there than a server.
  db = running.client.db(`x${++tests}`);
  const documents = Array.from({ length: 2_000 }, (_, i) => ({
    _id: i,
    n: (i * 7919) % 2_000,
    tags: [`a${i % 10}`, `b${(i * 31) % 97}`],
  }));
  await things().insertMany(documents);
});

const keysOf = async (): Promise<Record<string, number>> => {
  const { valid, errors, keysPerIndex } = await db.command({ validate: 'things' });
  expect([valid, errors]).toEqual([true, []]);
  return keysPerIndex as Record<string, number>;
};

it('writes every entry of several indexes, those of arrays too, and answers from them', async () => {
  const made = await db.command({
    createIndexes: 'things',
    indexes: [
      { key: { tags: 1, n: -1 }, name: 'tags' },
      { key: { n: 1 }, name: 'n', unique: true },
      { key: { n: 1, _id: 1 }, name: 'few', partialFilterExpression: { n: { $lt: 10 } } },
    ],
  });
  expect(made).toMatchObject({ numIndexesBefore: 1, numIndexesAfter: 4 });
  expect(await keysOf()).toEqual({ _id_: 2_000, tags: 4_000, n: 2_000, few: 10 });
  const found = await things().find({ tags: 'a3' }).sort({ n: -1 }).limit(3).toArray();
  expect(found.map(({ n }) => n)).toEqual([1997, 1987, 1977]);
  expect((await things().find({ tags: 'a3' }).explain()).queryPlanner).toMatchObject({
    winningPlan: { inputStage: { indexName: 'tags' } },
  });
  const again = await db.command({
    createIndexes: 'things',
    indexes: [{ key: { n: 1 }, name: 'n', unique: true }],
  });
  expect(again).toMatchObject({ note: 'all indexes already exist' });
});

it('makes an index once that one command asks for twice, and none where two conflict', async () => {
  const twice = { key: { n: 1 }, name: 'n' };
  const made = await db.command({ createIndexes: 'things', indexes: [twice, { ...twice }] });
  expect(made).toMatchObject({ numIndexesBefore: 1, numIndexesAfter: 2 });
  const indexes = [
    { key: { tags: 1 }, name: 'same' },
    { key: { tags: -1 }, name: 'same' },
  ];
  await expect(db.command({ createIndexes: 'things', indexes })).rejects.toMatchObject({
    code: 86,
  });
  expect(await keysOf()).toEqual({ _id_: 2_000, n: 2_000 });
});

it('lets others read meanwhile, and has those who write wait and be in the index', async () => {
  const building = things().createIndexes([{ key: { tags: 1 } }, { key: { n: 1 } }]);
  const order: string[] = [];
  const built = building.then(() => order.push('built'));
  const read = things()
    .findOne({ _id: 5 })
    .then(() => order.push('read'));
  const written = things()
    .updateOne({ _id: 5 }, { $set: { tags: ['new'] } })
    .then(() => order.push('written'));
  const inserted = things().insertOne({ _id: -1, n: -1, tags: ['new'] });
  const moved = running.client.withSession((session) =>
    session.withTransaction(() => things().deleteOne({ _id: 6 }, { session })),
  );
  await Promise.all([built, read, written, inserted, moved]);
  expect(order.indexOf('read')).toBeLessThan(order.indexOf('built'));
  expect(order.indexOf('built')).toBeLessThan(order.indexOf('written'));
  expect(await keysOf()).toEqual({ _id_: 2_000, tags_1: 3_998, n_1: 2_000 });
  expect(await things().countDocuments({ tags: 'new' })).toBe(2);
});

it('refuses to commit a transaction that changed the collection before the building began', async () => {
  const session = running.client.startSession();
  session.startTransaction();
  await things().updateOne({ _id: 1 }, { $set: { tags: ['kept', 'out'] } }, { session });
  await things().createIndex({ tags: 1 });
  await expect(session.commitTransaction()).rejects.toMatchObject({ code: 112 });
  await session.endSession();
  expect(await keysOf()).toEqual({ _id_: 2_000, tags_1: 4_000 });
});

it('leaves nothing of an index that is not unique', async () => {
  await things().updateOne({ _id: 1 }, { $set: { n: 0 } });
  await expect(
    things().createIndexes([{ key: { n: 1 }, unique: true }, { key: { tags: 1 } }]),
  ).rejects.toMatchObject({ code: 11000, keyPattern: { n: 1 }, keyValue: { n: 0 } });
  expect(await keysOf()).toEqual({ _id_: 2_000 });
  await things().updateOne({ _id: 1 }, { $set: { n: 7919 % 2_000 } });
  await things().createIndex({ n: 1 }, { unique: true });
  await running.restart();
  db = running.client.db(db.databaseName);
  expect(await keysOf()).toEqual({ _id_: 2_000, n_1: 2_000 });
});

it('ends without the index when the collection is dropped meanwhile', async () => {
  const building = things().createIndex({ tags: 1 });
  const refused = expect(building).rejects.toMatchObject({ code: 276 });
  await things().drop();
  await refused;
  await things().insertOne({ _id: 1, n: 1, tags: [] });
  expect(await keysOf()).toEqual({ _id_: 1 });
});
