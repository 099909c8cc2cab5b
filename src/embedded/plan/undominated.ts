import { isDeepStrictEqual } from 'node:util';
import { type IndexScan, isTold, type Plan } from './scan';

/** Ranges that are merged cost a key each before the first answer. */
export const FEW_RANGES = 16;

/**
 * The plans that may read least: without those that read all that another does, and tell no more. Most indexes
 * that a filter touches go so, and each spares two samples.
 */
export function undominated(plans: readonly Plan[]): Plan[] {
  const left: Plan[] = [];
  for (const plan of plans) {
    if (left.some((other) => dominates(other, plan))) continue;
    for (let i = left.length - 1; i >= 0; i--) if (dominates(plan, left[i]!)) left.splice(i, 1);
    left.push(plan);
  }
  return left;
}

function dominates(a: Plan, b: Plan): boolean {
  // Only where each document has one entry do the bounds tell how many are read.
  if (a.kind !== 'index' || a.scan.index.multikey.includes(true)) return false;
  if (b.kind === 'collection') return a.scan.bound > 0;
  return b.kind === 'index' && readsWithin(a.scan, b.scan);
}

/**
 * Whether of each document of which `a` reads its entry `b` reads one at least, and `a` is at least as good otherwise.
 */
const readsWithin = (a: IndexScan, b: IndexScan): boolean =>
  boundPaths(b).every((path) => boundPaths(a).includes(path)) &&
  (a.sorted || !b.sorted) &&
  (a.exact || !b.exact) &&
  (isTold(a) || !isTold(b)) &&
  a.ranges.length <= Math.max(FEW_RANGES, b.ranges.length) &&
  !b.index.sparse &&
  (!b.index.partial || isDeepStrictEqual(a.index.partial, b.index.partial));

/** The paths that the ranges are made of: the first parts. */
const boundPaths = ({ index, bound }: IndexScan): string[] => index.fields.slice(0, bound);
