import { isDay, dayAfter } from './day';
import { type PartialDate, isDoubtful } from './partial-date';

/** Sentinels that let unbounded days sort and compare as plain strings. */
export const DAY_MIN = '0000-01-01';

export const DAY_MAX = '9999-12-31';

/**
 * The four bounds by which standing is decided, citations, founding and abolition included;
 * DAY_MIN and DAY_MAX where unbounded. Half-open: held on the days `start <= d < end`.
 */
export interface TenureBounds {
  startEarliest: string;
  startLatest: string;
  endEarliest: string;
  endLatest: string;
}

/** All that is known of when a post was held. */
export interface TenureDates {
  /** First day held. */
  start: PartialDate | null;
  /** First day no longer held: the successor's, when there is one. */
  end: PartialDate | null;
  /** First and last day on which a source cites the person as holder; null when none does. */
  firstCited: string | null;
  lastCited: string | null;
  /** When the post and its body came to be, and the first day on which they were no more. */
  postFounded?: PartialDate | null;
  postAbolished?: PartialDate | null;
  bodyFounded?: PartialDate | null;
  bodyAbolished?: PartialDate | null;
  /** How the dates that sources tell contradict each other (a TenureContradictionError's message). */
  contradiction?: string;
}

/** The bounds of a tenure on which sources contradict each other: every day is possible. */
export const ANY_DAY: TenureBounds = {
  startEarliest: DAY_MIN,
  startLatest: DAY_MAX,
  endEarliest: DAY_MIN,
  endLatest: DAY_MAX,
};

/** Dates of one tenure that cannot all be true. */
export class TenureContradictionError extends Error {
  override readonly name = 'TenureContradictionError';
}

/**
 * The bounds within which a tenure began and ended. Being cited as holder on a day bounds both ends,
 * whatever dates are stated. A date that its source doubts (`~ ? %`) decides nothing and bounds nothing.
 * @throws TenureContradictionError when no tenure fits all the dates.
 */
export function tenureBounds(dates: TenureDates): TenureBounds {
  const { firstCited, lastCited } = dates;
  for (const day of [firstCited, lastCited])
    if (day !== null && (!isDay(day) || day === DAY_MAX))
      throw new TenureContradictionError(`Cited on "${day}": expected a day, YYYY-MM-DD`);
  if ((firstCited === null) !== (lastCited === null))
    throw new TenureContradictionError('firstCited and lastCited: expected both or neither');
  if (firstCited !== null && lastCited !== null && firstCited > lastCited)
    throw new TenureContradictionError(`First cited ${firstCited}, after last cited ${lastCited}`);

  const start = hard(dates.start);
  const end = hard(dates.end);
  const founded = [hard(dates.postFounded), hard(dates.bodyFounded)];
  const abolished = [hard(dates.postAbolished), hard(dates.bodyAbolished)];
  const bounds = {
    startEarliest: latestOf([start?.earliest, ...founded.map((date) => date?.earliest)]),
    startLatest: earliestOf([start?.latest, firstCited]),
    endEarliest: latestOf([end?.earliest, lastCited === null ? null : dayAfter(lastCited)]),
    endLatest: earliestOf([end?.latest, ...abolished.map((date) => date?.latest)]),
  };
  refuseContradiction(bounds, dates);
  return bounds;
}

function refuseContradiction(bounds: TenureBounds, dates: TenureDates): void {
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
  const cited =
    dates.firstCited === null
      ? ''
      : ` (cited as holder on ${dates.firstCited}` +
        (dates.lastCited === dates.firstCited ? ')' : ` and on ${dates.lastCited})`);
  if (startLatest < startEarliest)
    throw new TenureContradictionError(
      `The tenure would have to begin by ${startLatest} and not before ${startEarliest}${cited}`,
    );
  if (endLatest < endEarliest)
    throw new TenureContradictionError(
      `The tenure would have to end by ${endLatest} and not before ${endEarliest}${cited}`,
    );
  if (endLatest < startEarliest)
    throw new TenureContradictionError(
      `The tenure would have to end by ${endLatest} and begin not before ${startEarliest}`,
    );
}

/** The date when it is certain as written; null when unknown or doubted. */
function hard(date: PartialDate | null | undefined): PartialDate | null {
  return date && !isDoubtful(date) ? date : null;
}

function latestOf(days: (string | null | undefined)[]): string {
  return days.reduce<string>((a, b) => (b != null && b > a ? b : a), DAY_MIN);
}

function earliestOf(days: (string | null | undefined)[]): string {
  return days.reduce<string>((a, b) => (b != null && b < a ? b : a), DAY_MAX);
}
