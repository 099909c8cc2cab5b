import type { Collection } from 'mongodb';
import { FORMAT_KEY } from '../../src/embedded/storage/format';
import { openStore } from '../../src/embedded/storage/open-store';
import type { Writer } from '../../src/embedded/storage/reader';
import { encode } from '../../src/embedded/bson/codec';
import { type Running, startServer } from './harness';

interface Thing {
  _id: number;
  n?: number;
}

let running: Running;
let things: Collection<Thing>;

beforeEach(async () => {
  running = await startServer();
  things = running.client.db('x').collection<Thing>('things');
  await things.insertMany(Array.from({ length: 10 }, (_, i) => ({ _id: i, n: i % 2 })));
});
afterEach(() => running.stop());

const validity = () => running.client.db('x').command({ validate: 'things' });

/** What is kept, what is found one by one, and what `validate` says to it. */
async function expectCount(expected: number): Promise<void> {
  const all = running.client.db('x').collection<Thing>('things');
  expect(await all.estimatedDocumentCount()).toBe(expected);
  expect(await all.countDocuments({})).toBe(expected);
  expect((await all.find().toArray()).length).toBe(expected);
  if (expected > 0) expect(await validity()).toMatchObject({ valid: true, nrecords: expected });
}

/** Changes the tables themselves while no server has them. */
async function tamper(change: (writer: Writer) => void): Promise<void> {
  await running.client.close();
  await running.server.close();
  const store = await openStore(running.dataDir);
  await store.write(change);
  await store.close();
  await running.restart();
}

const ofThings = (key: Buffer): boolean => key.toString().startsWith('n:');

test('a collection knows how many documents it has, whatever changes them', async () => {
  await expectCount(10);
  await things.deleteMany({ n: 1 });
  await expectCount(5);
  await things.updateOne({ _id: 99 }, { $set: { n: 3 } }, { upsert: true });
  await things.replaceOne({ _id: 99 }, { n: 4 });
  await things.findOneAndDelete({ _id: 0 });
  await expectCount(5);
  await things.insertMany([{ _id: 2 }, { _id: 50 }], { ordered: false }).catch(() => undefined);
  await expectCount(6);
  await things.insertMany([{ _id: 51 }, { _id: 2 }, { _id: 52 }]).catch(() => undefined);
  await expectCount(7);
  await running.client.bulkWrite<{ 'x.things': Thing }>([
    { name: 'insertOne', namespace: 'x.things', document: { _id: 60 } },
    { name: 'deleteOne', namespace: 'x.things', filter: { _id: 51 } },
    { name: 'insertOne', namespace: 'x.things', document: { _id: 61 } },
  ]);
  await expectCount(8);
  await running.restart();
  await expectCount(8);
  await running.client.db('x').collection('things').drop();
  await expectCount(0);
  await running.client.db('x').collection<Thing>('things').insertOne({ _id: 1 });
  await expectCount(1);
});

test('a transaction counts its own changes, others do not until it commits', async () => {
  for (const ends of ['abortTransaction', 'commitTransaction'] as const) {
    const session = running.client.startSession();
    session.startTransaction();
    await things.insertMany([{ _id: 20 }, { _id: 21 }, { _id: 22 }], { session });
    await things.deleteOne({ _id: 20 }, { session });
    expect(await things.countDocuments({}, { session })).toBe(12);
    await expectCount(10);
    await session[ends]();
    await session.endSession();
  }
  await expectCount(12);
});

test('validate tells of a wrong count', async () => {
  await tamper((writer) => {
    const seven = Buffer.alloc(8);
    seven.writeDoubleBE(7);
    for (const key of writer.keys('catalog', Buffer.from('n:'), Buffer.from('n;'))) {
      writer.put('catalog', key, seven);
    }
  });
  expect(await validity()).toMatchObject({
    valid: false,
    errors: ['the catalog counts 7 documents instead of 10'],
  });
});

test('a store of format 1, which has no counts, is counted', async () => {
  await tamper((writer) => {
    const kept = [...writer.keys('catalog', Buffer.from([0]), Buffer.from([255]))].filter(ofThings);
    expect(kept).toHaveLength(1);
    for (const key of kept) writer.remove('catalog', key);
    writer.put('catalog', FORMAT_KEY, encode({ format: 1 }));
  });
  await expectCount(10);
  await running.client.db('x').collection<Thing>('things').insertOne({ _id: 10 });
  await expectCount(11);
});
