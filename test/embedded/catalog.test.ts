import type { Document } from 'bson';
import { servedRaw } from './served-raw';

const raw = servedRaw();
beforeEach(() => raw.command({ drop: 'c', $db: 'x' }));

const create = (...indexes: Document[]) => raw.command({ createIndexes: 'c', indexes, $db: 'x' });
const index = (key: Document, more: Document = {}) => ({
  key,
  name: Object.entries(key).flat().join('_'),
  ...more,
});

/** What is wrong with an index, and the code and name of the error. */
test.each<[Document, number, string]>([
  [{ name: 'n' }, 9, 'FailedToParse'],
  [{ key: { a: 1 } }, 9, 'FailedToParse'],
  [{ key: 'a', name: 'n' }, 14, 'TypeMismatch'],
  [{ key: {}, name: 'n' }, 67, 'CannotCreateIndex'],
  [{ key: { a: 1 }, name: '' }, 67, 'CannotCreateIndex'],
  [{ key: { a: 1 }, name: '*' }, 2, 'BadValue'],
  [{ key: { a: 1 }, name: '_id_' }, 2, 'BadValue'],
  [index({ a: 0 }), 67, 'CannotCreateIndex'],
  [index({ a: NaN }), 67, 'CannotCreateIndex'],
  [index({ a: true }), 67, 'CannotCreateIndex'],
  [index({ a: 'nope' }), 67, 'CannotCreateIndex'],
  [index({ a: 'text' }), 115, 'CommandNotSupported'],
  [index({ 'a.': 1 }), 67, 'CannotCreateIndex'],
  [index({ $a: 1 }), 67, 'CannotCreateIndex'],
  [index({ '$**': 1 }), 115, 'CommandNotSupported'],
  [index({ 'a.$**.b': 1 }), 67, 'CannotCreateIndex'],
  [index({ _fts: 1 }), 67, 'CannotCreateIndex'],
  [index({ a: 'text', b: 'hashed' }), 67, 'CannotCreateIndex'],
  [{ key: { ['a'.repeat(2048)]: 1 }, name: 'n' }, 67, 'CannotCreateIndex'],
  [{ key: { a: 1 }, name: 'n\0' }, 67, 'CannotCreateIndex'],
  [index({ a: 1 }, { v: 0 }), 67, 'CannotCreateIndex'],
  [index({ a: 1 }, { v: 3 }), 67, 'CannotCreateIndex'],
  [index({ a: 1 }, { v: 1 }), 115, 'CommandNotSupported'],
  [index({ a: 1 }, { v: 1.5 }), 2, 'BadValue'],
  [index({ a: 1 }, { v: '2' }), 14, 'TypeMismatch'],
  [index({ a: 1 }, { background: 'yes' }), 14, 'TypeMismatch'],
  [index({ a: 1 }, { hidden: 0 }), 14, 'TypeMismatch'],
  [index({ a: 1 }, { nope: 1 }), 197, 'InvalidIndexSpecificationOption'],
  [index({ a: 1 }, { unique: 'yes' }), 14, 'TypeMismatch'],
  [index({ a: 1 }, { expireAfterSeconds: 1 }), 115, 'CommandNotSupported'],
  [index({ a: 1 }, { partialFilterExpression: 1 }), 14, 'TypeMismatch'],
  [index({ a: 1 }, { partialFilterExpression: { b: { $nope: 1 } } }), 2, 'BadValue'],
  [index({ a: 1 }, { sparse: true, partialFilterExpression: { b: 1 } }), 67, 'CannotCreateIndex'],
  [index({ _id: 1 }, { sparse: true }), 197, 'InvalidIndexSpecificationOption'],
  [index(Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`a${i}`, 1]))), 13103, 'Location13103'], // prettier-ignore
])('the index %j is refused: %d', async (spec, code, codeName) => {
  expect(await create(spec)).toMatchObject({ ok: 0, code, codeName });
});

