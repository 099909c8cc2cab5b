import { lastDayOfMonth, padYear } from './day';

/**
 * First and last month of each EDTF season code, in months counted from January of the label's year.
 * 21 to 24 are taken as the northern meteorological seasons, which is how news in English uses them.
 *
 * A winter's label is ambiguous: "winter 2021" is said of December 2020 to February 2021 and of
 * December 2021 to February 2022. Its bounds are the widest that the label allows, and likewise
 * for the southern summer (30).
 */
const MONTHS: Readonly<Record<number, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [0, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [0, 14],
  29: [9, 11],
  30: [0, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** Inclusive bounds of a season, quarter or half-year by its EDTF code (21 to 41); null for no such code. */
export function seasonBounds(
  year: number,
  code: number,
): { earliest: string; latest: string } | null {
  const months = MONTHS[code];
  if (!months) return null;
  const first = monthFrom(year, months[0]);
  const last = monthFrom(year, months[1]);
  if (first.year < 0 || last.year > 9999) return null;
  return {
    earliest: `${padYear(first.year)}-${String(first.month).padStart(2, '0')}-01`,
    latest: lastDayOfMonth(last.year, last.month),
  };
}

/** A month counted from January (1) of `year`, carried over into the years beside it. */
function monthFrom(year: number, month: number): { year: number; month: number } {
  const shift = Math.floor((month - 1) / 12);
  return { year: year + shift, month: month - 12 * shift };
}
