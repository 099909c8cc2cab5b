/** A column of numbers by ranges: what trees are grown over. */
export interface BinnedColumn {
  /** The bounds between ranges, in order; a value at one is in the lower range. */
  bounds: readonly number[];
  /** The range of each example. */
  bins: Uint8Array;
}

/** Parts a column into at most so many ranges, with about as many examples in each. */
export function binned(values: readonly number[], most: number): BinnedColumn {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const lower =
    distinct.length <= most
      ? distinct
      : [
          ...new Set(
            Array.from({ length: most }, (_, i) => sorted[Math.floor((i * sorted.length) / most)]),
          ),
        ];
  const bounds = lower.flatMap((value = 0) => {
    const next = distinct[distinct.indexOf(value) + 1];
    return next === undefined ? [] : [round((value + next) / 2)];
  });
  return {
    bounds,
    bins: Uint8Array.from(values, (value) => {
      const bin = bounds.findIndex((bound) => value <= bound);
      return bin < 0 ? bounds.length : bin;
    }),
  };
}

/** Bounds are kept as text. */
const round = (value: number): number => Number(value.toFixed(3));
