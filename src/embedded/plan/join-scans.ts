import type { IndexScan, KeyRange } from './scan';

/**
 * Several scans of one index as one, if they read it the same way: a page after a key
 * (`{$or: [{k: {$gt: v}}, {k: v, id: {$gt: i}}]}`) becomes one stretch of the index.
 */
export function joinScans(scans: readonly IndexScan[], wantsOrder: boolean): IndexScan | undefined {
  const [first, ...others] = scans;
  if (!first) return undefined;
  const alike = others.every(
    (scan) => scan.index === first.index && (!wantsOrder || staysSorted(first, scan)),
  );
  if (!alike || (wantsOrder && !first.ordersAfter)) return undefined;
  return {
    ...first,
    mergeFrom: undefined,
    // Each scan has its own: the filter sees to them.
    others: undefined,
    later: undefined,
    ranges: united(scans.flatMap((each) => each.ranges)),
    exact: scans.every((each) => each.exact),
    repeats: first.index.multikey.includes(true),
    bound: Math.min(...scans.map((each) => each.bound)),
  };
}

const staysSorted = (a: IndexScan, b: IndexScan): boolean =>
  a.reverse === b.reverse &&
  !!a.ordersAfter &&
  !!b.ordersAfter &&
  a.ordersAfter.equals(b.ordersAfter);

/** Ranges in order, those that touch or overlap as one. */
function united(ranges: readonly KeyRange[]): KeyRange[] {
  const sorted = [...ranges].sort((a, b) => Buffer.compare(a.low, b.low));
  const result: KeyRange[] = [];
  for (const range of sorted) {
    const last = result[result.length - 1];
    if (!last || Buffer.compare(range.low, last.high) > 0) result.push({ ...range });
    else if (Buffer.compare(range.high, last.high) > 0) last.high = range.high;
  }
  return result;
}
