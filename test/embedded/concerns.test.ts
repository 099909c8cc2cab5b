import { Long, UUID, type Document } from 'bson';
import { servedRaw } from './served-raw';

const raw = servedRaw();

test.each<[unknown, Document]>([
  [{ w: 1 }, { ok: 1, n: 1 }],
  [
    { w: 'majority', wtimeout: 5, j: true },
    { ok: 1, n: 1 },
  ],
  [{ w: 2 }, { ok: 1, n: 1, writeConcernError: { code: 100 } }],
  [{ w: 'far' }, { ok: 1, n: 1, writeConcernError: { code: 79 } }],
  [{ w: -1 }, { ok: 0, code: 9 }],
  [{ w: 51 }, { ok: 0, code: 9 }],
  [{ w: true }, { ok: 0, code: 9 }],
  [{ v: 1 }, { ok: 0, code: 9 }],
  [{ w: { dc: 1 } }, { ok: 0, code: 115 }],
  ['majority', { ok: 0, code: 2 }],
])('a write with the concern %j', async (writeConcern, expected) => {
  const reply = await raw.command({ insert: 'c', documents: [{}], writeConcern, $db: 'x' });
  expect(reply).toMatchObject(expected);
  if (!expected.writeConcernError) expect(reply.writeConcernError).toBeUndefined();
});

test.each<[Document, number]>([
  [{ writeConcern: { w: 1 } }, 72],
  [{ readConcern: { level: 'local' } }, 72],
])('a statement within a transaction with %j', async (concern, code) => {
  const transaction = {
    lsid: { id: new UUID() },
    txnNumber: Long.ONE,
    autocommit: false,
    $db: 'x',
  };
  const find = { find: 'c', ...transaction };
  expect(
    await raw.command({ ...find, startTransaction: true, readConcern: { level: 'snapshot' } }),
  ).toMatchObject({ ok: 1 });
  expect(await raw.command({ ...find, ...concern })).toMatchObject({ ok: 0, code });
});

test('an index is not made in a transaction', async () => {
  const reply = await raw.command({
    createIndexes: 'c',
    indexes: [{ key: { a: 1 }, name: 'a_1' }],
    lsid: { id: new UUID() },
    txnNumber: Long.ONE,
    autocommit: false,
    startTransaction: true,
    $db: 'x',
  });
  expect(reply).toMatchObject({ ok: 0, code: 115 });
});

test.each<[Document, Document]>([
  [{ count: 'c', apiVersion: '1', apiStrict: true }, { ok: 1 }],
  [{ distinct: 'c', key: 'a', apiVersion: '1' }, { ok: 1 }],
  [
    { distinct: 'c', key: 'a', apiVersion: '1', apiStrict: true },
    { ok: 0, code: 323 },
  ],
  [
    { find: 'c', noCursorTimeout: true, apiVersion: '1', apiStrict: true },
    { ok: 0, code: 115 },
  ],
  [
    { ping: 1, apiStrict: true },
    { ok: 0, code: 72 },
  ],
  [
    { ping: 1, apiVersion: '2' },
    { ok: 0, code: 115 },
  ],
])('%j under its API version', async (command, expected) => {
  expect(await raw.command({ ...command, $db: 'x' })).toMatchObject(expected);
});
