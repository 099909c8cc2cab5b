import { Binary, Long, UUID, type Document } from 'bson';
import { servedRaw } from './served-raw';

const raw = servedRaw();
const lsid = { id: new UUID() };
const find = { find: 'c' };
const insert = { insert: 'c', documents: [{}] };
const one = Long.ONE;
const begun = { lsid, txnNumber: one, autocommit: false, startTransaction: true };

test.each<[Document, number]>([
  [{ ...find, txnNumber: one }, 72],
  [{ ...find, lsid, autocommit: false }, 72],
  [{ ...insert, lsid, txnNumber: one, startTransaction: true }, 72],
  [{ ...find, ...begun, startTransaction: false }, 72],
  [{ ...find, ...begun, autocommit: true }, 72],
  [{ ...find, ...begun, txnNumber: Long.NEG_ONE }, 72],
  [{ ...insert, lsid, txnNumber: Long.NEG_ONE }, 72],
  [{ ...insert, lsid, txnNumber: 1 }, 14],
  [{ ...find, ...begun, autocommit: 0 }, 14],
  [{ ...find, ...begun, startTransaction: 1 }, 14],
  [{ ...find, lsid: 'mine' }, 14],
  [{ ...find, lsid: {} }, 40414],
  [{ ...find, lsid: { id: 'mine' } }, 14],
  [{ ...find, lsid: { id: new Binary(Buffer.alloc(16), 0) } }, 14],
  [{ ...find, lsid: { id: new Binary(Buffer.alloc(3), 4) } }, 207],
  [{ ...find, lsid: { ...lsid, txnNumber: one } }, 115],
  [{ ...find, lsid: { ...lsid, other: 1 } }, 40415],
  // Under a number of its own only a write may be sent again.
  [{ ...find, lsid, txnNumber: one }, 50768],
  [{ create: 'd', lsid, txnNumber: one }, 50768],
  [{ commitTransaction: 1, lsid, txnNumber: one, $db: 'admin' }, 50768],
  [{ ping: 1, lsid, txnNumber: one }, 50889],
  [{ ping: 1, ...begun }, 263],
  [{ count: 'c', ...begun }, 263],
  [{ killCursors: 'c', cursors: [], ...begun }, 263],
  [{ abortTransaction: 1, ...begun, $db: 'admin' }, 263],
  [{ ...find, ...begun, $db: 'config' }, 263],
  [{ bulkWrite: 1, ops: [], nsInfo: [{ ns: 'local.c' }], ...begun, $db: 'admin' }, 263],
  [{ commitTransaction: 1, lsid, txnNumber: one, autocommit: false }, 13],
  [{ listDatabases: 1 }, 13],
  [{ ...find, ...begun, readConcern: { level: 'linearizable' } }, 72],
  [{ create: 'd', ...begun, readConcern: { level: 'snapshot' } }, 72],
  [{ ...find, writeConcern: { w: 1 } }, 72],
  [{ ...insert, readConcern: { level: 'majority' } }, 72],
  [{ ...insert, readConcern: { level: 'snapshot' } }, 72],
  [{ ...find, readConcern: { level: 'snapshot' } }, 115],
])('%j is refused', async (command, code) => {
  expect(await raw.command({ ...command, $db: (command.$db as string) ?? 'x' })).toMatchObject({
    ok: 0,
    code,
  });
});

test('transactions and retryable writes of a session share one row of numbers', async () => {
  const session = { lsid: { id: new UUID() } };
  const write = (n: number) =>
    raw.command({ ...insert, ...session, txnNumber: Long.fromNumber(n), $db: 'x' });
  const inside = (n: number, command: Document) =>
    raw.command({
      ...command,
      $db: (command.$db as string) ?? 'x',
      ...session,
      txnNumber: Long.fromNumber(n),
      autocommit: false,
    });
  const begin = (n: number) => inside(n, { ...insert, startTransaction: true });
  const commit = (n: number) => inside(n, { commitTransaction: 1, $db: 'admin' });
  expect(await write(5)).toMatchObject({ n: 1 });
  expect(await begin(4)).toMatchObject({ code: 225 });
  expect(await begin(5)).toMatchObject({ code: 117 });
  expect(await inside(5, find)).toMatchObject({ code: 251 });
  expect(await commit(5)).toMatchObject({ code: 251 });
  expect(await begin(6)).toMatchObject({ n: 1 });
  expect(await write(5)).toMatchObject({ code: 225 });
  expect(await write(6)).toMatchObject({ code: 217 });
  expect(await commit(6)).toMatchObject({ ok: 1 });
  expect(await write(6)).toMatchObject({ code: 217 });
  expect(await begin(7)).toMatchObject({ n: 1 });
  expect(await write(8)).toMatchObject({ n: 1 }); // ends the transaction
  expect(await commit(7)).toMatchObject({ code: 225 });
});

