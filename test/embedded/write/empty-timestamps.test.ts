import { type Document, Timestamp } from 'bson';
import { servedRaw } from '../served-raw';

const raw = servedRaw();
beforeEach(() => raw.command({ drop: 'c', $db: 'x' }));

const empty = new Timestamp(0n);
const update = (u: Document | Document[], upsert = false) =>
  raw.command({ update: 'c', updates: [{ q: { _id: 1 }, u, upsert }], $db: 'x' });
const insert = (document: Document) =>
  raw.command({ insert: 'c', documents: [document], $db: 'x' });

async function stored(): Promise<Document> {
  const { cursor } = await raw.command({ find: 'c', $db: 'x' });
  return (cursor as { firstBatch: Document[] }).firstBatch[0]!;
}

/** How a document with the fields given comes into the store. */
test.each<[string, (fields: Document) => Promise<unknown>]>([
  ['inserted', (fields) => insert({ _id: 1, ...fields })],
  ['upserted as a replacement', (fields) => update(fields, true)],
  ['replaced', (fields) => insert({ _id: 1 }).then(() => update(fields))],
])('empty timestamps are filled in a document that is %s', async (_, write) => {
  const before = Math.floor(Date.now() / 1000);
  await write({ a: empty, inner: { b: empty }, list: [empty], c: empty, d: new Timestamp(5n) });
  const document = await stored();
  const [a, c] = [document.a as Timestamp, document.c as Timestamp];
  expect(Object.keys(document)).toEqual(['_id', 'a', 'inner', 'list', 'c', 'd']);
  expect(a.getHighBitsUnsigned()).toBeGreaterThanOrEqual(before);
  expect(a.toBigInt()).not.toBe(c.toBigInt());
  expect(document).toMatchObject({ inner: { b: empty }, list: [empty], d: new Timestamp(5n) });
});

test('an empty timestamp stays as it is as an id, and where an operator puts it', async () => {
  await insert({ _id: empty });
  expect(await stored()).toEqual({ _id: empty });
  await raw.command({ drop: 'c', $db: 'x' });
  await update({ $set: { a: empty }, $setOnInsert: { b: empty } }, true);
  expect(await stored()).toEqual({ _id: 1, a: empty, b: empty });
  await update([{ $set: { c: empty } }]);
  expect(await stored()).toEqual({ _id: 1, a: empty, b: empty, c: empty });
});
