import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { backupStore, restoreStore } from '../../src/embedded/backup';
import { encode } from '../../src/embedded/bson/codec';
import { startEmbedded } from '../../src/embedded/server';
import { FORMAT_KEY } from '../../src/embedded/storage/format';
import { FILE_NAME, Store } from '../../src/embedded/storage/store';
import { crashRounds } from '../../tools/crash/rounds';
import { startServer, temporaryFolder } from './harness';

let folder: string;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A closed store of some documents in `folder/data`; the path of its file. */
async function closedStore(count = 2_000): Promise<{ dataDir: string; file: string }> {
  const dataDir = join(folder, 'data');
  const running = await startEmbedded({ dataDir });
  const client = await new MongoClient(running.uri).connect();
  const things = client.db('x').collection<{ _id: number; text: string }>('things');
  await things.insertMany(Array.from({ length: count }, (_, i) => ({ _id: i, text: `text ${i}` })));
  await things.insertOne({ _id: -1, text: 'long '.repeat(20_000) });
  await client.close();
  await running.close();
  return { dataDir, file: join(dataDir, FILE_NAME) };
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function refusal(dataDir: string): Promise<{ reason: string; message: string }> {
  const server = await startEmbedded({ dataDir }).catch((error: unknown) => error);
  if (!(server instanceof Error)) throw new Error('the store was opened');
  expect(server.message).not.toContain('\n');
  return server as Error & { reason: string };
}

/** The last of them while the store is opened. `npm run crash` does as many as are asked for. */
const KILLS = 3;

test('killed at random: nothing acknowledged is lost, nothing is half there', async () => {
  const outcome = await crashRounds(join(folder, 'data'), join(folder, 'ledger'), KILLS);
  expect(outcome.rounds).toBe(KILLS);
  // Each life but the one that ends while opening may have had a write acknowledged.
  expect(outcome.acknowledged).toBeGreaterThanOrEqual(KILLS - 2);
}, 180_000);

test('a second opener is refused, in this process and in another', async () => {
  const running = await startServer({ dataDir: join(folder, 'data') });
  expect(await refusal(running.dataDir)).toMatchObject({ reason: 'LOCKED' });
  const script = `require(${JSON.stringify(join(__dirname, '../../src/embedded/storage/open-store.js'))})
    .openStore(${JSON.stringify(running.dataDir)}).then(() => console.log('opened'), (e) => console.log(e.reason))`;
  // Past the socket's own answer: the lock of the file itself.
  const other = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(other.stdout.trim()).toBe('LOCKED');
  await running.client.db('x').collection('c').insertOne({});
  await running.stop();
});

test('a file that is cut off, overwritten or something else is refused and left as it is', async () => {
  const { dataDir, file } = await closedStore();
  const whole = readFileSync(file);
  const damages: [string, () => void][] = [
    ['half', () => truncateSync(file, whole.length / 2)],
    ['one page', () => truncateSync(file, 4096)],
    ['a few bytes', () => truncateSync(file, 100)],
    ['text', () => writeFileSync(file, 'not a store '.repeat(10_000))],
    [
      'noise inside',
      () => writeFileSync(file, Buffer.from(whole).fill(0xab, 4096 * 3, whole.length)),
    ],
    ['noise at its head', () => writeFileSync(file, Buffer.from(whole).fill(0xab, 0, 8192))],
  ];
  for (const [, damage] of damages) {
    writeFileSync(file, whole);
    damage();
    const before = digest(file);
    expect(await refusal(dataDir)).toMatchObject({ reason: 'CORRUPT' });
    expect(digest(file)).toBe(before);
  }
  writeFileSync(file, whole);
  const running = await startServer({ dataDir });
  expect(await running.client.db('x').collection('things').countDocuments()).toBe(2_001);
  await running.stop();
});

test('a store of a newer version is refused and left as it is', async () => {
  const { dataDir, file } = await closedStore(1);
  const store = new Store(dataDir);
  await store.write((writer) => writer.put('catalog', FORMAT_KEY, encode({ format: 99 })));
  await store.close();
  const before = digest(file);
  expect(await refusal(dataDir)).toMatchObject({ reason: 'NEWER_VERSION' });
  expect(digest(file)).toBe(before);
});

// Node's own way to make a folder and those above it never ends there.
test('a folder is refused where the file system takes none', async () => {
  if (existsSync('/proc/self'))
    expect(await refusal('/proc/chancery/data')).toMatchObject({ reason: 'UNWRITABLE' });
});

test('a folder that cannot be written is refused', async () => {
  const { dataDir } = await closedStore(1);
  // Who runs as root may write anything, unless another kind of file is in the way.
  if (process.getuid?.() === 0) {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await refusal(join(file, 'data'))).toMatchObject({ reason: 'UNWRITABLE' });
  } else {
    chmodSync(dataDir, 0o500);
    expect(await refusal(dataDir)).toMatchObject({ reason: 'UNWRITABLE' });
    chmodSync(dataDir, 0o700);
  }
});

