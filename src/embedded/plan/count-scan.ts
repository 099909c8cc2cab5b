import type { Reader } from '../storage/reader';
import type { Work } from './execute';
import type { IndexScan } from './scan';

/** How many entries a scan has, counted without reading them one by one. */
export function entryCount(scan: IndexScan, reader: Reader, work: Work): number {
  let count = 0;
  for (const { low, high } of scan.ranges) count += reader.count('indexes', low, high);
  work.keysExamined += count;
  return count;
}