/** Filters of partial indexes: fewer than of queries. */
test.each<[Document, number]>([
  [{ b: 1 }, 0],
  [{ b: null }, 0],
  [{ b: { $gt: 1, $lte: 5 } }, 0],
  [{ b: { $exists: true } }, 0],
  [{ b: { $type: 'string' } }, 0],
  [{ b: { $in: [1, 2] } }, 0],
  [{ $and: [{ b: 1 }, { $or: [{ c: 1 }, { d: 1 }] }] }, 0],
  [{ $and: [{ $and: [{ $and: [{ b: 1 }] }] }] }, 0],
  [{ $and: [{ $and: [{ $and: [{ $and: [{ b: 1 }] }] }] }] }, 67],
  [{ $or: [{ $and: [{ $or: [{ b: 1, c: 1 }] }] }] }, 67],
  [{ b: { $exists: false } }, 67],
  [{ b: { $ne: 1 } }, 67],
  [{ b: { $nin: [1] } }, 67],
  [{ b: { $not: { $gt: 1 } } }, 67],
  [{ b: /x/ }, 67],
  [{ b: { $regex: 'x' } }, 67],
  [{ b: { $size: 1 } }, 67],
  [{ b: { $elemMatch: { c: 1 } } }, 67],
  [{ $nor: [{ b: 1 }] }, 67],
  [{ $or: [{ b: 1 }, { b: { $mod: [2, 0] } }] }, 67],
  [{ $expr: { $gt: ['$b', 1] } }, 224],
])('the partial filter %j: %d', async (partialFilterExpression, code) => {
  const reply = await create(index({ a: 1 }, { partialFilterExpression }));
  expect(reply).toMatchObject(code === 0 ? { ok: 1, numIndexesAfter: 2 } : { ok: 0, code });
});

/** Beside {a: 1} called a_1: further indexes, how many there are then or the code of the error. */
test.each<[Document, object]>([
  [index({ a: 1 }), { numIndexesAfter: 2, note: 'all indexes already exist' }],
  [index({ _id: 1 }), { numIndexesAfter: 2, note: 'all indexes already exist' }],
  [index({ _id: -1 }), { numIndexesAfter: 2, note: 'all indexes already exist' }],
  [index({ a: 1 }, { name: 'other' }), { code: 85, codeName: 'IndexOptionsConflict' }],
  [index({ a: 1 }, { unique: true }), { code: 86, codeName: 'IndexKeySpecsConflict' }],
  [index({ b: 1 }, { name: 'a_1' }), { code: 86, codeName: 'IndexKeySpecsConflict' }],
  [index({ a: 1 }, { name: 'other', unique: true }), { numIndexesAfter: 3 }],
  [index({ a: 1 }, { name: 'other', sparse: true }), { numIndexesAfter: 3 }],
  [index({ a: 1 }, { name: 'x', partialFilterExpression: { b: 1 } }), { numIndexesAfter: 3 }],
  [index({ a: -1 }), { numIndexesAfter: 3 }],
  [index({ b: 1, a: 1 }, { 'x-of-a-newer-driver': 1 }), { code: 197 }],
])('beside a_1, %j: %j', async (spec, outcome) => {
  await create(index({ a: 1 }));
  expect(await create(spec)).toMatchObject(outcome);
});

/** Partial indexes on {a: 1} called p, one after the other: how many indexes there are, or the error's code. */
const between = { b: { $gt: 1, $lt: 5 }, c: 2 };
test.each<[Document, string, object]>([
  [{ $and: [{ c: 2 }, { b: { $lt: 5 } }, { b: { $gt: 1 } }] }, 'p', { numIndexesAfter: 2 }],
  [{ $and: [{ b: { $lt: 5 }, c: { $eq: 2 } }, { b: { $gt: 1 } }] }, 'q', { code: 85 }],
  [{ b: { $gt: 2, $lt: 5 }, c: 2 }, 'p', { code: 86 }],
  [{ b: { $gt: 2, $lt: 5 }, c: 2 }, 'q', { numIndexesAfter: 3 }],
])('beside a partial index, %j called %s: %j', async (partialFilterExpression, name, outcome) => {
  await create(index({ a: 1 }, { name: 'p', partialFilterExpression: between }));
  expect(await create(index({ a: 1 }, { name, partialFilterExpression }))).toMatchObject(outcome);
});

