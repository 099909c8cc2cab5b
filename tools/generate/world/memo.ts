import { LRUCache } from 'lru-cache';

/** How many of one kind are kept: enough for the hot ones, and the same whatever the world's size. */
const KEPT = 20_000;

/** A pure function of an index that remembers its latest answers. */
export function memo<T extends object>(make: (index: number) => T): (index: number) => T {
  const known = new LRUCache<number, T>({ max: KEPT });
  return (index) => {
    let value = known.get(index);
    if (value === undefined) {
      value = make(index);
      known.set(index, value);
    }
    return value;
  };
}
