import { MongoClient } from 'mongodb';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { startEmbedded } from '../../src/embedded/server';

/** What a process that does nothing but scan a collection takes; sizes in MB. */
export interface Scan {
  documents: number;
  /** To read all documents through a cursor. */
  seconds: number;
  /** To find none by a filter that no index helps. */
  secondsInVain: number;
  /** What client and server hold themselves, ten times on the way. */
  own: number[];
  /** What is mapped of the store's file: the system takes it back when it needs the room. */
  mapped: number;
}

/** Scans a collection of a store that nobody has open, in a process of its own: server and client. */
export function scanApart(dataDir: string, database: string, collection: string): Promise<Scan> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, [dataDir, database, collection]);
    child.once('message', (scan) => resolve(scan as Scan));
    child.once('exit', (code) => reject(new Error(`the scan ended with ${code}`)));
  });
}

const megabytes = (name: string): number => {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1000);
};

async function scan(dataDir: string, database: string, name: string): Promise<Scan> {
  const server = await startEmbedded({ dataDir });
  const client = await new MongoClient(server.uri).connect();
  const collection = client.db(database).collection(name);
  const each = Math.floor((await collection.estimatedDocumentCount()) / 10);
  const own: number[] = [];
  let documents = 0;
  const start = performance.now();
  for (const cursor = collection.find(); await cursor.next();) {
    if (++documents % each === 0) own.push(megabytes('RssAnon'));
  }
  const seconds = (performance.now() - start) / 1000;
  await collection.find({ text: 'nowhere' }).toArray();
  const secondsInVain = (performance.now() - start) / 1000 - seconds;
  const mapped = megabytes('RssFile');
  await client.close();
  await server.close();
  return { documents, seconds, secondsInVain, own, mapped };
}

if (require.main === module) {
  const [dataDir, database, collection] = process.argv.slice(2) as [string, string, string];
  scan(dataDir, database, collection).then(
    (found) => process.send!(found),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
