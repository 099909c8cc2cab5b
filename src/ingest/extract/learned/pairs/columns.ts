/** What is known of a pair, by name: numbers that trees ask of. */
export type Columns = Readonly<Record<string, number>>;

/** Stands for a distance to what is nowhere. */
export const FAR = 99;

/** Stands for what no other candidate weighs. */
export const NO_WEIGHT = -9;
