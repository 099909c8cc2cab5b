import type { Index } from '../catalog/catalog';

/**
 * Keys of unique indexes that documents have lost in a unit of change by falling out of the index, with
 * their records. A document that then gets such a key is most like the next version of the one that lost it:
 * in its record it has the same entries in most indexes, and they need not be written.
 */
export class Vacated {
  readonly #records = new Map<string, number>();

  /** Notes keys that a record has lost in an index. */
  note(index: Index, keys: readonly Buffer[], record: number): void {
    if (!index.unique || !index.partial) return;
    for (const key of keys) this.#records.set(nameOf(index, key), record);
  }

  /** A record that had one of the keys of an index and lost it; it is told once. */
  take(index: Index, keys: readonly Buffer[]): number | undefined {
    if (!index.unique || !index.partial) return undefined;
    for (const key of keys) {
      const name = nameOf(index, key);
      const record = this.#records.get(name);
      if (record === undefined) continue;
      this.#records.delete(name);
      return record;
    }
    return undefined;
  }
}

const nameOf = (index: Index, key: Buffer): string => `${index.id} ${key.toString('latin1')}`;
