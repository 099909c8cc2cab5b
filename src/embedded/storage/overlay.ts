import { lengthOf } from './iterables';
import type { Entry, Reader, Table, Writer } from './reader';
import { SortedChanges } from './sorted-changes';

/** Changes kept in memory on top of a state that does not change: what a transaction sees. */
export class Overlay implements Writer {
  readonly #changes = new Map<Table, SortedChanges>();

  constructor(private readonly base: Reader) {}

  get(table: Table, key: Buffer, passing?: boolean): Buffer | undefined {
    const change = this.#changes.get(table)?.get(key);
    return change ? (change.value ?? undefined) : this.base.get(table, key, passing);
  }

  *range(table: Table, low: Buffer, high: Buffer, reverse = false): Generator<Entry> {
    const changes = this.#changes.get(table)?.between(low, high, reverse) ?? [];
    let next = 0;
    for (const entry of this.base.range(table, low, high, reverse)) {
      let order = 1;
      while (next < changes.length) {
        const change = changes[next]!;
        order = Buffer.compare(change.key, entry.key) * (reverse ? -1 : 1);
        if (order > 0) break;
        next++;
        if (change.value) yield { key: change.key, value: change.value };
        if (order === 0) break;
      }
      if (order !== 0) yield entry;
    }
    for (; next < changes.length; next++) {
      const { key, value } = changes[next]!;
      if (value) yield { key, value };
    }
  }

  *keys(table: Table, low: Buffer, high: Buffer, reverse = false): Generator<Buffer> {
    for (const { key } of this.range(table, low, high, reverse)) yield key;
  }

  *counts(table: Table, low: Buffer, high: Buffer): Generator<number> {
    for (const key of this.keys(table, low, high)) yield Number(key.length > 0);
  }

  countUpTo(table: Table, low: Buffer, high: Buffer, most: number): number {
    return lengthOf(this.keys(table, low, high), most);
  }

  put(table: Table, key: Buffer, value: Buffer): void {
    this.#set(table, key, value);
  }

  remove(table: Table, key: Buffer): void {
    this.#set(table, key, null);
  }

  /** Makes the same changes in another state. */
  applyTo(writer: Writer, tables: readonly Table[]): void {
    for (const table of tables) {
      for (const { key, value, wasThere } of this.#changes.get(table)?.all() ?? []) {
        if (!value) writer.remove(table, key);
        // An entry of an index is all in its key: one that was removed and is there again has not changed.
        else if (table !== 'indexes' || !wasThere) writer.put(table, key, value);
      }
    }
  }

  #set(table: Table, key: Buffer, value: Buffer | null): void {
    let changes = this.#changes.get(table);
    if (!changes) this.#changes.set(table, (changes = new SortedChanges()));
    changes.set(key, value);
  }
}
