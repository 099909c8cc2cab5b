import { Long, UUID } from 'bson';
import type { Collection, Db } from 'mongodb';
import { type Running, startServer } from './harness';
import { RawClient } from './raw-client';

interface Account {
  _id: string;
  balance: number;
  email?: string;
}

let running: Running;
let db: Db;
let accounts: Collection<Account>;

beforeAll(async () => {
  running = await startServer({ transactionMs: 1_000 });
});
afterAll(() => running.stop());
beforeEach(async () => {
  db = running.client.db('bank');
  accounts = db.collection<Account>('accounts');
  await db.dropDatabase();
  await accounts.createIndex({ email: 1 }, { unique: true, sparse: true });
  await accounts.insertMany([
    { _id: 'a', balance: 10 },
    { _id: 'b', balance: 10 },
  ]);
});

test('reads see the snapshot and the own changes, in scans, sorts and counts', async () => {
  const session = running.client.startSession();
  session.startTransaction();
  await accounts.insertOne({ _id: 'c', balance: 5, email: 'c@x' }, { session });
  await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 90 } }, { session });
  await accounts.deleteOne({ _id: 'b' }, { session });
  await accounts.insertOne({ _id: 'd', balance: 1 });
  const inside = await accounts.find({}, { session }).sort({ _id: -1 }).toArray();
  expect(inside.map((x) => [x._id, x.balance])).toEqual([
    ['c', 5],
    ['a', 100],
  ]);
  expect(await accounts.find({ email: 'c@x' }, { session }).toArray()).toHaveLength(1);
  expect(await accounts.countDocuments({}, { session })).toBe(2);
  expect((await accounts.find().sort({ _id: 1 }).toArray()).map((x) => x._id)).toEqual([
    'a',
    'b',
    'd',
  ]);
  await session.commitTransaction();
  await session.endSession();
  expect((await accounts.find().sort({ _id: 1 }).toArray()).map((x) => x.balance)).toEqual([
    100, 5, 1,
  ]);
});

const conflict = {
  code: 112,
  codeName: 'WriteConflict',
  errorLabels: ['TransientTransactionError'],
};

test('the second transaction to change a document gets a conflict', async () => {
  const one = running.client.startSession();
  const two = running.client.startSession();
  one.startTransaction();
  two.startTransaction();
  await accounts.updateOne({ _id: 'a' }, { $set: { balance: 1 } }, { session: one });
  await expect(
    accounts.updateOne({ _id: 'a' }, { $set: { balance: 2 } }, { session: two }),
  ).rejects.toMatchObject(conflict);
  await one.commitTransaction();
  await expect(two.commitTransaction()).rejects.toMatchObject({ code: 251 });
  expect((await accounts.findOne({ _id: 'a' }))!.balance).toBe(1);
  await Promise.all([one.endSession(), two.endSession()]);
});

test('a change after the snapshot is a conflict, and so is the same unique key', async () => {
  const session = running.client.startSession();
  session.startTransaction();
  await accounts.findOne({ _id: 'a' }, { session });
  await accounts.updateOne({ _id: 'a' }, { $set: { balance: 7 } });
  await expect(
    accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session }),
  ).rejects.toMatchObject(conflict);
  await session.abortTransaction();
  session.startTransaction();
  await accounts.findOne({}, { session });
  await accounts.insertOne({ _id: 'x', balance: 0, email: 'e' });
  await expect(
    accounts.insertOne({ _id: 'y', balance: 0, email: 'e' }, { session }),
  ).rejects.toMatchObject(conflict);
  await session.endSession();
});

test('a write outside waits for the transaction that holds its document', async () => {
  const session = running.client.startSession();
  session.startTransaction();
  await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 1 } }, { session });
  let done = false;
  const outside = accounts
    .updateOne({ _id: 'a' }, { $inc: { balance: 100 } })
    .then(() => (done = true));
  await accounts.findOne({ _id: 'a' });
  expect(done).toBe(false);
  await session.commitTransaction();
  await outside;
  expect((await accounts.findOne({ _id: 'a' }))!.balance).toBe(111);
  await session.endSession();
});

test('withTransaction retries until concurrent transfers add up', async () => {
  const transfer = async (from: string, to: string) => {
    const session = running.client.startSession();
    await session.withTransaction(async () => {
      const a = await accounts.findOne({ _id: from }, { session });
      const b = await accounts.findOne({ _id: to }, { session });
      await accounts.updateOne({ _id: from }, { $set: { balance: a!.balance - 1 } }, { session });
      await accounts.updateOne({ _id: to }, { $set: { balance: b!.balance + 1 } }, { session });
    });
    await session.endSession();
  };
  await Promise.all(
    Array.from({ length: 8 }, (_, i) => (i % 4 === 3 ? transfer('b', 'a') : transfer('a', 'b'))),
  );
  const found = await accounts.find().sort({ _id: 1 }).toArray();
  expect(found.map((x) => x.balance)).toEqual([6, 14]);
});

