import { queryExceededMemoryLimit } from '../errors';
import { type CheckTime, PAUSE, type Pause } from '../pause';
import { mergeSorted } from './merge';
import type { Sort, SortKey } from './sort';
import type { Document } from './values';

/** So many are sorted at once: what takes a few milliseconds. */
const RUN = 1_000;

interface Keyed<T> {
  item: T;
  key: SortKey;
}

export interface Sorting<T> {
  documentOf: (item: T) => Document;
  /** In bytes. */
  sizeOf: (item: T) => number;
  /** How many are asked for; no more than twice as many are held. */
  wanted: number;
  /** The most memory that what is held may take; beyond it MongoDB's error 292. */
  bytes: number;
  checkTime: CheckTime;
}

/**
 * Items in an order that no index gives, sorted in runs that are merged, so that a large sort can
 * pause. Equals stay in the order of their coming.
 */
export function* sorted<T>(
  items: Iterable<T | Pause>,
  sort: Sort,
  { documentOf, sizeOf, wanted, bytes, checkTime }: Sorting<T>,
): Generator<T | Pause> {
  const order = (a: Keyed<T>, b: Keyed<T>) => sort.compareKeys(a.key, b.key);
  let runs: Keyed<T>[][] = [];
  let run: Keyed<T>[] = [];
  let held = 0;
  let size = 0;

  const endRun = () => {
    runs.push(run.sort(order));
    run = [];
  };
  const first = function* (): Generator<Keyed<T> | Pause> {
    endRun();
    let left = wanted;
    for (const each of mergeSorted(runs, order)) {
      if (each === PAUSE || checkTime()) yield PAUSE;
      if (each !== PAUSE) yield each;
      if (each !== PAUSE && --left === 0) return;
    }
  };

  for (const item of items) {
    if (item === PAUSE) {
      yield PAUSE;
      continue;
    }
    run.push({ item, key: sort.keyOf(documentOf(item)) });
    size += sizeOf(item);
    if (++held >= 2 * wanted + 100 || (size > bytes && held > wanted)) {
      const kept: Keyed<T>[] = [];
      for (const each of first()) {
        if (each === PAUSE) yield PAUSE;
        else kept.push(each);
      }
      runs = [kept];
      held = kept.length;
      size = kept.reduce((sum, each) => sum + sizeOf(each.item), 0);
    } else if (run.length >= RUN) endRun();
    if (size > bytes) {
      throw queryExceededMemoryLimit(
        `Sort exceeded memory limit of ${bytes} bytes, but did not opt in to external sorting.`,
      );
    }
  }
  for (const each of first()) yield each && each.item;
}
