import { addDays, dayAfter } from '../../domain/day';
import type { TenureBounds, TenureDates } from '../../domain/tenure-bounds';

// Only the first and the last day on which sources say that a tenure is over decide: a row is folded from the
// outer claims of each saying alone (`src/store/sayings.ts`).

/** So long after somebody left a post, a text may still call them its holder by habit. */
const HABIT_DAYS = 31;

type Known = Pick<TenureDates, 'start' | 'end' | 'firstCited' | 'lastCited'>;

/**
 * The day from which the tenure is over, because a source says so: the first, else the last that nothing later
 * belies, as a citation as holder does. Null when there is none.
 * @param daysOver days on which sources say that it is over, in order.
 */
export function saidToBeOver(
  daysOver: readonly string[],
  { start, end, lastCited }: Known,
): string | null {
  const isBelied = (day: string) =>
    day <= (lastCited ?? '') || day <= (start?.earliest ?? '') || day < (end?.earliest ?? '');
  return outer(daysOver).find((day) => !isBelied(day)) ?? null;
}

/** The day on which the tenure was over though the holder was cited before and is long after; null when none is. */
export function returnedAfter(
  daysOver: readonly string[],
  { firstCited, lastCited }: Known,
): string | null {
  if (firstCited === null || lastCited === null) return null;
  const isBetween = (day: string) => firstCited < day && addDays(day, HABIT_DAYS) < lastCited;
  return outer(daysOver).find(isBetween) ?? null;
}

/**
 * The bounds of what sources tell of as one tenure, and also as over on a day between: held more than once, or
 * one source is wrong. The first citation stands; from then to the end, no day is certain.
 */
export function heldTwice(
  bounds: TenureBounds,
  { firstCited, lastCited }: Known,
  wasOver: string,
): TenureBounds {
  return {
    ...bounds,
    endEarliest: dayAfter(firstCited ?? wasOver),
    contradiction: `It is said to be over on ${wasOver}, and the holder is cited on ${firstCited} and on ${lastCited}`,
  };
}

const outer = (days: readonly string[]): string[] =>
  [days[0], days.at(-1)].filter((day) => day !== undefined);
