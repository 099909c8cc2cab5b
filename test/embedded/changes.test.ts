import { type ChangeStream, type Collection, Timestamp } from 'mongodb';
import { type Running, startServer } from './harness';

interface Thing {
  _id: string;
  n: number;
  list?: number[];
  deep?: { a?: number; b?: number };
}

let running: Running;
let things: Collection<Thing>;

const connect = () => (things = running.client.db('x').collection<Thing>('things'));
beforeAll(async () => {
  running = await startServer({ journalBytes: 20_000 });
  connect();
});
afterEach(() => things.drop());
afterAll(() => running.stop());

/** The next so many events, of which only what is not of the moment. */
async function next(stream: ChangeStream<Thing>, count: number): Promise<unknown[]> {
  const events: unknown[] = [];
  while (events.length < count) {
    const { _id, clusterTime, wallTime, ...event } = (await stream.next()) as never as Record<
      string,
      unknown
    >;
    expect(_id).toEqual({ _data: expect.stringMatching(/^[0-9a-f]{16}(ee|ff)?$/) as string });
    expect([clusterTime, wallTime]).toEqual([expect.any(Timestamp), expect.any(Date)]);
    events.push(event);
  }
  return events;
}

/** How long a stream waits that has nothing to tell. */
const SOON = { maxAwaitTimeMS: 50 };
const ns = { db: 'x', coll: 'things' };

test('a stream tells inserts, updates, replacements and removals, each with what changed', async () => {
  const stream = things.watch([], SOON);
  await stream.tryNext();
  await things.insertOne({ _id: 'a', n: 1, list: [1, 2, 3], deep: { a: 1, b: 2 } });
  await running.client.db('x').collection('others').insertOne({});
  await things.updateOne({ _id: 'a' }, { $set: { n: 2, 'deep.a': 5 }, $unset: { 'deep.b': 1 } });
  await things.updateOne({ _id: 'a' }, { $push: { list: 4 } });
  await things.replaceOne({ _id: 'a' }, { n: 9 });
  await things.deleteOne({ _id: 'a' });
  const documentKey = { _id: 'a' };
  const updated = (updatedFields: object, removedFields: string[] = []) => ({
    operationType: 'update',
    ns,
    documentKey,
    updateDescription: { updatedFields, removedFields, truncatedArrays: [] },
  });
  expect(await next(stream, 5)).toEqual([
    {
      operationType: 'insert',
      ns,
      documentKey,
      fullDocument: { _id: 'a', n: 1, list: [1, 2, 3], deep: { a: 1, b: 2 } },
    },
    updated({ n: 2, 'deep.a': 5 }, ['deep.b']),
    updated({ 'list.3': 4 }),
    { operationType: 'replace', ns, documentKey, fullDocument: { _id: 'a', n: 9 } },
    { operationType: 'delete', ns, documentKey },
  ]);
  await stream.close();
});

test('a stream resumes after its token, across a restart, with nothing lost or doubled', async () => {
  const stream = things.watch([], SOON);
  await stream.tryNext();
  await things.insertMany(['a', 'b', 'c'].map((_id, n) => ({ _id, n })));
  await stream.next();
  const token = stream.resumeToken;
  await stream.close();
  await running.restart();
  connect();
  await things.insertOne({ _id: 'd', n: 4 });
  const resumed = things.watch([], { ...SOON, resumeAfter: token });
  const ids = (await next(resumed, 3)).map(
    (e) => (e as { documentKey: { _id: string } }).documentKey._id,
  );
  expect(ids).toEqual(['b', 'c', 'd']);
  expect(await resumed.tryNext()).toBeNull();
  await resumed.close();
});

test('a transaction is told once it is committed, in the order of commits', async () => {
  await running.client.db('x').createCollection('things');
  const stream = things.watch(
    [
      { $match: { operationType: 'insert' } },
      { $project: { documentKey: 1, clusterTime: 1, wallTime: 1 } },
    ],
    SOON,
  );
  await stream.tryNext();
  const session = running.client.startSession();
  session.startTransaction();
  await things.insertOne({ _id: 'inside', n: 1 }, { session });
  await things.insertOne({ _id: 'outside', n: 1 });
  await session.commitTransaction();
  session.startTransaction();
  await things.insertOne({ _id: 'aborted', n: 1 }, { session });
  await session.abortTransaction();
  await session.endSession();
  await things.insertOne({ _id: 'last', n: 1 });
  expect(await next(stream, 3)).toEqual(
    ['outside', 'inside', 'last'].map((_id) => ({ documentKey: { _id } })),
  );
  await stream.close();
});

test('an update can come with the document as it is now', async () => {
  await things.insertOne({ _id: 'a', n: 1 });
  const stream = things.watch([], { ...SOON, fullDocument: 'updateLookup' });
  await stream.tryNext();
  await things.updateOne({ _id: 'a' }, { $set: { n: 2 } });
  expect(await next(stream, 1)).toMatchObject([{ fullDocument: { _id: 'a', n: 2 } }]);
  await stream.close();
});

test('a stream ends when its collection is dropped', async () => {
  await things.insertOne({ _id: 'a', n: 1 });
  const stream = things.watch([], SOON);
  await stream.tryNext();
  await things.drop();
  expect(await next(stream, 2)).toEqual([
    { operationType: 'drop', ns },
    { operationType: 'invalidate' },
  ]);
  await stream.close();
});

test('a token of what is kept no longer is refused', async () => {
  const stream = things.watch([], SOON);
  await stream.tryNext();
  await things.insertOne({ _id: 'first', n: 0 });
  await stream.next();
  const token = stream.resumeToken;
  await stream.close();
  for (let i = 0; i < 30; i++) {
    await things.insertOne({ _id: `${i}${'x'.repeat(1_000)}`, n: i });
  }
  await expect(things.watch([], { resumeAfter: token }).next()).rejects.toMatchObject({
    code: 286,
  });
});

test('what a stream cannot do is refused', async () => {
  const watch = (stages: object[], options = {}) => things.watch(stages, options).next();
  await expect(watch([{ $group: { _id: 1 } }])).rejects.toMatchObject({ code: 20 });
  await expect(watch([{ $redact: '$$KEEP' }])).rejects.toMatchObject({ code: 115 });
  await expect(watch([{ $frobnicate: 1 }])).rejects.toMatchObject({ code: 40324 });
  await expect(watch([], { fullDocumentBeforeChange: 'required' })).rejects.toMatchObject({
    code: 115,
  });
  await expect(watch([], { resumeAfter: { _data: '82' } })).rejects.toMatchObject({ code: 260 });
});
