import { serialize } from 'bson';
import { type Collection, type Document, MongoClient } from 'mongodb';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { startEmbedded } from '../../src/embedded/server';
import { type Canned } from './canned-server';
import { indexes, row, type Row } from './documents';
import { commitCosts } from './free-pages';
import { compare } from './measure';
import { scanApart } from './scan';

/**
 * `npm run bench:store [-- ROWS]`: the embedded server against one that answers the same bytes
 * canned, inserts with three indexes, and reads at ROWS (1,000,000) against reads at 1,000.
 */
async function main(large: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const server = await startEmbedded({ dataDir: join(folder, 'data') });
  const client = await new MongoClient(server.uri).connect();
  try {
    const db = client.db('bench');
    const small = db.collection<Row>('small');
    await small.createIndexes(indexes);
    await insert(small, 1000);
    await againstCanned(client, small, join(folder, 'canned.sock'));
    const big = db.collection<Row>('big');
    await big.createIndexes(indexes);
    await inserts(big, large);
    await growth(small, big, large);
    await client.close();
    await server.close();
    await scan(join(folder, 'data'));
    await commits(join(folder, 'free-pages'));
  } finally {
    await client.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const print = (line: string) => process.stdout.write(`${line}\n`);

async function insert(collection: Collection<Row>, to: number, from = 0): Promise<void> {
  for (let n = from; n < to; n += 1000) {
    const rows = Array.from({ length: Math.min(1000, to - n) }, (_, i) => row(n + i));
    await collection.insertMany(rows, { ordered: false });
  }
}

const one = (collection: Collection<Row>) => (n: number) =>
  collection.findOne({ slug: `meeting-${n % 1000}` });
const hundred = (collection: Collection<Row>) => () =>
  collection.find({ retractedAt: null }).sort({ date: -1, id: 1 }).limit(100).toArray();

async function againstCanned(
  client: MongoClient,
  ours: Collection<Row>,
  socket: string,
): Promise<void> {
  const cases = [
    { name: 'findOne by key', op: one, goals: { 1: 0.7, 32: 0.9 }, command: oneCommand },
    { name: '100 documents', op: hundred, goals: { 1: 0.6, 16: 0.7 }, command: hundredCommand },
  ];
  print('against a server that answers the same bytes canned:');
  for (const { name, op, goals, command } of cases) {
    const db = client.db('bench');
    const raw = async (document: Document): Promise<Uint8Array> =>
      serialize(await db.command(document, { promoteValues: false }));
    const hello = await raw({ hello: 1 });
    const find = await raw(command);
    const canned: Canned = { socket, replies: { hello, ismaster: hello, find } };
    const worker = new Worker(join(__dirname, 'canned-server.js'), { workerData: canned });
    await new Promise((ready) => worker.once('message', ready));
    const uri = `mongodb://${encodeURIComponent(socket)}/?directConnection=true`;
    const other = await new MongoClient(uri).connect();
    const theirs = other.db('bench').collection<Row>('small');
    for (const [lanes, goal] of Object.entries(goals)) {
      const result = await compare(op(ours), op(theirs), Number(lanes));
      print(
        `  ${name} x${lanes}: ${result.ours.toFixed(0)}/s of ${result.theirs.toFixed(0)}/s, ratio ${result.ratio.toFixed(2)} (goal ${goal}) ${result.ratio >= goal ? 'met' : 'MISSED'}`,
      );
    }
    await other.close();
    await worker.terminate();
    rmSync(socket, { force: true });
  }
}

const oneCommand = { find: 'small', filter: { slug: 'meeting-500' }, limit: 1, singleBatch: true };
const hundredCommand = {
  find: 'small',
  filter: { retractedAt: null },
  sort: { date: -1, id: 1 },
  limit: 100,
};

async function inserts(collection: Collection<Row>, large: number): Promise<void> {
  const first = Math.min(100_000, large);
  const start = performance.now();
  await insert(collection, first);
  const seconds = (performance.now() - start) / 1000;
  print(
    `inserts of ${first} documents with three indexes: ${seconds.toFixed(1)} s, ${(first / seconds).toFixed(0)}/s`,
  );
  await insert(collection, large, first);
  const all = (performance.now() - start) / 1000;
  print(`inserts of ${large}: ${all.toFixed(1)} s; memory ${memory()} MB`);
}

/**
 * Memory of client and server together, in MB: what the process holds itself, and what it has mapped
 * of the store's file, which the system takes back when it needs the room.
 */
function memory(): string {
  const status = readFileSync('/proc/self/status', 'utf8');
  const megabytes = (name: string) =>
    (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1000).toFixed(0);
  return `${megabytes('RssAnon')} own and ${megabytes('RssFile')} mapped`;
}

/** Scans in a process of its own, so that what inserting left in memory is not counted. */
async function scan(dataDir: string): Promise<void> {
  const found = await scanApart(dataDir, 'bench', 'big');
  const own = Math.max(...found.own);
  print(
    `a scan of ${found.documents} documents: ${found.seconds.toFixed(1)} s to read all, ${found.secondsInVain.toFixed(1)} s to find none; client and server hold ${own} MB at most (goal 300) ${own <= 300 ? 'met' : 'MISSED'}, and ${found.mapped} MB of the file are mapped`,
  );
}

async function commits(folder: string): Promise<void> {
  mkdirSync(folder);
  const { before, after } = await commitCosts(folder);
  print(
    `a small commit where many pages are free here and there: ${after.toFixed(2)} ms of processor time against ${before.toFixed(2)} ms in a new store, ${(after / before).toFixed(1)} times`,
  );
}

async function growth(small: Collection<Row>, big: Collection<Row>, large: number): Promise<void> {
  print(`time at ${large} documents against 1,000:`);
  const spread = (collection: Collection<Row>, size: number) => (n: number) =>
    collection.findOne({ slug: `meeting-${(n * 7919) % size}` });
  const page = (collection: Collection<Row>) => (n: number) =>
    collection
      .find({ retractedAt: null, date: { $lte: `20${String(10 + (n % 10))}-06-15` } })
      .sort({ date: -1, id: 1 })
      .limit(20)
      .toArray();
  const cases = [
    { name: 'findOne', a: spread(small, 1000), b: spread(big, large) },
    { name: 'an indexed page of 20', a: page(small), b: page(big) },
  ];
  for (const { name, a, b } of cases) {
    const { ours, theirs, ratio } = await compare(a, b, 1);
    print(
      `  ${name}: ${(1000 / theirs).toFixed(3)} ms against ${(1000 / ours).toFixed(3)} ms, ${ratio.toFixed(2)} times (goal 1.3) ${ratio <= 1.3 ? 'met' : 'MISSED'}`,
    );
  }
}

main(Number(process.argv[2] ?? 1_000_000)).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
