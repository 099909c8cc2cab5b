import { PAUSE, type Pause } from '../pause';
import { Heap } from './heap';

interface Source<T> {
  iterator: Iterator<T | Pause>;
  head: T;
  number: number;
}

/**
 * Sorted sources as one sorted stream; equals in the order of their sources. Passes pauses on. Closes
 * all sources at the end.
 */
export function* mergeSorted<T>(
  sources: readonly Iterable<T | Pause>[],
  compare: (a: T, b: T, from: number, of: number) => number,
): Generator<T | Pause> {
  const heap = new Heap<Source<T>>(
    (a, b) => compare(a.head, b.head, a.number, b.number) || a.number - b.number,
  );
  const open = new Set<Iterator<T | Pause>>();
  try {
    for (let number = 0; number < sources.length; number++) {
      const iterator = sources[number]![Symbol.iterator]();
      open.add(iterator);
      let first = iterator.next();
      for (; !first.done && first.value === PAUSE; first = iterator.next()) yield PAUSE;
      if (first.done) open.delete(iterator);
      else heap.push({ iterator, head: first.value as T, number });
    }
    for (let least = heap.peek(); least; least = heap.peek()) {
      yield least.head;
      let next = least.iterator.next();
      for (; !next.done && next.value === PAUSE; next = least.iterator.next()) yield PAUSE;
      if (next.done) {
        open.delete(least.iterator);
        heap.pop();
      } else heap.replace({ ...least, head: next.value as T });
    }
  } finally {
    for (const iterator of open) iterator.return?.();
  }
}
