import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnyClientBulkWriteModel, Db, Document } from 'mongodb';
import { CLAIMED } from '../../src/ingest/fold/claim-record';
import { preparedSets } from '../../src/store/proposed-set';
import { openStore, type Store } from '../../src/store/connect';
import { BUT_THE_NOTE, fillWithSeed } from '../fill-with-seed';

/** A base of its own on the tests' store, and a folder for records. */
export interface TestBase {
  store: Store;
  db: Db;
  folder: string;
  /** Writes a record and the text beside it, and tells the record's path. */
  write(name: string, yaml: string, text: string): Promise<string>;
  /** Loads the seed into the base, which holds nothing. */
  loadSeed(): Promise<void>;
  /** Leaves nothing written, for the next test. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Every collection that ingestion writes. */
const WRITTEN = [...CLAIMED, 'claims', 'clock', 'proposals', 'sayings', 'sets', 'unseen', 'words'];

/** What leaves a set as one to which nothing was written yet. */
const emptying = ({ databaseName }: Db): AnyClientBulkWriteModel<Document>[] => [
  ...WRITTEN.map((name) => ({
    name: 'deleteMany' as const,
    namespace: `${databaseName}.${name}`,
    filter: {},
  })),
  // Nothing is counted: that much is known.
  { name: 'deleteMany', namespace: `${databaseName}.counts`, filter: BUT_THE_NOTE },
];

/** Opens a new, empty base on the store of `MONGODB_URI`. */
export async function openTestBase(): Promise<TestBase> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-records-'));
  const store = await openStore({
    mongodbUri: process.env['MONGODB_URI'] ?? null,
    mongodbDatabase: `test_${randomBytes(6).toString('hex')}`,
    dataDir: join(folder, 'data'),
  });
  return {
    store,
    db: store.db,
    folder,
    write: async (name, yaml, text) => {
      await writeFile(join(folder, `${name}.txt`), text);
      await writeFile(join(folder, `${name}.yaml`), yaml);
      return join(folder, `${name}.yaml`);
    },
    loadSeed: () => fillWithSeed(store),
    clear: async () => {
      const sets = await preparedSets(store.db);
      // In one command: before each test, one a collection took as long as many a test.
      await store.client.bulkWrite(sets.flatMap(emptying));
    },
    close: async () => {
      for (const set of await preparedSets(store.db)) await set.dropDatabase();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Every document of every collection that loading writes, by collection, in the order of `_id`. */
export async function everything(db: Db): Promise<Record<string, Document[]>> {
  const all: Record<string, Document[]> = {};
  for (const name of [...CLAIMED, 'claims', 'clock'])
    all[name] = await db.collection(name).find().sort({ _id: 1 }).toArray();
  return all;
}

/** What is served now: the present rows without what makes them versions, by collection. */
export async function served(db: Db): Promise<Record<string, Document[]>> {
  const all: Record<string, Document[]> = {};
  for (const name of CLAIMED)
    all[name] = await db
      .collection(name)
      .find({ retractedAt: null })
      .project({ _id: 0, recordedAt: 0, retractedAt: 0 })
      .sort({ id: 1 })
      .toArray();
  return all;
}
