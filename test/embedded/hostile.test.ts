import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { serialize } from 'bson';
import { crc32c } from '../../src/embedded/wire/crc32c';
import { type Running, startServer } from './harness';
import { message, RawClient, socketOf } from './raw-client';
import { tries } from '../tries';

let running: Running;
beforeAll(async () => {
  running = await startServer({ connections: 200 });
  await running.client.db('x').collection('c').insertOne({});
});
afterAll(() => running.stop());

const answers = async () => {
  expect(await running.client.db('x').collection('c').countDocuments()).toBe(1);
};

/** Sends bytes, ends, and waits until the server has closed its side. */
async function throwAt(bytes: Buffer): Promise<void> {
  const socket = connect({ path: socketOf(running.server.uri) });
  socket.on('error', () => {});
  socket.resume();
  socket.end(bytes);
  await once(socket, 'close');
}

const ping = message({ ping: 1, $db: 'admin' });

test('random bytes, and messages with bytes changed or cut off, leave it answering', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
        fc.tuple(fc.nat(ping.length - 1), fc.nat(255)).map(([at, byte]) => {
          const bytes = Buffer.from(ping);
          bytes[at] = byte;
          return bytes;
        }),
        fc.nat(ping.length).map((length) => ping.subarray(0, length)),
      ),
      throwAt,
    ),
    { numRuns: tries(60) },
  );
  await answers();
});

test('any command with arguments of any type is answered or refused, and breaks nothing inside', async () => {
  const raw = await RawClient.open(running.server.uri);
  const value = fc.oneof(
    fc.integer(),
    fc.string(),
    fc.constant(null),
    fc.boolean(),
    fc.constant({}),
    fc.array(fc.oneof(fc.integer(), fc.constant({}), fc.constant({ q: {}, u: 1, limit: 3 }))),
    fc.constantFrom({ a: { $bad: 1 } }, { $or: 1 }, { a: { $in: 3 } }, { a: -7 }, { '': 1 }),
  );
  const names =
    'find insert update delete aggregate count distinct findAndModify createIndexes dropIndexes create collMod listIndexes listCollections getMore killCursors explain validate collStats commitTransaction abortTransaction endSessions bulkWrite backup restore hello';
  const fields =
    'filter query q sort projection limit skip batchSize hint documents updates deletes pipeline cursor key update remove new indexes index validator lsid txnNumber autocommit startTransaction maxTimeMS readConcern let ops nsInfo cursors collection';
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names.split(' ')),
      fc.oneof(fc.constant('other'), value),
      fc.array(fc.tuple(fc.constantFrom(...fields.split(' ')), value), { maxLength: 4 }),
      async (name, first, args) => {
        const body = { [name]: first, ...Object.fromEntries(args), $db: 'y' };
        const reply = await raw.command(body);
        if (reply.ok === 0) expect(reply.code).not.toBe(1);
      },
    ),
    { numRuns: tries(120) },
  );
  raw.close();
  await answers();
});

test('wrong lengths and checksums end the connection; a right checksum is taken', async () => {
  const tooLong = Buffer.from(ping);
  tooLong.writeInt32LE(0x7fffffff, 0);
  await throwAt(tooLong);
  const summed = message({ ping: 1, $db: 'admin' }, { flags: 1 });
  const withSum = Buffer.concat([summed, Buffer.alloc(4)]);
  withSum.writeInt32LE(withSum.length, 0);
  const raw = await RawClient.open(running.server.uri);
  withSum.writeUInt32LE(crc32c(withSum.subarray(0, -4)), withSum.length - 4);
  expect(await raw.send(withSum)).toMatchObject({ ok: 1 });
  withSum[withSum.length - 1]! ^= 1;
  expect(await raw.send(withSum)).toBeUndefined();
  await answers();
});

/** `{a: {a: ... {}}}`, built from within, as no serialiser would. */
function nested(depth: number): Buffer {
  const size = 5 + depth * 8;
  const bytes = Buffer.alloc(size);
  for (let i = 0, at = 0; i <= depth; i++) {
    bytes.writeInt32LE(size - i * 8, at);
    if (i < depth) bytes.write('\x03a\0', at + 4, 'latin1');
    at += 7;
  }
  return bytes;
}

test('documents nested too deep are refused, however deep', async () => {
  const raw = await RawClient.open(running.server.uri);
  for (const depth of [250, 10_000, 1_000_000]) {
    const inner = nested(depth);
    const head = Buffer.from(serialize({ insert: 'deep', $db: 'x' }));
    const sequence = Buffer.concat([Buffer.alloc(5), Buffer.from('documents\0'), inner]);
    sequence[0] = 1;
    sequence.writeInt32LE(sequence.length - 1, 1);
    const whole = Buffer.concat([ping.subarray(0, 21), head, sequence]);
    whole.writeInt32LE(whole.length, 0);
    const reply = await raw.send(whole);
    expect(reply).toMatchObject({ writeErrors: [{ code: 15 }] });
  }
  raw.close();
  await answers();
});

test('thousands of connections that come and go leave nothing behind', async () => {
  const open = () =>
    new Promise<void>((resolve) => {
      const socket = connect({ path: socketOf(running.server.uri) });
      socket.on('error', () => {});
      socket.on('close', () => resolve());
      socket.on('connect', () => {
        if (Math.random() < 0.5) socket.write(ping.subarray(0, 10));
        socket.destroy();
      });
    });
  const round = async (count: number) => {
    for (let i = 0; i < count; i += 50) await Promise.all(Array.from({ length: 50 }, open));
  };
  await round(1_000);
  const before = process.memoryUsage().rss;
  await round(9_000);
  await answers();
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
}, 60_000);
