/** One change that is not on disk yet: a new value, or null for a removal. */
export interface Change {
  key: Buffer;
  value: Buffer | null;
}

/** Changes in one stretch: few enough that making room among them costs nothing. */
const STRETCH = 512;

/**
 * Changes by key, also in the keys' order. They lie in stretches, because a transaction that loads many
 * articles makes hundreds of thousands of changes: in one list, making room for each would take as long as
 * the list is.
 */
export class SortedChanges {
  readonly #byKey = new Map<string, Change>();
  /** Never empty but when there is no change at all; their keys ascend, within and from one to the next. */
  readonly #stretches: Change[][] = [];

  get(key: Buffer): Change | undefined {
    return this.#byKey.get(key.toString('latin1'));
  }

  set(change: Change): void {
    const name = change.key.toString('latin1');
    const known = this.#byKey.get(name);
    if (known) known.value = change.value;
    else {
      this.#byKey.set(name, change);
      this.#insert(change);
    }
  }

  /** All of them, in the order of their keys. */
  *all(): Generator<Change> {
    for (const stretch of this.#stretches) yield* stretch;
  }

  /** A copy, so that a scan does not see what is changed while it runs. */
  between(low: Buffer, high: Buffer, reverse: boolean): Change[] {
    const [first, last] = [this.#stretchOf(low), this.#stretchOf(high)];
    const found: Change[] = [];
    for (let i = first; i <= last; i++) {
      const stretch = this.#stretches[i] ?? [];
      const from = i === first ? firstNotBelow(stretch, low, changeKey) : 0;
      const to = i === last ? firstNotBelow(stretch, high, changeKey) : stretch.length;
      for (let at = from; at < to; at++) found.push(stretch[at]!);
    }
    return reverse ? found.reverse() : found;
  }

  #insert(change: Change): void {
    const at = this.#stretchOf(change.key);
    const stretch = this.#stretches[at];
    if (!stretch) {
      this.#stretches.push([change]);
      return;
    }
    stretch.splice(firstNotBelow(stretch, change.key, changeKey), 0, change);
    if (stretch.length > STRETCH)
      this.#stretches.splice(at + 1, 0, stretch.splice(stretch.length / 2));
  }

  /** The last stretch that begins at or below a key; the first where all begin above it. */
  #stretchOf(key: Buffer): number {
    const next = firstNotBelow(this.#stretches, key, (stretch) => stretch[0]!.key);
    const isOwn = this.#stretches[next]?.[0]?.key.equals(key) ?? false;
    return isOwn ? next : Math.max(0, next - 1);
  }
}

const changeKey = ({ key }: Change): Buffer => key;

/** Where the first item stands whose key is not below one. */
function firstNotBelow<Item>(
  items: readonly Item[],
  key: Buffer,
  keyOf: (item: Item) => Buffer,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Buffer.compare(keyOf(items[middle]!), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
