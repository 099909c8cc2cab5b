import { type Document, Long } from 'bson';
import { type Running, startServer } from './harness';
import { RawClient } from './raw-client';

let running: Running;
let raw: RawClient;
beforeAll(async () => {
  running = await startServer();
  raw = await RawClient.open(running.server.uri);
  const documents = Array.from({ length: 6 }, (_, i) => ({ _id: i, a: (7 - i) % 4 }));
  await raw.command({ insert: 'c', documents, $db: 'x' });
});
afterAll(async () => {
  raw.close();
  await running.stop();
});

const run = (command: Document) => raw.command({ ...command, $db: 'x' });

/** What a command has wrong, and the code of the error. */
test.each<[Document, number]>([
  [{ insert: 'c' }, 40414],
  [{ update: 'c' }, 40414],
  [{ delete: 'c', deletes: [{ q: {} }] }, 40414],
  [{ delete: 'c', deletes: [{ q: {}, limit: 2 }] }, 9],
  [{ insert: 'c', documents: 1 }, 14],
  [{ insert: 'c', documents: [1] }, 14],
  [{ insert: 'c', documents: null }, 40414],
  [{ killCursors: 'c' }, 40414],
  [{ killCursors: 'c', cursors: [1.5] }, 14],
  [{ getMore: 1.5, collection: 'c' }, 14],
  [{ getMore: Long.fromNumber(5), collection: 'c' }, 43],
  [{ getMore: Long.fromNumber(5) }, 40414],
  [{ getMore: Long.fromNumber(5), collection: '' }, 73],
  [{ find: 'c', txnNumber: 1.5 }, 14],
  [{ find: 'c', limit: -1 }, 51024],
  [{ find: 'c', skip: -1 }, 51024],
  [{ find: 'c', batchSize: -1 }, 51024],
  [{ find: 'c', nope: 1 }, 40415],
  [{ find: 'c', filter: 1 }, 14],
  [{ find: '' }, 73],
  [{ find: 'c', hint: 'nope' }, 2],
  [{ findAndModify: 'none', sort: { a: 5 }, remove: true }, 15975],
  [{ findAndModify: 'c', remove: true, arrayFilters: [{ x: 1 }] }, 9],
  [{ find: 'c', hint: '' }, 2],
  [{ find: 'c', hint: 5 }, 9],
  [{ find: 'c', hint: null }, 9],
  [{ find: 'c', hint: { $natural: 2 } }, 2],
  [{ find: 'c', hint: { $natural: 1, a: 1 } }, 2],
  [{ find: 'c', hint: { _id: 1 }, sort: { $natural: 1 } }, 2],
  [{ find: 'c', hint: { $natural: 1 }, sort: { $natural: -1 } }, 2],
  [{ findAndModify: 'c', remove: true, hint: { _id: 1 }, sort: { $natural: 1 } }, 2],
  [{ aggregate: 'nothing', pipeline: [], cursor: {}, hint: 5 }, 9],
  [{ find: 'c', sort: { a: 'x' } }, 15974],
  [{ find: 'c', sort: { a: 0.5 } }, 15975],
  [{ find: 'c', sort: { a: { $add: [1] } } }, 17312],
  [{ find: 'c', sort: { '': 1 } }, 40352],
  [{ find: 'c', sort: { $a: 1 } }, 16410],
  [{ find: 'c', maxTimeMS: 2 ** 31 }, 2],
  [{ find: 'c', maxTimeMS: -1 }, 2],
  [{ find: 'c', maxTimeMS: 1.5 }, 2],
  [{ find: 'c', maxTimeMS: 'x' }, 2],
  [{ count: 'c', skip: -1 }, 9],
  [{ count: 'c', skip: 'x' }, 2],
  [{ count: 'c', limit: 1.5 }, 9],
  [{ count: 'c', limit: Long.MIN_VALUE }, 2],
  [{ distinct: 'c' }, 40414],
  [{ distinct: 'c', key: 'a\0' }, 31032],
  [{ dropIndexes: 'c' }, 40414],
  [{ dropIndexes: 'c', index: 5 }, 14],
  [{ dropIndexes: 'c', index: [{ a: 1 }] }, 14],
  [{ collMod: 'c', index: { name: 'a_1', hidden: true } }, 115],
  [{ create: 'n', storageEngine: {} }, 115],
  [{ nope: 1 }, 59],
  [{ find: 'c', singleBatch: 'x' }, 14],
  [{ find: 'c', filter: { _id: 'a' }, limit: 1, singleBatch: 'x' }, 14],
  [{ find: 'c', sort: { $natural: 2 } }, 2],
  [{ find: 'c', sort: { $natural: 1, a: 1 } }, 2],
  [{ find: 'c', sort: { 'a..b': 1 } }, 15998],
  [{ find: 'c', let: { v: '$a' } }, 4890500],
  [{ find: 'c', let: { v: { $type: ['$$ROOT'] } } }, 4890500],
  [{ aggregate: 'c', pipeline: [], cursor: { batchSize: 'x' } }, 14],
  [{ aggregate: 'c', pipeline: [], cursor: { batchSize: -1 } }, 51024],
  [{ aggregate: 'c', pipeline: [], cursor: { nope: 1 } }, 40415],
  [{ aggregate: 'c', pipeline: [], cursor: {}, allowDiskUse: 'x' }, 14],
  [{ listIndexes: 'c', cursor: { batchSize: -1 } }, 51024],
  [{ listCollections: 1, cursor: { nope: 1 } }, 40415],
  [{ create: 'system.c' }, 73],
  [{ create: 'system.views' }, 115],
  [{ update: 'c', updates: [{ q: {}, u: { $set: { z: 1 } }, multi: true, sort: { a: 1 } }] }, 9],
])('%j: %d', async (command, code) => {
  expect(await run(command)).toMatchObject({ ok: 0, code });
});

