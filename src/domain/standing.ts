import type { Certainty } from './certainty';
import { isDay } from './day';
import { reasonFor } from './standing-reason';
import { DAY_MAX, type TenureBounds, type TenureDates } from './tenure-bounds';

/** Whether a person held a post on a day, how sure that is, and why, in an English sentence. */
export interface Standing {
  certainty: Certainty;
  reason: string;
}

/**
 * Standing on `day` (`YYYY-MM-DD`) of a tenure with these bounds. `dates` are those the bounds were
 * made from: they decide nothing and give the reason its words.
 * @throws RangeError when `day` is none.
 */
export function standing(bounds: TenureBounds, day: string, dates: TenureDates): Standing {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day: expected YYYY-MM-DD`);
  const certainty = certaintyOn(bounds, day);
  return { certainty, reason: reasonFor(certainty, bounds, day, dates) };
}

function certaintyOn(bounds: TenureBounds, day: string): Certainty {
  // The last day of all stands for no bound: what is not known to end is not over then either.
  const isOver = day >= bounds.endLatest && bounds.endLatest !== DAY_MAX;
  if (day < bounds.startEarliest || isOver) return 'NO';
  return bounds.startLatest <= day && day < bounds.endEarliest ? 'DEFINITE' : 'POSSIBLE';
}
