/** What is known of a pair, by name: numbers that trees ask of. */
export type Columns = Readonly<Record<string, number>>;

/** Stands for a distance to what is nowhere. */
export const FAR = 99;

/** How far the nearest of some places is, before the other as less than none. */
export function distanceTo(places: readonly number[], others: readonly number[]): number {
  let least: number = FAR;
  for (const place of places)
    for (const other of others)
      if (Math.abs(place - other) < Math.abs(least)) least = place - other;
  return least;
}

/** Stands for what no other candidate weighs. */
export const NO_WEIGHT = -9;
