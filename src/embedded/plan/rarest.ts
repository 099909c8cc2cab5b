import type { Reader } from '../storage/reader';
import type { IndexScan, KeyRange, Plan } from './scan';

/** Entries of each range that tell how densely they stand where the reading begins. */
const DENSITY_SAMPLE = 64;
/** Entries counted of scans that are read to their ends: a few, and only if none ends there more. */
const COUNT_SAMPLES = [1_024, 16_384] as const;

/** A plan that reads an index by one of the values asked of one array. */
interface ByValue {
  kind: 'index';
  scan: IndexScan & Required<Pick<IndexScan, 'others'>>;
}

/**
 * Of the plans that read the same index by another of the values asked of one array, the one that reads
 * least; all of them are too long for a sample to tell them apart.
 */
export function rarestOf(
  reader: Reader,
  plan: Plan,
  plans: readonly Plan[],
  { sort, limit }: { sort: readonly unknown[]; limit: number },
): Plan {
  if (!isByValue(plan)) return plan;
  const { index, sorted } = plan.scan;
  const siblings = plans.filter(
    (each): each is ByValue =>
      isByValue(each) && each.scan.index === index && each.scan.sorted === sorted,
  );
  if (siblings.length < 2) return plan;
  // In an order, the reading may end long before the scan does.
  const endsEarly = limit > 0 && sort.length > 0 && sorted;
  return endsEarly ? sparsest(reader, siblings) : shortest(reader, siblings);
}

const isByValue = (plan: Plan): plan is ByValue => plan.kind === 'index' && !!plan.scan.others;

/**
 * The one whose entries stand farthest from each other where the reading begins: of the entries with the
 * first so many of each, those of the rarest reach farthest into the order that all share.
 */
function sparsest(reader: Reader, plans: readonly ByValue[]): ByValue {
  let best = plans[0]!;
  let farthest = reachOf(reader, best.scan);
  for (const plan of plans.slice(1)) {
    const reach = reachOf(reader, plan.scan);
    if (!isBeyond(reach, farthest, plan.scan.reverse)) continue;
    best = plan;
    farthest = reach;
  }
  return best;
}

/** Where, after their values, the sampled entries of a scan's densest range end; undefined beyond the last. */
function reachOf(reader: Reader, scan: ByValue['scan']): Buffer | undefined {
  let nearest: Buffer | undefined;
  for (const range of scan.ranges) {
    const head = scan.others.heads.find((each) => range.low.indexOf(each) === 0);
    const last = nthKey(reader, range, scan.reverse, DENSITY_SAMPLE);
    if (!head || !last) continue;
    const reach = Buffer.from(last.subarray(head.length));
    if (isBeyond(nearest, reach, scan.reverse)) nearest = reach;
  }
  return nearest;
}

/** Whether one place is farther than another in the direction of reading. */
const isBeyond = (a: Buffer | undefined, b: Buffer | undefined, reverse: boolean): boolean =>
  b !== undefined && (a === undefined || (reverse ? b.compare(a) > 0 : a.compare(b) > 0));

function nthKey(
  reader: Reader,
  { low, high }: KeyRange,
  reverse: boolean,
  n: number,
): Buffer | undefined {
  let left = n;
  for (const key of reader.keys('indexes', low, high, reverse)) if (--left === 0) return key;
  return undefined;
}

/** The one with the fewest entries; none is counted beyond the shortest so far. */
function shortest(reader: Reader, plans: readonly ByValue[]): ByValue {
  for (const sample of COUNT_SAMPLES) {
    let best: ByValue | undefined;
    let least: number = sample;
    for (const plan of plans) {
      const entries = entriesUpTo(reader, plan.scan.ranges, least);
      if (entries >= least) continue;
      best = plan;
      least = entries;
    }
    if (best) return best;
  }
  return plans[0]!;
}

/** How many entries there are in stretches of an index, or `most` where there are more. */
export function entriesUpTo(reader: Reader, ranges: readonly KeyRange[], most: number): number {
  let found = 0;
  for (const { low, high } of ranges) {
    found += reader.countUpTo('indexes', low, high, most - found);
    if (found >= most) break;
  }
  return found;
}
