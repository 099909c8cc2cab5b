import type { Collection, Db } from 'mongodb';
import { type Running, startServer } from './harness';

interface Meeting {
  _id: string;
  id: string;
  dateLatest: string;
  retractedAt: Date | null;
  participants: { party: { id: string }; role: string }[];
}

const day = (n: number) => `2021-${String(1 + (n % 12)).padStart(2, '0')}-01`;

let running: Running;
let db: Db;
let meetings: Collection<Meeting>;

beforeAll(async () => {
  running = await startServer();
  db = running.client.db('chancery');
  meetings = db.collection<Meeting>('meetings');
  await meetings.createIndexes([
    {
      key: { 'participants.party.id': 1, dateLatest: -1, id: 1 },
      name: 'byParty',
      partialFilterExpression: { retractedAt: null },
    },
    {
      key: { dateLatest: 1, id: 1 },
      name: 'byDate',
      partialFilterExpression: { retractedAt: null },
    },
    { key: { id: 1 }, name: 'byId', unique: true, partialFilterExpression: { retractedAt: null } },
  ]);
  await meetings.insertMany(
    Array.from({ length: 300 }, (_, i) => ({
      _id: `m${i}@1`,
      id: `m${String(i).padStart(3, '0')}`,
      dateLatest: day(i),
      retractedAt: i % 10 === 0 ? new Date(0) : null,
      participants: [
        { party: { id: `p${i % 7}` }, role: 'HOST' },
        { party: { id: `p${(i + 1) % 7}` }, role: 'GUEST' },
      ],
    })),
  );
  await db
    .collection<{ _id: string; id: string; retractedAt: null }>('people')
    .insertMany(
      Array.from({ length: 7 }, (_, i) => ({ _id: `p${i}@1`, id: `p${i}`, retractedAt: null })),
    );
});

afterAll(() => running.stop());

const live = async () => (await meetings.find().toArray()).filter((m) => m.retractedAt === null);

test('the driver finds by a list of ids through a partial index, examining no more than it answers', async () => {
  const filter = { id: { $in: ['m001', 'm002', 'm010', 'nobody'] }, retractedAt: null };
  const found = await meetings.find(filter).toArray();
  expect(found.map((m) => m.id)).toEqual(['m001', 'm002']);
  const { executionStats } = await meetings.find(filter).explain('executionStats');
  expect(executionStats).toMatchObject({
    nReturned: 2,
    totalKeysExamined: 2,
    totalDocsExamined: 2,
  });
});

test('a keyset page reads as many rows as it has', async () => {
  const all = (await live()).sort(
    (a, b) => a.dateLatest.localeCompare(b.dateLatest) || a.id.localeCompare(b.id),
  );
  const last = all[99]!;
  const page = meetings
    .find({
      $or: [
        { dateLatest: { $gt: last.dateLatest } },
        { dateLatest: last.dateLatest, id: { $gt: last.id } },
      ],
      retractedAt: null,
    })
    .sort({ dateLatest: 1, id: 1 })
    .limit(10);
  expect((await page.clone().toArray()).map((m) => m.id)).toEqual(
    all.slice(100, 110).map((m) => m.id),
  );
  const { executionStats } = await page.explain('executionStats');
  expect(executionStats).toMatchObject({ totalKeysExamined: 10, totalDocsExamined: 10 });
});

test('a window for each parent comes from one aggregation', async () => {
  const answer = await db
    .collection('people')
    .aggregate<{ id: string; first: Meeting[]; count: { n: number }[] }>([
      { $match: { id: { $in: ['p1', 'p3'] }, retractedAt: null } },
      { $project: { id: 1 } },
      {
        $lookup: {
          from: 'meetings',
          localField: 'id',
          foreignField: 'participants.party.id',
          pipeline: [
            { $match: { retractedAt: null } },
            { $sort: { dateLatest: -1, id: 1 } },
            { $limit: 4 },
          ],
          as: 'first',
        },
      },
      {
        $lookup: {
          from: 'meetings',
          localField: 'id',
          foreignField: 'participants.party.id',
          pipeline: [{ $match: { retractedAt: null } }, { $count: 'n' }],
          as: 'count',
        },
      },
    ])
    .toArray();
  const rows = await live();
  for (const parent of answer) {
    const own = rows
      .filter((m) => m.participants.some((p) => p.party.id === parent.id))
      .sort((a, b) => b.dateLatest.localeCompare(a.dateLatest) || a.id.localeCompare(b.id));
    expect(parent.first.map((m) => m.id)).toEqual(own.slice(0, 4).map((m) => m.id));
    expect(parent.count).toEqual([{ n: own.length }]);
  }
  expect(answer.map((p) => p.id)).toEqual(['p1', 'p3']);
});

test('counts with a filter that an index covers fetch no documents', async () => {
  const count = await db.command({
    explain: { count: 'meetings', query: { retractedAt: null, id: { $gt: 'm' } } },
  });
  expect(count.executionStats).toMatchObject({ nReturned: 270, totalDocsExamined: 0 });
  expect(await meetings.countDocuments({ retractedAt: null })).toBe(270);
  expect(await meetings.estimatedDocumentCount()).toBe(300);
});

test('a duplicate of a unique key is refused with its pattern and value', async () => {
  const { participants, ...rest } = (await meetings.findOne({ id: 'm001' }))!;
  await expect(meetings.insertOne({ ...rest, _id: 'another', participants })).rejects.toMatchObject(
    { code: 11000, keyPattern: { id: 1 }, keyValue: { id: 'm001' } },
  );
  await meetings.insertOne({ ...rest, _id: 'another', retractedAt: new Date(), participants });
  expect((await meetings.deleteOne({ _id: 'another' })).deletedCount).toBe(1);
});

test('cursors are read in batches', async () => {
  const cursor = meetings.find({}, { batchSize: 7 });
  const ids: string[] = [];
  for await (const meeting of cursor) ids.push(meeting.id);
  expect(new Set(ids).size).toBe(300);
});

test('a transaction over two collections is all or nothing', async () => {
  const notes = db.collection<{ _id: string }>('notes');
  const session = running.client.startSession();
  await expect(
    session.withTransaction(async () => {
      await notes.insertOne({ _id: 'a' }, { session });
      await meetings.updateOne({ _id: 'm1@1' }, { $set: { dateLatest: 'x' } }, { session });
      expect(await meetings.countDocuments({ dateLatest: 'x' }, { session })).toBe(1);
      expect(await meetings.countDocuments({ dateLatest: 'x' })).toBe(0);
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await notes.countDocuments()).toBe(0);
  await session.withTransaction(async () => {
    await notes.insertOne({ _id: 'a' }, { session });
    await notes.insertOne({ _id: 'b' }, { session });
  });
  expect(await notes.distinct('_id')).toEqual(['a', 'b']);
  await session.endSession();
});

test('all of it is there after a restart', async () => {
  const before = await meetings.find().toArray();
  const indexes = await meetings.indexes();
  await running.restart();
  db = running.client.db('chancery');
  meetings = db.collection<Meeting>('meetings');
  expect(await meetings.find().toArray()).toEqual(before);
  expect(await meetings.indexes()).toEqual(indexes);
});

test('what is not served is refused by name', async () => {
  const refused = { code: 115, message: expect.stringContaining('MONGODB_URI') as string };
  await expect(db.command({ find: 'x', collation: { locale: 'fr' } })).rejects.toMatchObject(
    refused,
  );
  await expect(db.command({ shutDwon: 1 })).rejects.toMatchObject({ code: 59 });
  await expect(db.command({ find: 'x', fliter: {} })).rejects.toMatchObject({ code: 40415 });
});
