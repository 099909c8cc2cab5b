import type { Index } from '../catalog/catalog';

/** A stretch of an index: entries whose key `k` has `low <= k < high`, both with the index's number. */
export interface KeyRange {
  low: Buffer;
  high: Buffer;
}

/**
 * What else a document must hold on the path of an index's first part, which has met arrays: for each
 * entry of the scan, the same index tells of the document's other values by entries that differ from it in
 * that part alone.
 */
export interface OtherValues {
  /** How entries of the scan begin: the index's number and one value. */
  heads: Buffer[];
  /** Sets of values, encoded; of each set a document holds one at least. */
  sets: Buffer[][];
  /** Whether each document that holds them is an answer. */
  suffice: boolean;
}

/**
 * What parts of an index must hold that its ranges do not reach, because a part before them has many values:
 * each entry tells that itself.
 */
export interface LaterParts {
  /** By the number of the part: the stretches of its encoding of which it must lie in one, ascending. */
  within: ReadonlyMap<number, readonly KeyRange[]>;
  /** Whether each entry that holds them is of an answer. */
  suffice: boolean;
}

/** One way to read an index. */
export interface IndexScan {
  index: Index;
  /** Ascending and disjoint. */
  ranges: KeyRange[];
  /** Read from the last entry to the first. */
  reverse: boolean;
  /**
   * For each range, how many bytes of the key it fixes: the ranges are then merged by what follows,
   * which is how a list of values gives one sorted answer. Without it, one range follows the other.
   */
  mergeFrom?: number[];
  /** Whether the answer comes in the order that was asked for. */
  sorted: boolean;
  /**
   * Where the order asked for is simply that of the index: the bytes before which it begins. Scans of
   * one index that have the same such bytes can be joined and stay sorted.
   */
  ordersAfter?: Buffer;
  /** Whether each document found is an answer; otherwise the filter has to be applied to it. */
  exact: boolean;
  /** Whether one document can be met more than once. */
  repeats: boolean;
  /** How many of the index's parts are bound. */
  bound: number;
  /** Told by the index, so that a document that lacks them is not read. */
  others?: OtherValues;
  /** Told by the entry, so that a document that fails them is not read. */
  later?: LaterParts;
}

/** How a query is answered. */
export type Plan =
  { kind: 'collection'; reverse?: boolean } | { kind: 'index'; scan: IndexScan } | UnionPlan;

/** Any of the scans answers; each document once. */
export interface UnionPlan {
  kind: 'union';
  scans: IndexScan[];
  sorted: boolean;
}

export const isSorted = (plan: Plan): boolean =>
  plan.kind === 'index' ? plan.scan.sorted : plan.kind === 'union' && plan.sorted;

/** Whether a plan and what else the index tells answer the filter. */
export const isToldByIndex = (plan: Plan): boolean => {
  if (plan.kind === 'collection') return false;
  return plan.kind === 'index' ? isTold(plan.scan) : plan.scans.every(isTold);
};

/** Whether each document that a scan leads to, with what else its index tells, is an answer. */
export const isTold = ({ exact, later, others }: IndexScan): boolean =>
  exact || later?.suffice === true || others?.suffice === true;

/** Whether the plan alone answers the filter. */
export const isExact = (plan: Plan): boolean => {
  if (plan.kind === 'collection') return false;
  return plan.kind === 'index' ? plan.scan.exact : plan.scans.every((scan) => scan.exact);
};
