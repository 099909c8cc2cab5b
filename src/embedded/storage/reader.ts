/** The tables of a store: ordered maps from bytes to bytes. */
export const TABLES = ['catalog', 'documents', 'indexes', 'journal', 'sessions'] as const;
export type Table = (typeof TABLES)[number];

export interface Entry {
  key: Buffer;
  value: Buffer;
}

/** One consistent state of the store, to read. */
export interface Reader {
  /**
   * One value. A `passing` one lies in memory that it shares with what is read beside it, which spares most
   * of what a short value costs; who holds it holds all of that, so it is for what is soon let go of.
   */
  get(table: Table, key: Buffer, passing?: boolean): Buffer | undefined;
  /** Entries with `low <= key < high` in the order of the keys' bytes, or in reverse. */
  range(table: Table, low: Buffer, high: Buffer, reverse?: boolean): Iterable<Entry>;
  /** The keys alone. */
  keys(table: Table, low: Buffer, high: Buffer, reverse?: boolean): Iterable<Buffer>;
  /** How many entries have `low <= key < high`, in steps that are quick each: their sum is the answer. */
  counts(table: Table, low: Buffer, high: Buffer): Iterable<number>;
  /** How many entries have `low <= key < high`, or `most` where there are more: quick for some hundreds. */
  countUpTo(table: Table, low: Buffer, high: Buffer, most: number): number;
}

/** A state of the store that can be changed; reads see the changes. */
export interface Writer extends Reader {
  put(table: Table, key: Buffer, value: Buffer): void;
  remove(table: Table, key: Buffer): void;
}

/** The first key after all keys that begin with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let end = prefix.length;
  while (end > 0 && prefix[end - 1] === 0xff) end--;
  if (end === 0) return Buffer.alloc(16, 0xff);
  const next = Buffer.allocUnsafe(end);
  prefix.copy(next, 0, 0, end);
  next[end - 1]!++;
  return next;
}
