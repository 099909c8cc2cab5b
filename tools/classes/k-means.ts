/** Points in space, one after the other, each of length one. */
export interface Points {
  values: Float32Array;
  dimensions: number;
  count: number;
}

/** The class of each point, and the middles of the classes, of length one too. */
export interface Clusters {
  of: Int32Array;
  middles: Points;
}

/** Points of length one in the directions of rows of numbers. */
export function pointsOf(rows: readonly (readonly number[])[]): Points {
  const dimensions = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * dimensions);
  rows.forEach((row, i) => {
    values.set(row, i * dimensions);
  });
  const points = { values, dimensions, count: rows.length };
  for (let i = 0; i < rows.length; i++) toLengthOne(points, i);
  return points;
}

/**
 * Parts points into classes of near ones, by the angle between them (k-means). The same points give
 * the same classes: what is drawn by lot is drawn from a fixed seed.
 */
export function cluster(points: Points, classes: number, rounds: number): Clusters {
  const { dimensions, count } = points;
  const middles = firstMiddles(points, classes);
  const of = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let i = 0; i < count; i++) {
      const nearest = nearestTo(points, i, middles);
      if (of[i] !== nearest) moved++;
      of[i] = nearest;
    }
    if (moved === 0 && round > 0) break;
    middles.values.fill(0);
    for (let i = 0; i < count; i++) {
      const to = (of[i] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d++)
        middles.values[to + d] =
          (middles.values[to + d] ?? 0) + (points.values[i * dimensions + d] ?? 0);
    }
    for (let c = 0; c < middles.count; c++) toLengthOne(middles, c);
  }
  return { of, middles };
}

/** Points far from each other: each is drawn the likelier, the farther it is from those drawn before. */
function firstMiddles(points: Points, classes: number): Points {
  const { values, dimensions, count } = points;
  const middles = { values: new Float32Array(classes * dimensions), dimensions, count: classes };
  const lot = lots(SEED);
  const far = new Float64Array(count).fill(1);
  let drawn = 0;
  for (let c = 0; c < classes; c++) {
    middles.values.set(
      values.subarray(drawn * dimensions, (drawn + 1) * dimensions),
      c * dimensions,
    );
    let sum = 0;
    for (let i = 0; i < count; i++) {
      far[i] = Math.min(far[i] ?? 1, Math.max(0, 1 - product(points, i, middles, c)));
      sum += far[i] ?? 0;
    }
    let left = lot() * sum;
    for (drawn = 0; drawn < count - 1; drawn++) {
      left -= far[drawn] ?? 0;
      if (left < 0) break;
    }
  }
  return middles;
}
const SEED = 20261128;

function nearestTo(points: Points, i: number, middles: Points): number {
  let nearest = 0;
  let most = -Infinity;
  for (let c = 0; c < middles.count; c++) {
    const near = product(points, i, middles, c);
    if (near > most) [most, nearest] = [near, c];
  }
  return nearest;
}

function product(a: Points, i: number, b: Points, j: number): number {
  const [from, to, { dimensions }] = [i * a.dimensions, j * b.dimensions, a];
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += (a.values[from + d] ?? 0) * (b.values[to + d] ?? 0);
  return sum;
}

function toLengthOne({ values, dimensions }: Points, i: number): void {
  const row = values.subarray(i * dimensions, (i + 1) * dimensions);
  const length = Math.hypot(...row) || 1;
  for (let d = 0; d < dimensions; d++) row[d] = (row[d] ?? 0) / length;
}

/** Numbers from 0 to 1 that look drawn by lot (a linear congruential generator). */
function lots(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
