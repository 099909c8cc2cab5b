/**
 * What long work yields between its results when it has kept the thread long enough: whoever drives it
 * lets others have their turn, and then asks on. `undefined`, since no result is.
 */
export const PAUSE = undefined;
export type Pause = typeof PAUSE;

/**
 * Called between documents. Throws when the time of the operation is up; answers true when it is time
 * for a pause, which who cannot make one leaves out.
 */
export type CheckTime = () => boolean;

/** The results alone, for who cannot pause. */
export function* withoutPauses<T>(items: Iterable<T | Pause>): Generator<T> {
  for (const item of items) if (item !== PAUSE) yield item;
}

/** The results as they are, with a pause between two where it is time for one. */
export function* withPauses<T>(items: Iterable<T>, checkTime: CheckTime): Generator<T | Pause> {
  for (const item of items) {
    if (checkTime()) yield PAUSE;
    yield item;
  }
}

/** Drives work to its end without a pause. */
export function atOnce<T>(work: Generator<Pause, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** All the results, once there are no more. */
export function* gathered<T>(items: Iterable<T | Pause>): Generator<Pause, T[]> {
  const results: T[] = [];
  for (const item of items) {
    if (item === PAUSE) yield PAUSE;
    else results.push(item);
  }
  return results;
}
