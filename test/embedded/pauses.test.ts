import { once } from 'node:events';
import { connect } from 'node:net';
import type { Collection, Db, Document } from 'mongodb';
import { type Running, startServer } from './harness';
import { message, socketOf } from './raw-client';

interface Thing {
  _id: number;
  n: number;
  pad: string;
}

let running: Running;
let db: Db;
let things: Collection<Thing>;

const DOCUMENTS = 3_000;

beforeAll(async () => {
  running = await startServer();
  db = running.client.db('x');
  things = db.collection<Thing>('things');
  await things.insertMany(
    Array.from({ length: DOCUMENTS }, (_, i) => ({ _id: i, n: i % 7, pad: `pad ${i}` })),
  );
});
afterAll(() => running.stop());

/** For each document all others are read in vain. */
const slow: Document[] = [
  { $lookup: { from: 'things', localField: 'pad', foreignField: 'n', as: 'none' } },
];

const underWay = async (): Promise<Document[]> =>
  (await db.admin().command({ currentOp: 1 })).inprog as Document[];

/** Waits until an operation is listed, or until none is any more. */
async function seen(many: boolean): Promise<Document[]> {
  for (;;) {
    const found = await underWay();
    if (found.length > 0 === many) return found;
  }
}

const kill = async () => {
  for (const { opid } of await seen(true)) await db.admin().command({ killOp: 1, op: opid });
};

const long: [string, () => Promise<unknown>][] = [
  ['an aggregate', () => things.aggregate(slow).toArray()],
  ['an aggregate into one group', () => things.aggregate([...slow, { $count: 'n' }]).toArray()],
  [
    'an inner pipeline',
    () => things.aggregate([{ $facet: { a: [{ $sort: { n: 1 } }, ...slow] } }]).toArray(),
  ],
  [
    'an aggregate that leaves fields out',
    () =>
      things
        .aggregate([{ $match: { $expr: { $lt: [0, busy] } } }, { $project: { pad: 0 } }])
        .toArray(),
  ],
  ['a count', () => things.countDocuments({ $expr: { $lt: [{ $rand: {} }, busy] } })],
  ['a distinct', () => things.distinct('n', { $expr: { $lt: [{ $rand: {} }, busy] } })],
  ['a findOne', () => things.findOne({ $expr: { $gt: [0, busy] } })],
  ['a sort', () => things.find({ $expr: { $lt: [0, busy] } }, { sort: { pad: -1 } }).toArray()],
];

/** An expression that takes about a millisecond. */
const busy = {
  $add: [
    1,
    { $size: { $filter: { input: { $range: [0, 5_000] }, cond: { $gt: ['$$this', 0] } } } },
  ],
};

test.each(long)('%s lets a findOne that came later pass, and can be ended', async (_, begin) => {
  const order: string[] = [];
  const ended = begin().finally(() => order.push('long'));
  ended.catch(() => undefined);
  const [operation] = await seen(true);
  expect(operation).toMatchObject({ ns: 'x.things', active: true });
  expect((await things.findOne({ _id: 7 }))!.n).toBe(0);
  order.push('findOne');
  await kill();
  await expect(ended).rejects.toMatchObject({ code: 11601, codeName: 'Interrupted' });
  expect(order).toEqual(['findOne', 'long']);
});

test('what pauses sees one state from beginning to end', async () => {
  const answer = things.aggregate([{ $match: { _id: { $lt: 250 } } }, ...slow]).toArray();
  await seen(true);
  await things.updateMany({ _id: { $lt: 250 } }, { $set: { n: -1 } });
  await things.insertOne({ _id: -1, n: -1, pad: 'later' });
  expect((await underWay()).length).toBe(1);
  const found = (await answer) as Thing[];
  expect(found.map(({ _id }) => _id)).toEqual(Array.from({ length: 250 }, (_, i) => i));
  expect(found.every(({ n }) => n >= 0)).toBe(true);
  await things.deleteOne({ _id: -1 });
});

test('maxTimeMS ends what has paused; a cursor takes none between its batches', async () => {
  const limited = things.aggregate(slow, { maxTimeMS: 50 }).toArray();
  await expect(limited).rejects.toMatchObject({ code: 50 });
  const cursor = things.find({}, { batchSize: 1_000, maxTimeMS: 50 });
  await cursor.next();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await cursor.toArray()).toHaveLength(DOCUMENTS - 1);
});

test('killCursors ends a getMore under way', async () => {
  const { cursor } = await db.command({
    aggregate: 'things',
    pipeline: slow,
    cursor: { batchSize: 0 },
  });
  const more = db.command({ getMore: cursor.id, collection: 'things' });
  more.catch(() => undefined);
  await seen(true);
  const killed = await db.command({ killCursors: 'things', cursors: [cursor.id] });
  expect(killed.cursorsKilled).toEqual([cursor.id]);
  await expect(more).rejects.toMatchObject({ codeName: 'CursorKilled' });
});

test('killSessions ends what its sessions have under way', async () => {
  const session = running.client.startSession();
  const answer = things.aggregate(slow, { session }).toArray();
  answer.catch(() => undefined);
  await seen(true);
  await db.admin().command({ killSessions: [session.id] });
  await expect(answer).rejects.toMatchObject({ code: 11601 });
  await session.endSession();
});

test('nothing is worked on for a client that has gone', async () => {
  const socket = connect({ path: socketOf(running.server.uri) });
  await once(socket, 'connect');
  socket.write(message({ aggregate: 'things', pipeline: slow, cursor: {}, $db: 'x' }));
  await seen(true);
  socket.destroy();
  expect(await seen(false)).toEqual([]);
});

test('a transaction that ends takes with it what it has under way', async () => {
  const session = running.client.startSession();
  session.startTransaction();
  await things.findOne({ _id: 1 }, { session });
  const answer = things.aggregate(slow, { session }).toArray();
  answer.catch(() => undefined);
  await seen(true);
  await db.admin().command({ endSessions: [session.id] });
  await expect(answer).rejects.toMatchObject({ code: 251 });
  await session.endSession();
});

test('a server that closes does not wait for the end of it', async () => {
  const other = await startServer({}, { retryReads: false });
  const collection = other.client.db('x').collection<Thing>('things');
  await collection.insertMany(await things.find().toArray());
  const answer = collection.aggregate(slow).toArray();
  answer.catch(() => undefined);
  for (let found = 0; found === 0;) {
    found = (await other.client.db('admin').command({ currentOp: 1 })).inprog.length as number;
  }
  await other.server.close();
  await expect(answer).rejects.toMatchObject({ code: 11600 });
  await other.stop();
});
