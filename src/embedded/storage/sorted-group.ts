/** One change that is not on disk yet: a new value, or null for a removal. */
export interface Change {
  key: Buffer;
  value: Buffer | null;
  /** Whether it began with a removal: there was something to remove. */
  wasThere: boolean;
}

/** A change with its key as a string of one character a byte: such strings compare as the bytes do, faster. */
interface Named extends Change {
  name: string;
}

/** Changes in one stretch: few enough that making room among them costs nothing. */
const STRETCH = 512;
/** Fresh changes that are this many times fewer than the others are put among them one by one. */
const FEW = 64;

/**
 * Changes by key, put in order when somebody asks for the order. In order they lie in stretches: in one
 * list, making room for each would take as long as the list is.
 */
export class SortedGroup {
  readonly #byName = new Map<string, Named>();
  /** None of them empty; their names ascend, within and from one to the next. */
  #stretches: Named[][] = [];
  /** Those that are in no stretch yet. */
  #fresh: Named[] = [];

  get(name: string): Change | undefined {
    return this.#byName.get(name);
  }

  set(name: string, key: Buffer, value: Buffer | null): void {
    const known = this.#byName.get(name);
    if (known) known.value = value;
    else {
      const change = { key, value, name, wasThere: value === null };
      this.#byName.set(name, change);
      this.#fresh.push(change);
    }
  }

  /** All of them, in the order of their keys. */
  *all(): Generator<Change> {
    this.#settle();
    for (const stretch of this.#stretches) yield* stretch;
  }

  /** Adds those from one name up to another, in order, to a list. */
  collect(low: string, high: string, found: Change[]): void {
    this.#settle();
    const [first, last] = [this.#stretchOf(low), this.#stretchOf(high)];
    for (let i = first; i <= last; i++) {
      const stretch = this.#stretches[i] ?? [];
      const from = i === first ? firstNotBelow(stretch, low) : 0;
      const to = i === last ? firstNotBelow(stretch, high) : stretch.length;
      for (let at = from; at < to; at++) found.push(stretch[at]!);
    }
  }

  #settle(): void {
    if (this.#fresh.length === 0) return;
    if (this.#fresh.length * FEW <= this.#byName.size)
      for (const change of this.#fresh) this.#insert(change);
    else this.#stretches = cut(merged(this.#stretches.flat(), this.#fresh.sort(byName)));
    this.#fresh = [];
  }

  #insert(change: Named): void {
    const at = this.#stretchOf(change.name);
    const stretch = this.#stretches[at]!;
    stretch.splice(firstNotBelow(stretch, change.name), 0, change);
    if (stretch.length > STRETCH)
      this.#stretches.splice(at + 1, 0, stretch.splice(stretch.length / 2));
  }

  /** The last stretch that begins at or below a name; the first where all begin above it. */
  #stretchOf(name: string): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#stretches[middle]![0]!.name <= name) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : 1);

/** Two lists in order, as one. */
function merged(a: readonly Named[], b: readonly Named[]): readonly Named[] {
  if (a.length === 0) return b;
  const all: Named[] = [];
  let next = 0;
  for (const change of a) {
    while (next < b.length && b[next]!.name < change.name) all.push(b[next++]!);
    all.push(change);
  }
  while (next < b.length) all.push(b[next++]!);
  return all;
}

function cut(all: readonly Named[]): Named[][] {
  const stretches: Named[][] = [];
  for (let at = 0; at < all.length; at += STRETCH / 2)
    stretches.push(all.slice(at, at + STRETCH / 2));
  return stretches;
}

/** Where the first change stands whose name is not below one. */
function firstNotBelow(changes: readonly Named[], name: string): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (changes[middle]!.name < name) low = middle + 1;
    else high = middle;
  }
  return low;
}
