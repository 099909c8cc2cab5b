import type { Tree } from '../../src/ingest/extract/learned/forest';
import type { BinnedColumn } from './bins';

/** How trees are grown. */
export interface Growth {
  depth: number;
  /** How much of what a leaf says is taken. */
  rate: number;
  /** How strongly leaves are drawn to nothing. */
  penalty: number;
  /** The least weight of examples in a leaf. */
  leastWeight: number;
}

/** Of each example: how far it is off, how much that changes with what is said of it, what it counts. */
export interface Slopes {
  slope: Float64Array;
  bend: Float64Array;
  weight: Float64Array;
}

interface Split {
  column: number;
  bin: number;
  gain: number;
}

/** Grows one tree over some examples and columns, each split where it explains most of the slopes. */
export function growTree(
  examples: readonly number[],
  columns: readonly number[],
  binned: readonly BinnedColumn[],
  slopes: Slopes,
  growth: Growth,
  depth = growth.depth,
): Tree {
  const split = depth === 0 ? null : bestSplit(examples, columns, binned, slopes, growth);
  const by = split && binned[split.column];
  if (!split || !by) return leafFor(examples, slopes, growth);
  const [most, more]: [number[], number[]] = [[], []];
  for (const i of examples) ((by.bins[i] ?? 0) <= split.bin ? most : more).push(i);
  const grow = (part: readonly number[]) =>
    growTree(part, columns, binned, slopes, growth, depth - 1);
  return [split.column, by.bounds[split.bin] ?? 0, grow(most), grow(more)];
}

function leafFor(
  examples: readonly number[],
  { slope, bend }: Slopes,
  { rate, penalty }: Growth,
): number {
  let [off, turn] = [0, 0];
  for (const i of examples) {
    off += slope[i] ?? 0;
    turn += bend[i] ?? 0;
  }
  return (rate * off) / (turn + penalty);
}

function bestSplit(
  examples: readonly number[],
  columns: readonly number[],
  binned: readonly BinnedColumn[],
  slopes: Slopes,
  { penalty, leastWeight }: Growth,
): Split | null {
  let best: Split | null = null;
  for (const column of columns) {
    const { bins, bounds } = binned[column] ?? { bins: new Uint8Array(), bounds: [] };
    const sums = sumsByBin(examples, bins, bounds.length + 1, slopes);
    const total = sums.reduce((all, each) => all.map((n, i) => n + (each[i] ?? 0)), [0, 0, 0]);
    const [allOff = 0, allTurn = 0, allWeight = 0] = total;
    let [off, turn, weight] = [0, 0, 0];
    for (let bin = 0; bin < bounds.length; bin++) {
      const [a = 0, b = 0, c = 0] = sums[bin] ?? [];
      off += a;
      turn += b;
      weight += c;
      if (weight < leastWeight || allWeight - weight < leastWeight) continue;
      const gain =
        explained(off, turn, penalty) +
        explained(allOff - off, allTurn - turn, penalty) -
        explained(allOff, allTurn, penalty);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { column, bin, gain };
    }
  }
  return best;
}

/** A split that explains less is none. */
const LEAST_GAIN = 1e-3;

const explained = (off: number, turn: number, penalty: number): number =>
  (off * off) / (turn + penalty);

function sumsByBin(
  examples: readonly number[],
  bins: Uint8Array,
  count: number,
  { slope, bend, weight }: Slopes,
): number[][] {
  const sums = Array.from({ length: count }, () => [0, 0, 0]);
  for (const i of examples) {
    const sum = sums[bins[i] ?? 0];
    if (!sum) continue;
    sum[0] = (sum[0] ?? 0) + (slope[i] ?? 0);
    sum[1] = (sum[1] ?? 0) + (bend[i] ?? 0);
    sum[2] = (sum[2] ?? 0) + (weight[i] ?? 0);
  }
  return sums;
}
