import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandStartedEvent, Document } from 'mongodb';
import { HOUSEKEEPING } from '../../src/store/command-tally';
import type { CollectionName, Rows } from '../../src/store/collections';
import { openStore, type Store } from '../../src/store/connect';
import { FILTER_FIELDS } from '../../src/store/filter-fields';
import { preparedSets } from '../../src/store/proposed-set';
import type { Reader } from '../../src/store/reader';

/** A store with a database of its own. */
export interface TestStore {
  store: Store;
  reader: Reader;
  /** The MongoDB commands that `work` sends, whole and in order; housekeeping left out. */
  commandsDuring(work: () => Promise<unknown>): Promise<Document[]>;
  close(): Promise<void>;
}

/** Opens a fresh database on the store of MONGODB_URI, or on an embedded one. */
export async function openTestStore(): Promise<TestStore> {
  const store = await openStore({
    mongodbUri: process.env['MONGODB_URI'] ?? null,
    mongodbDatabase: `test_${randomBytes(6).toString('hex')}`,
    dataDir: mkdtempSync(join(tmpdir(), 'chancery-store-')),
  });
  return {
    store,
    reader: { db: store.observed.db(store.db.databaseName), at: null },
    commandsDuring: async (work) => {
      const commands: Document[] = [];
      const listen = ({ commandName, command }: CommandStartedEvent): void => {
        if (!HOUSEKEEPING.has(commandName)) commands.push(command);
      };
      store.observed.on('commandStarted', listen);
      await work();
      store.observed.off('commandStarted', listen);
      return commands;
    },
    close: async () => {
      for (const set of await preparedSets(store.db)) await set.dropDatabase();
      await store.close();
    },
  };
}

/** All rows of a store, by collection. */
export type World = { [C in CollectionName]: Rows[C][] };

export const COLLECTIONS = Object.keys(FILTER_FIELDS).filter(
  (name): name is CollectionName => name !== 'participations',
);

/** Reads a whole store into memory, for references that are slow and plain. */
export async function readWorld({ db }: Reader): Promise<World> {
  const entries = await Promise.all(
    COLLECTIONS.map(async (name) => [name, await db.collection(name).find().toArray()]),
  );
  return Object.fromEntries(entries) as World;
}