test.each<[Document]>([
  [{ update: 'c', updates: [{ q: {}, u: { $set: { a: 1 } }, multi: true }] }],
  [{ delete: 'c', deletes: [{ q: { _id: 'none' }, limit: 0 }] }],
])('what changes any number of documents is not sent again: %j', async (command) => {
  const reply = await raw.command({
    ...command,
    lsid: { id: new UUID() },
    txnNumber: one,
    $db: 'x',
  });
  expect(reply).toMatchObject({ ok: 1, writeErrors: [{ index: 0, code: 72 }] });
});

test('in a transaction a batch stops at the first error, and no collection is made twice', async () => {
  await raw.command({ insert: 'kept', documents: [{ _id: 1 }], $db: 'x' });
  const documents = [{ _id: 1 }, { _id: 1 }, { _id: 2 }];
  const reply = await raw.command({
    ...{ insert: 'kept', documents, ordered: false, ...begun, $db: 'x' },
    lsid: { id: new UUID() },
  });
  expect(reply).toMatchObject({ n: 0, writeErrors: [{ index: 0, code: 11000 }] });
  expect(reply.writeErrors).toHaveLength(1);
  const create = { create: 'kept', $db: 'x' };
  expect(await raw.command(create)).toMatchObject({ ok: 1 });
  const again = { ...create, ...begun, lsid: { id: new UUID() } };
  expect(await raw.command(again)).toMatchObject({ code: 48 });
});

test('a cursor is read on where it was opened, and ends with its transaction', async () => {
  const documents = Array.from({ length: 9 }, (_, _id) => ({ _id }));
  await raw.command({ insert: 'many', documents, $db: 'x' });
  const open = async (more: Document) => {
    const { cursor } = await raw.command({ find: 'many', batchSize: 1, $db: 'x', ...more });
    return (more2: Document) =>
      raw.command({
        ...{ getMore: cursor.id, collection: 'many', batchSize: 1, $db: 'x' },
        ...more2,
      });
  };
  const session = { lsid: { id: new UUID() } };
  const inside = { ...session, txnNumber: one, autocommit: false };
  expect(await (await open({}))(session)).toMatchObject({ code: 50736 });
  const outside = await open(session);
  expect(await outside({})).toMatchObject({ code: 50737 });
  expect(await outside({ lsid: { id: new UUID() } })).toMatchObject({ code: 50738 });
  const within = await open({ ...inside, startTransaction: true });
  expect(await within(session)).toMatchObject({ code: 50740 });
  expect(await within(inside)).toMatchObject({ ok: 1 });
  expect(await outside(inside)).toMatchObject({ code: 50739 }); // and the transaction is over
  expect(await within(session)).toMatchObject({ code: 43 });
  expect(await outside(session)).toMatchObject({ ok: 1 });
});

test('all commands of a transaction declare the same API', async () => {
  const session = { lsid: { id: new UUID() }, txnNumber: one, autocommit: false };
  const declared = { apiVersion: '1', apiStrict: false };
  const begin = { ...find, ...declared, ...session, startTransaction: true, $db: 'x' };
  expect(await raw.command(begin)).toMatchObject({ ok: 1 });
  const commit = { commitTransaction: 1, ...session, $db: 'admin' };
  const mismatch = { ok: 0, code: 322, codeName: 'APIMismatchError' };
  expect(await raw.command({ ...find, ...session, $db: 'x' })).toMatchObject(mismatch);
  expect(await raw.command({ ...commit, apiVersion: '1' })).toMatchObject(mismatch);
  expect(await raw.command({ ...commit, ...declared })).toMatchObject({ ok: 1 });
});

test.each([{ $natural: 2 }, { $natural: 1, a: 1 }])('no write sorts by %j', async (sort) => {
  const update = { q: {}, u: { $set: { a: 1 } }, sort };
  await raw.command({ insert: 'c', documents: [{}], $db: 'x' });
  const modify = { findAndModify: 'c', update: update.u, sort, $db: 'x' };
  expect(await raw.command(modify)).toMatchObject({ ok: 0, code: 2 });
  const reply = await raw.command({ update: 'c', updates: [update], $db: 'x' });
  expect(reply).toMatchObject({ ok: 1, writeErrors: [{ code: 2 }] });
});

test('of very many errors the later messages are left out', async () => {
  const _id = 'x'.repeat(1000);
  await raw.command({ insert: 'long', documents: [{ _id }], $db: 'x' });
  const documents = Array.from({ length: 1500 }, () => ({ _id }));
  const session = { lsid: { id: new UUID() }, txnNumber: one };
  const many = { insert: 'long', documents, ordered: false, ...session, $db: 'x' };
  for (const reply of [await raw.command(many), await raw.command(many)]) {
    const errors = reply.writeErrors as Document[];
    expect(errors).toHaveLength(1500);
    expect(errors[0]!.errmsg).toContain('E11000');
    expect(errors[1499]).toMatchObject({ index: 1499, code: 11000, errmsg: '' });
  }
});
