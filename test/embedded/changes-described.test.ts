import type { ChangeStream, Collection, Document } from 'mongodb';
import { type Running, startServer } from './harness';

let running: Running;
let things: Collection<Document>;
let stream: ChangeStream;
beforeAll(async () => {
  running = await startServer();
  things = running.client.db('x').collection('things');
  stream = things.watch([{ $match: { operationType: { $in: ['update', 'replace'] } } }]);
  await stream.tryNext();
});
afterAll(async () => {
  await stream.close();
  await running.stop();
});

type Described = { set?: Document; gone?: string[]; cut?: Document[] } | 'replace';

/** What an update of a document is told to have changed. */
async function described(before: Document, update: Document): Promise<Described> {
  await things.deleteMany({});
  await things.insertOne({ _id: 1 as never, ...before });
  await things.updateOne({}, update);
  const event = (await stream.next()) as Document;
  if (event.operationType === 'replace') return 'replace';
  const { updatedFields, removedFields, truncatedArrays } = event.updateDescription as Document;
  return { set: updatedFields, gone: removedFields, cut: truncatedArrays };
}

/** Operators: the document before, the update, the fields told as updated and as removed. */
test.each<[Document, Document, Document, string[]]>([
  [{ a: 1 }, { $set: { a: 2 } }, { a: 2 }, []],
  [{ a: { b: 1, c: 1 } }, { $set: { 'a.b': 2 } }, { 'a.b': 2 }, []],
  [{ a: { b: 1, c: 1 } }, { $set: { a: { b: 2, c: 1 } } }, { a: { b: 2, c: 1 } }, []],
  [{}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }, []],
  [{ a: {} }, { $set: { 'a.b.c': 1, 'a.b.d': 2 } }, { 'a.b': { c: 1, d: 2 } }, []],
  [{ a: [1, 2] }, { $set: { a: [1, 3] } }, { a: [1, 3] }, []],
  [{ a: [1, 2] }, { $set: { 'a.1': 3 } }, { 'a.1': 3 }, []],
  [{ a: [1] }, { $set: { 'a.3': 4 } }, { 'a.3': 4 }, []],
  [{ a: [{ b: 1 }] }, { $inc: { 'a.0.b': 1 } }, { 'a.0.b': 2 }, []],
  [{ a: [1] }, { $push: { a: 2 } }, { 'a.1': 2 }, []],
  [{ a: [1] }, { $push: { a: { $each: [2, 3] } } }, { 'a.1': 2, 'a.2': 3 }, []],
  [{ a: [1] }, { $push: { a: { $each: [2], $slice: 5 } } }, { 'a.1': 2 }, []],
  [{ a: [1] }, { $push: { a: { $each: [2], $slice: -1 } } }, { a: [2] }, []],
  [{ a: [1] }, { $push: { a: { $each: [2], $position: 0 } } }, { a: [2, 1] }, []],
  [{ a: [1] }, { $push: { a: { $each: [2], $sort: 1 } } }, { a: [1, 2] }, []],
  [{ a: [] }, { $push: { a: 2 } }, { a: [2] }, []],
  [{}, { $push: { a: 2 } }, { a: [2] }, []],
  [{ a: [1] }, { $addToSet: { a: 2 } }, { a: [1, 2] }, []],
  [{ a: [1, 2] }, { $pull: { a: 1 } }, { a: [2] }, []],
  [{ a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }, []],
  [{ a: 1, b: 1 }, { $unset: { a: 1 } }, {}, ['a']],
  [{ a: [1, 2] }, { $unset: { 'a.0': 1 } }, { 'a.0': null }, []],
  [{ a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }, ['a']],
  [{ a: 1, b: 2 }, { $set: { a: 1, b: 3 } }, { b: 3 }, []],
  [{ a: [1, 1] }, { $set: { 'a.$[]': 2 } }, { 'a.0': 2, 'a.1': 2 }, []],
])('%j after %j: %j set, %j removed', async (before, update, set, gone) => {
  expect(await described(before, update)).toEqual({ set, gone, cut: [] });
});

const text = 'x'.repeat(200);
const told = (set: Document, gone: string[] = [], cut: Document[] = []) => ({ set, gone, cut });

/** Pipelines tell the difference of the documents, unless that takes as many bytes as they do. */
test.each<[Document, Document[], Described]>([
  [{ a: 1 }, [{ $set: { a: 2 } }], 'replace'],
  [{ a: 1, text }, [{ $set: { a: 2 } }], told({ a: 2 })],
  [{ a: 1, text }, [{ $unset: 'a' }], told({}, ['a'])],
  [{ a: 1, text }, [{ $set: { text: `${text}y` } }], 'replace'],
  [{ a: [1, 2, 3, 4, 5, 6, 7, 8, 9], text }, [{ $set: { a: { $slice: ['$a', 8] } } }], told({}, [], [{ field: 'a', newSize: 8 }])], // prettier-ignore
  [{ a: [1, 2], text }, [{ $set: { a: [1, 3] } }], told({ 'a.1': 3 })],
  [{ a: [1], text }, [{ $set: { a: [3] } }], told({ a: [3] })],
  [{ a: { b: 1, text } }, [{ $set: { 'a.b': 2 } }], told({ 'a.b': 2 })],
  [{ a: { b: 1 }, text }, [{ $set: { 'a.b': 2 } }], told({ a: { b: 2 } })],
  [{ a: 1, b: 1, text }, [{ $replaceWith: { _id: 1, b: 1, a: 1, text } }], 'replace'],
  [{ a: 1, b: 1, text }, [{ $replaceWith: { _id: 1, b: 1, text, a: 1 } }], told({ a: 1 })],
])('%j after the pipeline %j', async (before, update, expected) => {
  expect(await described(before, update as unknown as Document)).toEqual(expected);
});
