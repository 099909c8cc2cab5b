import { PREFIX_BYTES } from './numbers';
import { type Change, SortedGroup } from './sorted-group';

/**
 * Changes by key, also in the keys' order. They lie in groups by how their keys begin, which is by
 * collection or index: a transaction that loads many articles adds hundreds of thousands of entries to
 * indexes that it never reads, and these are put in order once, at its end.
 */
export class SortedChanges {
  readonly #groups = new Map<string, SortedGroup>();
  /** The groups' names in order; undefined once there is a new one. */
  #names: string[] | undefined = [];

  get(key: Buffer): Change | undefined {
    const name = nameOf(key);
    return this.#groups.get(beginningOf(name))?.get(name);
  }

  set(key: Buffer, value: Buffer | null): void {
    const name = nameOf(key);
    const beginning = beginningOf(name);
    let group = this.#groups.get(beginning);
    if (!group) {
      this.#groups.set(beginning, (group = new SortedGroup()));
      this.#names = undefined;
    }
    group.set(name, key, value);
  }

  /** All of them, in the order of their keys. */
  *all(): Generator<Change> {
    for (const name of this.#inOrder()) yield* this.#groups.get(name)!.all();
  }

  /** A copy, so that a scan does not see what is changed while it runs. */
  between(low: Buffer, high: Buffer, reverse: boolean): Change[] {
    const [from, to] = [nameOf(low), nameOf(high)];
    const [first, last] = [beginningOf(from), beginningOf(to)];
    const found: Change[] = [];
    // What two keys begin with is in the same order as they are.
    for (const name of first === last ? [first] : this.#inOrder())
      if (name >= first && name <= last) this.#groups.get(name)?.collect(from, to, found);
    return reverse ? found.reverse() : found;
  }

  #inOrder(): readonly string[] {
    return (this.#names ??= [...this.#groups.keys()].sort(inByteOrder));
  }
}

/** A character a byte: such strings compare as the bytes do. */
const nameOf = (key: Buffer): string => key.toString('latin1');

const beginningOf = (name: string): string => name.slice(0, PREFIX_BYTES);

const inByteOrder = (a: string, b: string): number => (a < b ? -1 : 1);