test('a transaction that is left open is aborted, and gone after a restart', async () => {
  const session = running.client.startSession();
  session.startTransaction();
  await accounts.updateOne({ _id: 'a' }, { $set: { balance: 1 } }, { session });
  // Waits for the transaction to expire, since that holds the document.
  await accounts.updateOne({ _id: 'a' }, { $inc: { balance: 5 } });
  await expect(session.commitTransaction()).rejects.toMatchObject({ code: 251 });
  await session.endSession();
  const raw = await RawClient.open(running.server.uri);
  const lsid = { id: new UUID() };
  const txn = { lsid, txnNumber: Long.fromNumber(1), autocommit: false, $db: 'bank' };
  await raw.command({
    insert: 'accounts',
    documents: [{ _id: 'z' }],
    startTransaction: true,
    ...txn,
  });
  raw.close();
  await running.restart();
  const again = await RawClient.open(running.server.uri);
  expect(await again.command({ commitTransaction: 1, ...txn, $db: 'admin' })).toMatchObject({
    ok: 0,
    code: 251,
    errorLabels: ['TransientTransactionError'],
  });
  again.close();
  accounts = running.client.db('bank').collection('accounts');
  expect(await accounts.countDocuments()).toBe(2);
});

test('a retryable write that is sent twice is done once, also after a restart', async () => {
  const lsid = { id: new UUID() };
  const write = {
    update: 'accounts',
    updates: [{ q: { _id: 'a' }, u: { $inc: { balance: 1 } } }],
    lsid,
    txnNumber: Long.fromNumber(5),
    $db: 'bank',
  };
  const raw = await RawClient.open(running.server.uri);
  const first = await raw.command(write);
  expect(first).toMatchObject({ ok: 1, n: 1, nModified: 1 });
  expect(await raw.command(write)).toEqual(first);
  expect(await raw.command({ ...write, txnNumber: Long.fromNumber(4) })).toMatchObject({
    code: 225,
  });
  raw.close();
  await running.restart();
  const again = await RawClient.open(running.server.uri);
  expect(await again.command(write)).toEqual(first);
  const commit = { commitTransaction: 1, lsid, autocommit: false, $db: 'admin' };
  const txnNumber = Long.fromNumber(6);
  await again.command({ ...write, txnNumber, startTransaction: true, autocommit: false });
  expect(await again.command({ ...commit, txnNumber })).toMatchObject({ ok: 1 });
  expect(await again.command({ ...commit, txnNumber })).toMatchObject({ ok: 1 });
  again.close();
  accounts = running.client.db('bank').collection('accounts');
  expect((await accounts.findOne({ _id: 'a' }))!.balance).toBe(12);
});

test('what comes after the end of a transaction is told how it ended', async () => {
  const raw = await RawClient.open(running.server.uri);
  const lsid = { id: new UUID() };
  const of = (txnNumber: number, command: object, $db = 'admin') =>
    raw.command({
      ...command,
      lsid,
      txnNumber: Long.fromNumber(txnNumber),
      autocommit: false,
      $db,
    });
  const find = { find: 'accounts' };
  const begun = { ...find, startTransaction: true };
  expect(await of(1, begun, 'bank')).toMatchObject({ ok: 1 });
  expect(await of(1, begun, 'bank')).toMatchObject({ ok: 0, code: 117 });
  expect(await of(1, { commitTransaction: 1 })).toMatchObject({ ok: 1 });
  expect(await of(1, { commitTransaction: 1 })).toMatchObject({ ok: 1 });
  const committed = { ok: 0, code: 256, codeName: 'TransactionCommitted' };
  for (const late of [{ abortTransaction: 1 }, find]) {
    const reply = await of(1, late, 'find' in late ? 'bank' : 'admin');
    expect(reply).toMatchObject(committed);
    expect(reply).not.toHaveProperty('errorLabels');
  }
  expect(await of(2, begun, 'bank')).toMatchObject({ ok: 1 });
  expect(await of(2, { abortTransaction: 1 })).toMatchObject({ ok: 1 });
  const aborted = { ok: 0, code: 251, errorLabels: ['TransientTransactionError'] };
  for (const late of [{ abortTransaction: 1 }, { commitTransaction: 1 }, find]) {
    expect(await of(2, late, 'find' in late ? 'bank' : 'admin')).toMatchObject(aborted);
  }
  expect(await of(1, find, 'bank')).toMatchObject({ ok: 0, code: 225 });
  expect(await of(1, begun, 'bank')).toMatchObject({ ok: 0, code: 225 });
  expect(await of(9, find, 'bank')).toMatchObject(aborted);
  raw.close();
});

test('an index built meanwhile makes the transaction try again rather than miss it', async () => {
  const session = running.client.startSession();
  let tries = 0;
  await session.withTransaction(async () => {
    await accounts.insertOne({ _id: 'n', balance: 3 }, { session });
    if (tries++ === 0) await accounts.createIndex({ balance: 1 });
  });
  await session.endSession();
  expect(tries).toBe(2);
  expect(await accounts.find({ balance: 3 }).hint('balance_1').toArray()).toHaveLength(1);
});
