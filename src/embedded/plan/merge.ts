import { Heap } from './heap';

interface Source<T> {
  iterator: Iterator<T>;
  head: T;
  number: number;
}

/** Sorted sources as one sorted stream; equals in the order of their sources. Closes all sources at the end. */
export function* mergeSorted<T>(
  sources: readonly Iterable<T>[],
  compare: (a: T, b: T, from: number, of: number) => number,
): Generator<T> {
  const heap = new Heap<Source<T>>(
    (a, b) => compare(a.head, b.head, a.number, b.number) || a.number - b.number,
  );
  const open = new Set<Iterator<T>>();
  try {
    for (let number = 0; number < sources.length; number++) {
      const iterator = sources[number]![Symbol.iterator]();
      open.add(iterator);
      const first = iterator.next();
      if (first.done) open.delete(iterator);
      else heap.push({ iterator, head: first.value, number });
    }
    for (let least = heap.peek(); least; least = heap.peek()) {
      yield least.head;
      const next = least.iterator.next();
      if (next.done) {
        open.delete(least.iterator);
        heap.pop();
      } else heap.replace({ ...least, head: next.value });
    }
  } finally {
    for (const iterator of open) iterator.return?.();
  }
}
