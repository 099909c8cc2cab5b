import { type Database, open, type RootDatabase } from 'lmdb';
import { join } from 'node:path';
import { type Entry, type Reader, type Table, TABLES, type Writer } from './reader';

type Bytes = Database<Buffer, Buffer>;
/** lmdb types its transactions without what it needs to end one early. */
type ReadTransaction = ReturnType<Bytes['useReadTransaction']>;

/** How much address space is set aside; the file itself grows as needed. */
const MAP_BYTES = 2 ** 37;
/** Snapshots open at once, over all cursors and transactions. */
const MAX_READERS = 4096;

export const FILE_NAME = 'store.mdb';

/** A snapshot is released by `close`; until then the pages that it sees are not reused. */
export interface Snapshot extends Reader {
  close(): void;
}

/** The ordered tables on disk, with group commit: writes that are asked for together share one sync. */
export class Store implements Reader {
  readonly #root: RootDatabase<Buffer, Buffer>;
  readonly #tables: Record<Table, Bytes>;

  /** Opens or makes the store in a folder that exists. Checks are `open-store.ts`'s part. */
  constructor(readonly folder: string) {
    const binary = { keyEncoding: 'binary', encoding: 'binary' } as const;
    this.#root = open<Buffer, Buffer>({
      path: join(folder, FILE_NAME),
      noSubdir: true,
      mapSize: MAP_BYTES,
      maxReaders: MAX_READERS,
      maxDbs: TABLES.length + 1,
      // An acknowledged write is on disk: promises resolve after the sync.
      overlappingSync: false,
      ...binary,
    });
    this.#tables = Object.fromEntries(
      TABLES.map((name) => [name, this.#root.openDB<Buffer, Buffer>({ name, ...binary })]),
    ) as Record<Table, Bytes>;
  }

  /** The latest committed state, until `close`. */
  snapshot(): Snapshot {
    this.#root.resetReadTxn();
    const transaction = this.#root.useReadTransaction();
    let open = true;
    return {
      ...readerOf(this.#tables, transaction),
      close() {
        if (open) transaction.done();
        open = false;
      },
    };
  }

  /**
   * Runs `action` on the latest state and makes its changes durable. It must not wait for anything. If
   * it throws, none of its changes remain. Resolves after the sync to disk.
   */
  write<T>(action: (writer: Writer) => T): Promise<T> {
    return this.#root.childTransaction(() => action(this.#writer));
  }

  get #writer(): Writer {
    const tables = this.#tables;
    return {
      ...readerOf(tables),
      put: (table, key, value) => void tables[table].put(key, value),
      remove: (table, key) => void tables[table].remove(key),
    };
  }

  get(table: Table, key: Buffer) {
    return this.#tables[table].getBinary(key);
  }
  range(table: Table, low: Buffer, high: Buffer, reverse?: boolean) {
    return readerOf(this.#tables).range(table, low, high, reverse);
  }
  keys(table: Table, low: Buffer, high: Buffer, reverse?: boolean) {
    return readerOf(this.#tables).keys(table, low, high, reverse);
  }
  count(table: Table, low: Buffer, high: Buffer) {
    return readerOf(this.#tables).count(table, low, high);
  }

  /** Copies the latest committed state into a new file, while serving. */
  backup(file: string): Promise<void> {
    return this.#root.backup(file, true);
  }

  /** Finishes what was asked for, syncs, and releases the files. */
  async close(): Promise<void> {
    await this.#root.flushed;
    await this.#root.close();
  }
}

function readerOf(tables: Record<Table, Bytes>, transaction?: ReadTransaction): Reader {
  const bounds = (low: Buffer, high: Buffer, reverse?: boolean) =>
    reverse
      ? { start: high, exclusiveStart: true, end: low, inclusiveEnd: true, reverse, transaction }
      : { start: low, end: high, transaction };
  const options = { transaction };
  return {
    get: (table, key) => tables[table].get(key, options),
    range: (table, low, high, reverse): Iterable<Entry> =>
      tables[table].getRange(bounds(low, high, reverse)),
    keys: (table, low, high, reverse) => tables[table].getKeys(bounds(low, high, reverse)),
    count: (table, low, high) => tables[table].getKeysCount(bounds(low, high)),
  };
}
