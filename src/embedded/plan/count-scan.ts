import { PAUSE, type Pause } from '../pause';
import type { Execution } from './execute';
import type { IndexScan } from './scan';

/** How many entries a scan has, counted without reading them one by one. */
export function* entryCount(
  scan: IndexScan,
  { reader, work, checkTime }: Pick<Execution, 'reader' | 'work' | 'checkTime'>,
): Generator<Pause, number> {
  let count = 0;
  for (const { low, high } of scan.ranges) {
    for (const some of reader.counts('indexes', low, high)) {
      count += some;
      if (checkTime()) yield PAUSE;
    }
  }
  work.keysExamined += count;
  return count;
}