test('a key pattern that two indexes have names neither of them', async () => {
  await create(index({ a: 1 }), index({ a: 1 }, { name: 's', sparse: true }));
  const drop = { dropIndexes: 'c', index: { a: 1 }, $db: 'x' };
  expect(await raw.command(drop)).toMatchObject({ code: 181 });
  const find = { find: 'c', filter: { a: 1 }, $db: 'x' };
  expect(await raw.command({ ...find, hint: { a: 1 } })).toMatchObject({ code: 27 });
  expect(await raw.command({ ...find, hint: 's' })).toMatchObject({ ok: 1 });
  expect(await raw.command({ ...drop, index: ['s'] })).toMatchObject({ ok: 1, nIndexesWas: 3 });
  expect(await raw.command({ ...find, hint: { a: 1 } })).toMatchObject({ ok: 1 });
});

test('unknown options are left out where that is asked for', async () => {
  const indexes = [index({ a: 1 }, { nope: 1, unique: true })];
  const lenient = { createIndexes: 'c', indexes, ignoreUnknownIndexOptions: true, $db: 'x' };
  expect(await raw.command(lenient)).toMatchObject({ ok: 1, numIndexesAfter: 2 });
  const listed = await raw.command({ listIndexes: 'c', $db: 'x' });
  expect(listed.cursor).toMatchObject({
    firstBatch: [{ name: '_id_' }, { v: 2, key: { a: 1 }, name: 'a_1', unique: true }],
  });
});

test('what was said of an index that changes nothing is told again', async () => {
  await create(index({ a: 1 }, { background: true, unique: false, sparse: false, dropDups: true }));
  await create(index({ b: 1 }, { background: 0, v: 2 }));
  const listed = await raw.command({ listIndexes: 'c', $db: 'x' });
  expect((listed.cursor as Document).firstBatch).toEqual([
    { v: 2, key: { _id: 1 }, name: '_id_' },
    { v: 2, key: { a: 1 }, name: 'a_1', background: true, sparse: false },
    { v: 2, key: { b: 1 }, name: 'b_1', background: false },
  ]);
  expect(await create(index({ c: 1 }, { v: 1 }))).toMatchObject({ ok: 0, code: 115 });
  expect(await create(index({ c: 1 }, { v: 3 }))).toMatchObject({ ok: 0, code: 67 });
  expect(await create(index({ c: 1 }, { v: '2' }))).toMatchObject({ ok: 0, code: 14 });
});

test('a collection has 64 indexes at most', async () => {
  const many = Array.from({ length: 63 }, (_, i) => index({ [`a${i}`]: 1 }));
  expect(await create(...many)).toMatchObject({ numIndexesAfter: 64 });
  expect(await create(index({ b: 1 }))).toMatchObject({ ok: 0, code: 67 });
});

/** Names of databases and collections, and the code of the error. */
test.each<[string, string, number]>([
  ['x', '', 73],
  ['x', '.a', 73],
  ['x', 'a$b', 73],
  ['x', 'a'.repeat(300), 73],
  ['a b', 'c', 73],
  ['a/b', 'c', 73],
  ['x', 'a.b-c d', 0],
])('inserting into %j.%j: %d', async ($db, insert, code) => {
  const reply = await raw.command({ insert, documents: [{ a: 1 }], $db });
  if (code === 0) expect(reply).toMatchObject({ ok: 1, n: 1 });
  else expect(JSON.stringify(reply)).toContain(`"code":${code}`);
});