test('a path that a socket cannot have is served all the same', async () => {
  const dataDir = join(folder, 'Upper', 'x'.repeat(120));
  const running = await startServer({ dataDir });
  expect(await running.client.db('x').collection('c').countDocuments()).toBe(0);
  expect(await refusal(dataDir)).toMatchObject({ reason: 'LOCKED' });
  await running.stop();
});

test('the folder and the socket are for their owner alone', async () => {
  const dataDir = join(folder, 'data');
  const running = await startServer({ dataDir });
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  await running.stop();
});

test('a backup taken while serving, and its restoration, are a round trip', async () => {
  const running = await startServer({ dataDir: join(folder, 'data') });
  const things = running.client.db('x').collection<{ _id: number; tags: string[] }>('things');
  await things.createIndex({ tags: 1 });
  await things.insertMany(Array.from({ length: 500 }, (_, i) => ({ _id: i, tags: [`t${i % 7}`] })));
  const before = await things.find().toArray();
  const file = join(folder, 'backup');
  await backupStore(running.dataDir, file);
  await expect(backupStore(running.dataDir, file)).rejects.toThrow('there already');
  await things.deleteMany({ _id: { $lt: 400 } });
  await running.client.db('y').collection('later').insertOne({});
  await restoreStore(running.dataDir, file);
  expect(await things.find().toArray()).toEqual(before);
  expect(await running.client.db('y').listCollections().toArray()).toEqual([]);
  await things.insertOne({ _id: 1000, tags: ['t1', 'new'] });
  expect(await things.find({ tags: 'new' }).toArray()).toHaveLength(1);
  expect(await running.client.db('x').command({ validate: 'things' })).toMatchObject({
    valid: true,
    nrecords: 501,
    keysPerIndex: { _id_: 501, tags_1: 502 },
  });
  // Into a folder that nobody serves, and that is not there yet.
  const other = join(folder, 'other');
  await restoreStore(other, file);
  await running.stop();
  const restored = await startServer({ dataDir: other });
  expect(await restored.client.db('x').collection('things').find().toArray()).toEqual(before);
  truncateSync(file, statSync(file).size / 2);
  await expect(restoreStore(other, file)).rejects.toThrow('no intact store');
  expect(await restored.client.db('x').collection('things').countDocuments()).toBe(500);
  await restored.stop();
});

test('a full disk refuses the write and keeps what is there', async () => {
  mkdirSync(join(folder, 'small'));
  const mount = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    'size=6m',
    'tmpfs',
    join(folder, 'small'),
  ]);
  if (mount.status !== 0) return console.info('skipped: no right to mount a small disk'); // eslint-disable-line no-console
  try {
    const running = await startServer(
      { dataDir: join(folder, 'small', 'data') },
      { retryWrites: false },
    );
    const things = running.client.db('x').collection<{ _id: number; pad: string }>('things');
    let last = 0;
    const fill = async () => {
      for (;;) {
        await things.insertOne({ _id: last, pad: 'x'.repeat(100_000) });
        last++;
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: 14031 });
    expect(last).toBeGreaterThan(5);
    expect(await things.countDocuments()).toBe(last);
    expect(await running.client.db('x').command({ validate: 'things' })).toMatchObject({
      valid: true,
    });
    await things.deleteMany({ _id: { $lt: 10 } }).catch(() => {});
    await running.restart();
    expect(await running.client.db('x').command({ validate: 'things' })).toMatchObject({
      valid: true,
    });
    await running.client.close();
    await running.server.close();
  } finally {
    spawnSync('umount', [join(folder, 'small')]);
  }
});
