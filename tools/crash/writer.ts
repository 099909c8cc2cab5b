import { MongoClient, type Db } from 'mongodb';
import { startEmbedded } from '../../src/embedded/server';
import { check, type Stored } from './check';
import { Ledger, type Operation } from './ledger';

/**
 * One life of a process that is going to be killed: opens the store, compares it with the ledger, says
 * so, and writes until it ends. With `check` as its last argument it ends after the comparison.
 */
const WORKERS = 6;

async function live(folder: string, ledgerFile: string, onlyCheck: boolean): Promise<void> {
  const server = await startEmbedded({ dataDir: folder });
  const client = await new MongoClient(server.uri).connect();
  const db = client.db('crash');
  const ledger = new Ledger(ledgerFile);
  await check(db, ledger);
  process.stdout.write(`checked ${ledger.acknowledged}\n`);
  if (onlyCheck) {
    await client.close();
    await server.close();
    return;
  }
  const seed = `${Date.now().toString(36)}${process.pid.toString(36)}`;
  await Promise.all([
    ...Array.from({ length: WORKERS }, (_, worker) => write(client, db, ledger, worker, seed)),
    rebuild(db),
  ]);
}

async function write(
  client: MongoClient,
  db: Db,
  ledger: Ledger,
  worker: number,
  seed: string,
): Promise<void> {
  const own: string[] = [];
  for (let n = 0; ; n++) {
    const operation = chosen(worker, `${seed}-${worker}-${n}`, own);
    ledger.begin(worker, operation);
    await run(client, db, operation);
    ledger.done(worker);
    if (n === 0) process.stdout.write('writes\n');
  }
}

function chosen(worker: number, name: string, own: string[]): Operation {
  const dice = Math.random();
  if (dice < 0.35 || own.length === 0) {
    const ids = Array.from(
      { length: 1 + Math.floor(Math.random() * 40) },
      (_, i) => `${name}-${i}`,
    );
    own.push(...ids);
    return { op: 'insert', ids };
  }
  if (dice < 0.55) return { op: 'increment', id: own[Math.floor(Math.random() * own.length)]! };
  if (dice < 0.7) return { op: 'delete', ids: own.splice(0, 1 + Math.floor(Math.random() * 10)) };
  return { op: 'pair', id: `${worker}-${name}` };
}

async function run(client: MongoClient, db: Db, operation: Operation): Promise<void> {
  const docs = db.collection<Stored>('docs');
  if (operation.op === 'insert') {
    await docs.insertMany(
      operation.ids.map((_id, i) => ({
        _id,
        count: 0,
        tags: [`t${i % 5}`, `u${i % 3}`],
        pad: 'x'.repeat(200),
      })),
    );
  } else if (operation.op === 'delete') await docs.deleteMany({ _id: { $in: operation.ids } });
  else if (operation.op === 'increment') {
    await docs.updateOne({ _id: operation.id }, { $inc: { count: 1 } });
  } else {
    const session = client.startSession();
    await session.withTransaction(async () => {
      const pair = { _id: operation.id, count: 0, tags: [] };
      await db.collection<Stored>('left').insertOne(pair, { session });
      await db.collection<Stored>('right').insertOne(pair, { session });
    });
    await session.endSession();
  }
}

/** Builds and drops indexes all the while. */
async function rebuild(db: Db): Promise<void> {
  const docs = db.collection<Stored>('docs');
  for (;;) {
    await docs.createIndex({ tags: 1, count: -1 });
    await docs.createIndex({ count: 1 }, { partialFilterExpression: { count: { $gt: 0 } } });
    await docs.dropIndex('tags_1_count_-1');
    await docs.dropIndex('count_1');
  }
}

const [folder, ledgerFile, mode] = process.argv.slice(2) as [string, string, string?];
live(folder, ledgerFile, mode === 'check').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
