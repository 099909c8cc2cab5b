import { once } from 'node:events';
import { connect } from 'node:net';
import { Binary } from 'bson';
import type { Collection, Db } from 'mongodb';
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

beforeAll(async () => {
  running = await startServer({
    sortBytes: 200_000,
    cursorIdleMs: 1_000,
    housekeepingMs: 50,
    openCursors: 5,
  });
  db = running.client.db('x');
  things = db.collection<Thing>('things');
  await things.createIndex({ n: 1 });
  await things.insertMany(
    Array.from({ length: 1_000 }, (_, i) => ({ _id: i, n: i % 100, pad: 'x'.repeat(1_000) })),
  );
});
afterAll(() => running.stop());

test("a sort without an index stops at its limit with MongoDB's error; with one or a limit it runs", async () => {
  await expect(things.find().sort({ pad: 1 }).toArray()).rejects.toMatchObject({
    code: 292,
    codeName: 'QueryExceededMemoryLimitNoDiskUseAllowed',
  });
  expect(await things.find().sort({ n: 1 }).toArray()).toHaveLength(1_000);
  expect(await things.find().sort({ pad: 1, _id: -1 }).limit(5).toArray()).toHaveLength(5);
});

test('documents of 16 MiB are stored and returned; larger ones are refused', async () => {
  // Cursors of the other server are closed sooner than a busy machine may read these.
  const patient = await startServer();
  const own = patient.client.db('x');
  const big = own.collection<{ _id: number; bytes: Binary }>('big');
  const room = 16 * 1024 * 1024 - 100;
  for (const _id of [1, 2, 3])
    await big.insertOne({ _id, bytes: new Binary(Buffer.alloc(room, _id)) });
  const found = await big.find().toArray();
  expect(found.map((doc) => doc.bytes.buffer.length)).toEqual([room, room, room]);
  expect(found.map((doc) => doc.bytes.buffer[room - 1])).toEqual([1, 2, 3]);
  await expect(
    own.command({
      update: 'big',
      updates: [{ q: { _id: 1 }, u: { $set: { more: 'x'.repeat(200) } } }],
    }),
  ).resolves.toMatchObject({ writeErrors: [{ code: 10334 }] });
  await patient.stop();
});

test('cursors that nobody reads are closed, and there is a bound on open ones', async () => {
  const { cursor } = await db.command({ find: 'things', batchSize: 2 });
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  await expect(db.command({ getMore: cursor.id, collection: 'things' })).rejects.toMatchObject({
    code: 43,
  });
  for (let i = 0; i < 5; i++) await db.command({ find: 'things', batchSize: 2 });
  await expect(db.command({ find: 'things', batchSize: 2 })).rejects.toMatchObject({ code: 365 });
});

test('maxTimeMS is honoured while documents are read', async () => {
  await expect(
    things
      .aggregate(
        [
          { $lookup: { from: 'things', pipeline: [{ $match: { pad: 'none' } }], as: 'all' } },
          { $lookup: { from: 'things', localField: 'n', foreignField: 'pad', as: 'more' } },
        ],
        { maxTimeMS: 20 },
      )
      .toArray(),
  ).rejects.toMatchObject({ code: 50 });
});

test('a client that asks and does not read is not served ahead of its reading', async () => {
  const socket = connect({ path: socketOf(running.server.uri) });
  await once(socket, 'connect');
  socket.pause();
  const before = process.memoryUsage().rss;
  const question = message({ find: 'things', batchSize: 1_000, $db: 'x' });
  // 400 answers of 1 MB each, none of which is read.
  for (let i = 0; i < 400; i++) socket.write(question);
  expect((await things.findOne({ _id: 1 }))!._id).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  socket.destroy();
  expect((await things.findOne({ _id: 2 }))!._id).toBe(2);
});
