import type { Entry, Reader, Table, Writer } from './reader';

/** One change that is not on disk yet: a new value, or null for a removal. */
type Change = { key: Buffer; value: Buffer | null };

/** Changes kept in memory on top of a state that does not change: what a transaction sees. */
export class Overlay implements Writer {
  readonly #changes = new Map<Table, SortedChanges>();

  constructor(private readonly base: Reader) {}

  get(table: Table, key: Buffer): Buffer | undefined {
    const change = this.#changes.get(table)?.get(key);
    return change ? (change.value ?? undefined) : this.base.get(table, key);
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

  put(table: Table, key: Buffer, value: Buffer): void {
    this.#set(table, { key, value });
  }

  remove(table: Table, key: Buffer): void {
    this.#set(table, { key, value: null });
  }

  /** Makes the same changes in another state. */
  applyTo(writer: Writer, tables: readonly Table[]): void {
    for (const table of tables) {
      for (const { key, value } of this.#changes.get(table)?.all ?? []) {
        if (value) writer.put(table, key, value);
        else writer.remove(table, key);
      }
    }
  }

  #set(table: Table, change: Change): void {
    let changes = this.#changes.get(table);
    if (!changes) this.#changes.set(table, (changes = new SortedChanges()));
    changes.set(change);
  }
}

/** Changes by key, also in the keys' order. */
class SortedChanges {
  readonly #byKey = new Map<string, Change>();
  readonly all: Change[] = [];

  get(key: Buffer): Change | undefined {
    return this.#byKey.get(key.toString('latin1'));
  }

  set(change: Change): void {
    const name = change.key.toString('latin1');
    const known = this.#byKey.get(name);
    if (known) known.value = change.value;
    else {
      this.#byKey.set(name, change);
      this.all.splice(this.#firstNotBelow(change.key), 0, change);
    }
  }

  /** A copy, so that a scan does not see what is changed while it runs. */
  between(low: Buffer, high: Buffer, reverse: boolean): Change[] {
    const found = this.all.slice(this.#firstNotBelow(low), this.#firstNotBelow(high));
    return reverse ? found.reverse() : found;
  }

  #firstNotBelow(key: Buffer): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Buffer.compare(this.all[middle]!.key, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
