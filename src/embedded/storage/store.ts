import { type Database, open, type RootDatabase } from 'lmdb';
import { join } from 'node:path';
import { lengthOf } from './iterables';
import { type Entry, type Reader, type Table, TABLES, type Writer } from './reader';
import { type Held, type Snapshot, Snapshots } from './snapshots';

type Bytes = Database<Buffer, Buffer>;
/** lmdb types its transactions without what it needs to end one early. */
type ReadTransaction = ReturnType<Bytes['useReadTransaction']>;
interface ReadOptions {
  transaction: ReadTransaction | undefined;
}
/** It types this without the options that it takes as `get` does. */
interface FastReads {
  getBinaryFast(key: Buffer, options: ReadOptions): Buffer | undefined;
}

/** How much address space is set aside; the file itself grows as needed. */
const MAP_BYTES = 2 ** 37;
/**
 * Entries of the list of free pages that lmdb has at hand. It checks all of them in each commit, one against
 * the others: with the 50,000 that it takes unasked, a small commit in a store of 2 GB cost a third of a
 * second of processor time, with these some milliseconds. Pages that are not at hand come later.
 */
const FREE_PAGES = { maxFreeSpaceToLoad: 5_000, maxFreeSpaceToRetain: 7_500 };
/** Snapshots open at once, over all cursors and transactions. */
const MAX_READERS = 4096;

/** Entries that are counted in one step. */
const COUNTED = 2_000;
/** So many are counted one by one sooner than lmdb is asked to pass over them. */
const FEW = 16;

export const FILE_NAME = 'store.mdb';

/** The ordered tables on disk, with group commit: writes that are asked for together share one sync. */
export class Store {
  readonly #root: RootDatabase<Buffer, Buffer>;
  readonly #tables: Record<Table, Bytes>;
  readonly #reader: Reader;
  readonly #writer: Writer;
  readonly #snapshots = new Snapshots(() => this.#hold());
  /** Writes that were made, on disk or not yet. */
  #made = 0;
  /** Those of them of which it is known whether they are on disk. */
  #settled = 0;

  /**
   * Opens or makes the store in a folder that exists. Checks are `open-store.ts`'s part.
   *
   * @param mayUse called before anything is written, with the processes that have the file open
   */
  constructor(
    readonly folder: string,
    mayUse: (users: number[]) => void = () => {},
  ) {
    const binary = { keyEncoding: 'binary', encoding: 'binary' } as const;
    this.#root = open<Buffer, Buffer>({
      path: join(folder, FILE_NAME),
      noSubdir: true,
      mapSize: MAP_BYTES,
      maxReaders: MAX_READERS,
      maxDbs: TABLES.length + 1,
      // An acknowledged write is on disk: promises resolve after the sync.
      overlappingSync: false,
      ...FREE_PAGES,
      ...binary,
    });
    mayUse(this.users());
    this.#tables = Object.fromEntries(
      TABLES.map((name) => [name, this.#root.openDB<Buffer, Buffer>({ name, ...binary })]),
    ) as Record<Table, Bytes>;
    const tables = this.#tables;
    this.#reader = readerOf(tables);
    this.#writer = {
      ...this.#reader,
      put: (table, key, value) => void tables[table].put(key, value),
      remove: (table, key) => void tables[table].remove(key),
    };
  }

  /** The latest committed state that was acknowledged, until `close`: its pages are not reused before. */
  snapshot(): Snapshot {
    return this.#snapshots.take();
  }

  /**
   * Runs `action` on the latest state and makes its changes durable. It must not wait for anything. If
   * it throws, none of its changes remain. Resolves after the sync to disk.
   */
  async write<T>(action: (writer: Writer) => T): Promise<T> {
    let made = 0;
    try {
      return await this.#root.childTransaction(() => {
        const result = action(this.#writer);
        this.#made += made = 1;
        return result;
      });
    } catch (error) {
      // lmdb tells the reason of a failed commit in a promise of its own, which nobody else awaits.
      (error as { commitError?: Promise<never> }).commitError?.catch(() => {});
      throw error;
    } finally {
      this.#settled += made;
      this.#snapshots.renew();
    }
  }

  /** The latest committed state, for what is read at once. */
  latest(): Reader {
    this.#root.resetReadTxn();
    return this.#reader;
  }

  /** The processes that have the file open, this one included, as the kernel's locks tell. */
  users(): number[] {
    const root = this.#root;
    // One read registers this process; entries of processes that are gone are cleared.
    root.get(Buffer.from([0]));
    root.readerCheck();
    const lines = root.readerList().split('\n');
    return lines.flatMap((line) => /^\s*(\d+)\s/.exec(line)?.[1] ?? []).map(Number);
  }

  /** Copies the latest committed state into a new file, while serving. */
  backup(file: string): Promise<void> {
    return this.#root.backup(file, true);
  }

  /** Finishes what was asked for, syncs, and releases the files. */
  async close(): Promise<void> {
    this.#snapshots.renew();
    await this.#root.flushed;
    await this.#root.close();
  }

  #hold(): Held {
    this.#root.resetReadTxn();
    const transaction = this.#root.useReadTransaction();
    const made = this.#settled === this.#made ? this.#made : undefined;
    return {
      isLatest: () => this.#made === made,
      reader: readerOf(this.#tables, transaction),
      release: () => transaction.done(),
    };
  }
}

function readerOf(tables: Record<Table, Bytes>, transaction?: ReadTransaction): Reader {
  const bounds = (low: Buffer, high: Buffer, reverse?: boolean) =>
    reverse
      ? { start: high, exclusiveStart: true, end: low, inclusiveEnd: true, reverse, transaction }
      : { start: low, end: high, transaction };
  const options = { transaction };
  return {
    get: (table, key, passing) =>
      passing ? pooled(tables[table], key, options) : tables[table].get(key, options),
    range: (table, low, high, reverse): Iterable<Entry> =>
      tables[table].getRange(bounds(low, high, reverse)),
    keys: (table, low, high, reverse) => tables[table].getKeys(bounds(low, high, reverse)),
    *counts(table, low, high) {
      for (let from = low; ;) {
        const [next] = tables[table].getKeys({ ...bounds(from, high), offset: COUNTED, limit: 1 });
        if (!next) {
          yield tables[table].getKeysCount(bounds(from, high));
          return;
        }
        yield COUNTED;
        from = next;
      }
    },
    countUpTo(table, low, high, most) {
      const range = bounds(low, high);
      if (most <= FEW) return lengthOf(tables[table].getKeys(range), most);
      const [last] = tables[table].getKeys({ ...range, offset: most - 1, limit: 1 });
      return last ? most : tables[table].getKeysCount(range);
    },
  };
}

/** A value in Node's pool of short buffers: one of its own costs more to make, and to collect, than to read. */
function pooled(table: Bytes, key: Buffer, options: ReadOptions): Buffer | undefined {
  // Lies in memory that the next read overwrites; only as much of it as its length says is the value.
  const value = (table as unknown as FastReads).getBinaryFast(key, options);
  if (!value) return undefined;
  const copy = Buffer.allocUnsafe(value.length);
  copy.set(value.subarray(0, copy.length));
  return copy;
}
