import type { Db, Document } from 'mongodb';
import { type Running, startServer } from './harness';

let running: Running;
let db: Db;
beforeAll(async () => {
  running = await startServer();
  db = running.client.db('explained');
  await db.collection<Document>('tenures').createIndex({ person: 1, since: 1 });
  await db.collection<Document>('people').insertMany([...'abc'].map((_id) => ({ _id }) as never));
  const years = [2019, 2020, 2021, 2022];
  const tenures = [...'abb'].flatMap((person, i) => years.map((since) => ({ person, since: since + i }))); // prettier-ignore
  await db.collection('tenures').insertMany(tenures);
});
afterAll(() => running.stop());

const explain = (pipeline: Document[], verbosity = 'executionStats'): Promise<Document> =>
  db.command({ explain: { aggregate: 'people', pipeline, cursor: {} }, verbosity });

const held = (pipeline: Document[] = []): Document => ({
  $lookup: { from: 'tenures', localField: '_id', foreignField: 'person', pipeline, as: 'held' },
});

test('an aggregation tells what each stage beyond the plan gave, and read elsewhere', async () => {
  const { stages } = await explain([
    { $match: { _id: { $in: ['a', 'b'] } } },
    held([{ $sort: { since: 1 } }, { $limit: 3 }]),
    { $unwind: '$held' },
    { $unionWith: 'people' },
  ]);
  expect(stages).toHaveLength(4);
  expect(stages[0].$cursor).toMatchObject({
    queryPlanner: { winningPlan: { stage: 'FETCH' } },
    executionStats: { nReturned: 2, totalDocsExamined: 2, totalKeysExamined: 2 },
  });
  expect(stages[1]).toMatchObject({
    $lookup: { from: 'tenures' },
    nReturned: 2,
    totalDocsExamined: 6,
    totalKeysExamined: 6,
    collectionScans: 0,
    indexesUsed: ['person_1_since_1'],
  });
  expect(stages[2]).toEqual({ $unwind: '$held', nReturned: 6 });
  expect(stages[3]).toMatchObject({ nReturned: 9, totalDocsExamined: 3, collectionScans: 1 });
});

test('a sort keeps the limit that bounds it', async () => {
  const { stages } = await explain([
    { $match: {} },
    { $addFields: { n: 1 } },
    { $sort: { n: 1 } },
    { $limit: 2 },
  ]);
  expect((stages as Document[]).slice(1)).toEqual([
    { $addFields: { n: 1 }, nReturned: 3 },
    { $sort: { sortKey: { n: 1 }, limit: 2 }, nReturned: 2 },
  ]);
});

test('what the planner answers by itself is told without stages', async () => {
  const pipeline = [{ $match: { _id: 'a' } }, { $project: { name: 1 } }];
  expect(await explain(pipeline)).toMatchObject({ executionStats: { nReturned: 1 } });
  const counted = await explain([{ $match: { _id: { $gt: 'a' } } }, { $count: 'n' }]);
  expect(counted).toMatchObject({ executionStats: { nReturned: 2 } });
});

test('a count is explained within its limit and beyond what it skips', async () => {
  const count = { count: 'people', limit: -1, skip: 1 };
  const verbosity = 'executionStats';
  const explained = (more: Document) => db.command({ explain: { ...count, ...more }, verbosity });
  expect(await explained({})).toMatchObject({ executionStats: { nReturned: 1 } });
  expect(await explained({ skip: 9 })).toMatchObject({ executionStats: { nReturned: 0 } });
  await expect(explained({ skip: -1 })).rejects.toMatchObject({ code: 9 });
});

test('the plan alone runs nothing', async () => {
  const { stages } = await explain([held()], 'queryPlanner');
  expect(stages[0].$cursor).not.toHaveProperty('executionStats');
  expect(stages[1]).toEqual(held());
});

test('an answer that fails on a document is explained with its error', async () => {
  const over = (divisor: Document) => ({ $expr: { $divide: [1, divisor] } });
  const length = { $strLenCP: '$_id' };
  const explained = (command: Document) =>
    db.command({ explain: command, verbosity: 'executionStats' });
  const failing = over({ $subtract: [length, 1] });
  for (const command of [
    { find: 'people', filter: failing },
    { count: 'people', query: failing },
  ]) {
    expect(await explained(command)).toMatchObject({
      executionStats: { executionSuccess: false, errorCode: 2, nReturned: 0 },
    });
  }
  const { executionStats } = await explained({ find: 'people', filter: over(length) });
  expect(executionStats).toMatchObject({ executionSuccess: true, nReturned: 3 });
  expect(executionStats).not.toHaveProperty('errorCode');
});

test('what is wrong with a later stage is told', async () => {
  await expect(explain([{ $nowhere: 1 }])).rejects.toMatchObject({ code: 40324 });
  const missing = {
    explain: { aggregate: 'nobody', pipeline: [held()] },
    verbosity: 'executionStats',
  };
  const { stages } = (await db.command(missing)) as { stages: Document[] };
  expect(stages[1]).toMatchObject({ nReturned: 0, totalDocsExamined: 0 });
});
