import { Decimal128, type Document, Double, Int32, Long, MinKey, ObjectId } from 'bson';
import { servedRaw } from '../served-raw';

const raw = servedRaw();
beforeEach(() => raw.command({ drop: 'ids', $db: 'x' }));

async function all(sort: Document = {}): Promise<Document[]> {
  const { cursor } = await raw.command({ find: 'ids', sort, $db: 'x' });
  return (cursor as { firstBatch: Document[] }).firstBatch;
}

const ids = (...values: unknown[]) => values.map((_id) => ({ _id }));
const one = new Int32(1);
const failed =
  (code: number) =>
  (index: number): unknown =>
    expect.objectContaining({ index, code });

/** Ids in one batch, how many are stored in order, which fail without order, and with what code. */
const batches: [string, unknown[], number, number[], number][] = [
  ['different ids', [1, 2, '1', null], 4, [], 0],
  ['the same string', ['a', 'a', 'b'], 1, [1], 11000],
  [
    'int, double and long of one value',
    [one, new Double(1), Long.fromNumber(1), 2],
    1,
    [1, 2],
    11000,
  ],
  ['0 and -0', [0, new Double(-0), 1], 1, [1], 11000],
  ['NaN twice', [NaN, NaN, 1], 1, [1], 11000],
  ['null twice', [null, null, 1], 1, [1], 11000],
  ['a document twice', [{ a: 1 }, { a: new Double(1) }], 1, [1], 11000],
  [
    'documents of another order',
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    2,
    [],
    0,
  ],
  ['one number and its text', [1, '1', true, new Date(1)], 4, [], 0],
  [
    'large longs that one double is near to',
    [
      Long.fromString('9007199254740993'),
      Long.fromString('9007199254740992'),
      new Double(9007199254740992),
    ],
    2,
    [2],
    11000,
  ],
  ['an array', [1, [1], 2], 1, [1], 53],
  ['a regular expression', [1, /a/, 2], 1, [1], 53],
  ['a field with a dollar', [1, { $a: 1 }, 2], 1, [1], 52],
  ['a field with a dollar within', [{ a: { $b: 1 } }], 1, [], 0],
  ['the least key', [new MinKey(), new ObjectId()], 2, [], 0],
];

test.each(batches)('%s in one batch', async (_, values, stored, failing, code) => {
  const insert = (ordered: boolean) =>
    raw.command({ insert: 'ids', documents: ids(...values), ordered, $db: 'x' });
  const inOrder = await insert(true);
  expect(inOrder).toMatchObject({ ok: 1, n: stored });
  expect(inOrder.writeErrors).toEqual(
    code === 0 ? undefined : failing.slice(0, 1).map(failed(code)),
  );
  await raw.command({ drop: 'ids', $db: 'x' });
  const anyhow = await insert(false);
  expect(anyhow).toMatchObject({ ok: 1, n: values.length - failing.length });
  expect(anyhow.writeErrors).toEqual(
    code === 0
      ? undefined
      : failing.map((index): unknown => expect.objectContaining({ index, code })),
  );
});

test('a missing id is given, and an id is put first', async () => {
  await raw.command({ insert: 'ids', documents: [{ a: 1 }, { a: 2, _id: 5 }], $db: 'x' });
  const [first, second] = await all({ a: 1 });
  expect(first!._id).toBeInstanceOf(ObjectId);
  expect(Object.entries(second!)).toEqual([
    ['_id', 5],
    ['a', 2],
  ]);
});

test('an id of a kind that no index here can order is refused by name', async () => {
  const reply = await raw.command({
    insert: 'ids',
    documents: ids(Decimal128.fromString('1')),
    $db: 'x',
  });
  expect(reply).toMatchObject({ n: 0, writeErrors: [{ code: 115 }] });
});

test('a batch in order keeps what came before its error, and tells of the key', async () => {
  const reply = await raw.command({ insert: 'ids', documents: ids(1, 2, 1, 3), $db: 'x' });
  expect(reply).toMatchObject({
    ok: 1,
    n: 2,
    writeErrors: [{ index: 2, code: 11000, keyPattern: { _id: 1 }, keyValue: { _id: 1 } }],
  });
  const { n } = await raw.command({ count: 'ids', $db: 'x' });
  expect(n).toBe(2);
});

/** A document with so many levels, itself one of them. */
const nested = (levels: number, innermost: object = { a: 1 }): object =>
  levels === 1 ? innermost : { a: nested(levels - 1, innermost) };

test('documents nest 180 levels deep, not counting an empty one', async () => {
  const insert = (document: object) =>
    raw.command({ insert: 'ids', documents: [document], $db: 'x' });
  expect(await insert(nested(180))).toMatchObject({ n: 1 });
  expect(await insert(nested(181, {}))).toMatchObject({ n: 1 });
  expect(await insert(nested(181))).toMatchObject({ n: 0, writeErrors: [{ code: 15 }] });
  expect(await insert({ a: [nested(178)] })).toMatchObject({ n: 1 });
  expect(await insert({ a: [nested(179)] })).toMatchObject({ n: 0, writeErrors: [{ code: 15 }] });
  const update = (levels: number) =>
    raw.command({
      update: 'ids',
      updates: [{ q: {}, u: { $set: { b: nested(levels) } } }],
      $db: 'x',
    });
  expect(await update(179)).toMatchObject({ nModified: 1 });
  expect(await update(180)).toMatchObject({ nModified: 0, writeErrors: [{ code: 15 }] });
});

test('a document of 16 MiB is stored, one of a byte more is not', async () => {
  const limit = 16 * 1024 * 1024;
  // The length, the id (9 bytes with its type and name), the text's head and end, and the document's.
  const text = (bytes: number) => 'x'.repeat(bytes - (4 + 9 + 7 + 1 + 1));
  const insert = (bytes: number) =>
    raw.command({ insert: 'ids', documents: [{ _id: one, a: text(bytes) }], $db: 'x' });
  expect(await insert(limit + 1)).toMatchObject({ n: 0, writeErrors: [{ code: 2 }] });
  expect(await insert(limit)).toMatchObject({ n: 1 });
  const u = { $set: { a: text(limit + 1) } };
  const reply = await raw.command({ update: 'ids', updates: [{ q: {}, u }], $db: 'x' });
  expect(reply).toMatchObject({ nModified: 0, writeErrors: [{ code: 10334 }] });
  expect((await all())[0]!.a).toHaveLength(text(limit).length);
});

test('a duplicate in a unique index tells of the key that is there, not of its array', async () => {
  const indexes = [{ key: { 'a.b': 1, 'a.c': 1 }, name: 'abc', unique: true }];
  await raw.command({ createIndexes: 'ids', indexes, $db: 'x' });
  const insert = (a: unknown) => raw.command({ insert: 'ids', documents: [{ a }], $db: 'x' });
  expect(await insert([{ b: 5, c: 6 }])).toMatchObject({ n: 1 });
  expect(
    await insert([
      { b: 1, c: 2 },
      { b: 5, c: 6 },
      { b: 5, c: 6 },
    ]),
  ).toMatchObject({
    n: 0,
    writeErrors: [{ code: 11000, keyValue: { 'a.b': 5, 'a.c': 6 } }],
  });
  expect(await insert([{ b: 1 }, { b: 1 }])).toMatchObject({ n: 1 }); // of one document
});