/** A cursor, how many documents it gives at first, and whether more may come. */
test.each<[Document, number, boolean]>([
  [{ find: 'c' }, 6, false],
  [{ find: 'c', batchSize: 6 }, 6, true],
  [{ find: 'c', batchSize: 2 }, 2, true],
  [{ find: 'c', batchSize: 0 }, 0, true],
  [{ find: 'c', limit: 2, batchSize: 2 }, 2, false],
  [{ find: 'c', limit: 2, batchSize: 5 }, 2, false],
  [{ find: 'c', limit: 5, batchSize: 2 }, 2, true],
  [{ find: 'c', limit: 2, batchSize: 2, sort: { a: 1 } }, 2, false],
  [{ find: 'c', batchSize: 2, singleBatch: true }, 2, false],
  [{ aggregate: 'c', pipeline: [], cursor: { batchSize: 6 } }, 6, true],
])('%j: %d documents, more: %s', async (command, count, more) => {
  const { cursor } = await run(command);
  const { firstBatch, id } = cursor as { firstBatch: Document[]; id: Long };
  expect([firstBatch.length, String(id) !== '0']).toEqual([count, more]);
});

test('an order and a hint that say so read the collection from its end', async () => {
  for (const backwards of [{ sort: { $natural: -1 } }, { hint: { $natural: -1 } }]) {
    const { cursor } = await run({ find: 'c', limit: 2, ...backwards });
    const { firstBatch } = cursor as { firstBatch: Document[] };
    expect(firstBatch.map(({ _id }) => _id as number)).toEqual([5, 4]);
  }
});

test('a cursor is closed with the last document of its limit', async () => {
  const { cursor } = await run({ find: 'c', limit: 4, batchSize: 2 });
  const { id } = cursor as { id: Long };
  const next = await run({ getMore: id, collection: 'c', batchSize: 2 });
  expect(next.cursor).toMatchObject({ id: 0, nextBatch: [{ _id: 2 }, { _id: 3 }] });
});

/** The values of a field come as they are met: in the documents' order, or in an index's. */
test('distinct values come in the order of documents, and of an index on them where there is one', async () => {
  expect(await run({ distinct: 'c', key: 'a' })).toMatchObject({ values: [3, 2, 1, 0] });
  await run({ createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'a_1' }] });
  expect(await run({ distinct: 'c', key: 'a' })).toMatchObject({ values: [0, 1, 2, 3] });
  const query = { _id: { $gte: 2 } };
  expect(await run({ distinct: 'c', key: 'a', query })).toMatchObject({ values: [1, 0, 3, 2] });
});

test('constants are taken as they stand and only by pipelines, variables in sight of those before', async () => {
  const u = [{ $set: { v: '$$v', w: '$$w' } }];
  const updates = [{ q: { _id: 0 }, u, c: { v: '$a' } }];
  const variables = { t: 2, w: { $add: ['$$t', 1] } };
  expect(await run({ update: 'c', updates, let: variables })).toMatchObject({ nModified: 1 });
  const { cursor } = await run({ find: 'c', filter: { _id: 0 } });
  expect(cursor).toMatchObject({ firstBatch: [{ v: '$a', w: 3 }] });
  const plain = [{ q: { _id: 0 }, u: { $set: { v: 1 } }, c: { v: 2 } }];
  expect(await run({ update: 'c', updates: plain })).toMatchObject({
    n: 0,
    writeErrors: [{ code: 51198 }],
  });
});

test("one of MongoDB's own collections is not made by writing to it", async () => {
  const reply = await run({ insert: 'system.c', documents: [{ _id: 1 }] });
  expect(reply).toMatchObject({ n: 0, writeErrors: [{ code: 73 }] });
});
