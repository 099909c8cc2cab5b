import { compareValues, equalValues, typeRank } from '../query/compare';
import type { Bound, Limit, PathBound } from '../query/filter-bounds';
import { numeric } from '../query/values';
import { encodeKey, isIndexable, tagOf } from '../storage/key';
import { after } from '../storage/reader';

/** What one part of an index is held to: some points, or a stretch of its encoding; and by which bounds. */
export type PartBounds = {
  /** Bounds that are met exactly by each entry within. */
  met: PathBound[];
} & ({ points: Buffer[] } | { stretch: { low: Buffer; high: Buffer } });

/**
 * Turns the bounds on a part's path into bytes. Where the path has met arrays only one bound may be
 * used, since two may be met by two elements; the most selective is.
 */
export function partBounds(
  bounds: readonly PathBound[],
  descending: boolean,
  multikey: boolean,
): PartBounds | undefined {
  const usable = bounds.filter(isUsable);
  const eq = usable.find((b) => b.op === 'eq') ?? usable.find((b) => b.op === 'in');
  if (eq) return { points: pointsOf(eq, descending), met: isExactPoint(eq) ? [eq] : [] };
  const ranges = usable.filter((b): b is PathBound & Range => b.op === 'range');
  if (ranges.length === 0) return undefined;
  const used = multikey ? ranges.slice(0, 1) : sameType(ranges);
  return { stretch: stretchOf(intersect(used), descending), met: used };
}

type Range = Extract<Bound, { op: 'range' }>;

const isUsable = (bound: Bound): boolean => {
  if (bound.op === 'exists') return false;
  if (bound.op === 'eq') return indexableDeep(bound.value);
  if (bound.op === 'in') return bound.values.every(indexableDeep);
  return [bound.low, bound.high].every((limit) => !limit || indexableDeep(limit.value));
};

/** Strings up to this length fit into a key, whatever they hold. */
const SHORT = 300;

/** A value that has no encoding (a decimal, say) leaves the bound to the filter. */
function indexableDeep(value: unknown): boolean {
  if (typeof value === 'string' && value.length <= SHORT) return true;
  if (!isIndexable(value)) return false;
  try {
    encodeKey([value]);
    return true;
  } catch {
    return false; // it holds a value that has none, or is longer than any key in the index
  }
}

// Null also stands for what an array of scalars does not have below it: the filter has to decide.
const isExactPoint = (bound: Bound): boolean =>
  bound.op === 'eq'
    ? bound.value !== null
    : bound.op === 'in' && bound.values.every((value) => value !== null);

function pointsOf(bound: Bound, descending: boolean): Buffer[] {
  const values = bound.op === 'eq' ? [bound.value] : bound.op === 'in' ? bound.values : [];
  return values.map((value) => encodeKey([value], [descending])).sort((a, b) => a.compare(b));
}

/** The values that a bound allows, encoded; undefined where an index does not tell them for certain. */
export const exactPoints = (bound: PathBound, descending: boolean): Buffer[] | undefined =>
  (bound.op === 'eq' || bound.op === 'in') && isUsable(bound) && isExactPoint(bound)
    ? pointsOf(bound, descending)
    : undefined;

const limitOf = (range: Range): unknown => (range.low ?? range.high)!.value;

/** Those ranges that are of the first one's type: their bounds can be intersected. */
const sameType = <R extends Range>(ranges: R[]): R[] =>
  ranges.filter((range) => typeRank(limitOf(range)) === typeRank(limitOf(ranges[0]!)));

function intersect(ranges: readonly Range[]): Range {
  let low: Limit | undefined;
  let high: Limit | undefined;
  for (const range of ranges) {
    low = tighter(low, range.low, 1);
    high = tighter(high, range.high, -1);
  }
  return { op: 'range', low, high };
}

function tighter(a: Limit | undefined, b: Limit | undefined, direction: number): Limit | undefined {
  if (!a || !b) return a ?? b;
  if (equalValues(a.value, b.value)) return a.inclusive ? b : a;
  return compareValues(a.value, b.value) * direction > 0 ? a : b;
}

function stretchOf(range: Range, descending: boolean): { low: Buffer; high: Buffer } {
  const tag = Buffer.from([tagOf(limitOf(range))]);
  const isNumber = numeric(limitOf(range)) !== undefined;
  // NaN stands below the numbers in the index and is within no range of them.
  let low = isNumber ? after(encodeKey([NaN])) : tag;
  let high = after(tag);
  if (range.low) {
    const key = encodeKey([range.low.value]);
    low = range.low.inclusive ? key : after(key);
  }
  if (range.high) {
    const key = encodeKey([range.high.value]);
    high = range.high.inclusive ? after(key) : key;
  }
  return descending ? { low: inverted(high), high: inverted(low) } : { low, high };
}

/**
 * The ends of a stretch in a part that runs the other way. `low <= k < high` over keys that are no
 * prefixes of one another is `after(~high) ... after(~low)` over their complements.
 */
function inverted(key: Buffer): Buffer {
  return after(Buffer.from(key.map((byte) => byte ^ 0xff)));
}
