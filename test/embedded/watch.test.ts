import { Long, Timestamp, UUID, type Document } from 'bson';
import { servedRaw } from './served-raw';

const raw = servedRaw();
const watch = (options: unknown = {}, ...stages: Document[]) => ({
  aggregate: 'c',
  pipeline: [{ $changeStream: options }, ...stages],
  cursor: {},
});
const inner = [{ $changeStream: {} }];

test.each<[Document, number]>([
  [{ ...watch(), $db: 'admin' }, 73],
  [{ ...watch(), $db: 'local' }, 73],
  [{ ...watch(), aggregate: 'system.users' }, 73],
  [{ ...watch(), readConcern: { level: 'local' } }, 72],
  [
    {
      ...watch(),
      ...{ lsid: { id: new UUID() }, txnNumber: Long.ONE, autocommit: false },
      startTransaction: true,
    },
    263,
  ],
  [watch(1), 6188500],
  [watch({ other: 1 }), 40415],
  [watch({ fullDocument: 'all' }), 2],
  [watch({ fullDocument: 1 }), 14],
  [watch({ fullDocument: 'required' }), 115],
  [watch({ fullDocumentBeforeChange: 'all' }), 2],
  [watch({ showExpandedEvents: 1 }), 14],
  [watch({ startAtOperationTime: new Timestamp({ t: 1, i: 1 }) }), 115],
  [watch({ resumeAfter: 1 }), 14],
  [watch({ resumeAfter: {} }), 40647],
  [watch({ startAfter: { _data: '' } }), 40649],
  [watch({ startAfter: { _data: 'me' } }), 9],
  [watch({ startAfter: { _data: '8264' } }), 260],
  [watch({ startAfter: { _data: '0'.repeat(16) }, resumeAfter: { _data: '0'.repeat(16) } }), 50865],
  // What is wrong with later stages is told at once.
  [watch({}, { $match: { a: { $other: 1 } } }), 2],
  [watch({}, { $project: {} }), 51272],
  [watch({}, { $limit: 1 }), 20],
  [watch({}, { $changeStream: {} }), 40602],
  [{ ...watch(), pipeline: [{ $match: {} }, ...inner] }, 40602],
  [{ ...watch(), pipeline: [{ $facet: { a: inner } }] }, 40600],
  [{ ...watch(), pipeline: [{ $lookup: { from: 'd', as: 'd', pipeline: inner } }] }, 51047],
  [{ ...watch(), pipeline: [{ $unionWith: { coll: 'd', pipeline: inner } }] }, 31441],
  [{ explain: watch() }, 115],
])('%j is refused', async (command, code) => {
  expect(await raw.command({ ...command, $db: (command.$db as string) ?? 'x' })).toMatchObject({
    ok: 0,
    code,
  });
});

const types = (batch: unknown) =>
  (batch as Document[]).map((event) => event.operationType as string);

test('a stream goes on only from what it told, and from a drop not beyond it', async () => {
  const opened = await raw.command({ ...watch(), $db: 'x' });
  const changed = await raw.command({ ...watch({}, { $set: { _id: 1 } }), $db: 'x' });
  await raw.command({ insert: 'c', documents: [{ _id: 1 }], $db: 'x' });
  await raw.command({ drop: 'c', $db: 'x' });
  await raw.command({ insert: 'c', documents: [{ _id: 2 }], $db: 'x' });
  const more = ({ cursor }: Document) =>
    raw.command({ getMore: (cursor as Document).id, collection: 'c', $db: 'x' });
  const events = (await more(opened)).cursor.nextBatch as Document[];
  expect(types(events)).toEqual(['insert', 'drop', 'invalidate']);
  const fatal = { code: 280, errorLabels: ['NonResumableChangeStreamError'] };
  expect(await more(changed)).toMatchObject(fatal);
  const from = (options: Document, aggregate = 'c') =>
    raw.command({ ...watch(options), aggregate, $db: 'x' });
  const [insert, drop, invalidate] = events.map((event) => event._id as Document);
  for (const option of ['resumeAfter', 'startAfter']) {
    expect(types((await from({ [option]: insert })).cursor.firstBatch)).toEqual([
      'drop',
      'invalidate',
    ]);
    const { cursor } = await from({ [option]: drop });
    expect(types(cursor.firstBatch)).toEqual(['invalidate']);
    expect(Number(cursor.id)).toBe(0);
    expect(await from({ [option]: insert }, 'd')).toMatchObject(fatal);
  }
  expect(await from({ resumeAfter: invalidate })).toMatchObject({ code: 260 });
  expect(types((await from({ startAfter: invalidate })).cursor.firstBatch)).toEqual(['insert']);
  // The place of a batch is that of no event: any stream may go on from it.
  const { postBatchResumeToken } = opened.cursor;
  expect(await from({ resumeAfter: postBatchResumeToken }, 'd')).toMatchObject({ ok: 1 });
});
