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
  /** What sets the outer bounds, where it is not the tenure's own date: for the reason's words. */
  startEarliestBy?: FoundingBound;
  endLatestBy?: ClosingBound;
  /** What sources say that cannot all be true of one tenure; the bounds are then as wide as that takes. */
  contradiction?: string;
}

export type FoundingBound = 'POST_FOUNDED' | 'BODY_FOUNDED';
export type ClosingBound = 'SAID_TO_BE_OVER' | 'POST_ABOLISHED' | 'BODY_ABOLISHED';

/** All that is known of when a post was held. */
export interface TenureDates {
  /** First day held. */
  start: PartialDate | null;
  /** First day no longer held: the successor's, when there is one. */
  end: PartialDate | null;
  /**
   * First and last day on which a source cites the person as holder; null when none does. Of one that only says
   * between which days it was, the last of these and the first, so that the first cited may come after the last.
   */
  firstCited: string | null;
  lastCited: string | null;
  /** Day on which a source says that it is over, whether or not one says when it ended. */
  saidToBeOver?: string | null;
  /** When the post and its body came to be, and the first day on which they were no more. */
  postFounded?: PartialDate | null;
  postAbolished?: PartialDate | null;
  bodyFounded?: PartialDate | null;
  bodyAbolished?: PartialDate | null;
}

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

  const start = hard(dates.start);
  const end = hard(dates.end);
  const from = boundBy<FoundingBound>(latestOf, start?.earliest, [
    ['POST_FOUNDED', hard(dates.postFounded)?.earliest],
    ['BODY_FOUNDED', hard(dates.bodyFounded)?.earliest],
  ]);
  const until = boundBy<ClosingBound>(earliestOf, end?.latest, [
    ['SAID_TO_BE_OVER', dates.saidToBeOver],
    ['POST_ABOLISHED', hard(dates.postAbolished)?.latest],
    ['BODY_ABOLISHED', hard(dates.bodyAbolished)?.latest],
  ]);
  const bounds: TenureBounds = {
    startEarliest: from.day,
    startLatest: earliestOf([start?.latest, firstCited]),
    endEarliest: latestOf([end?.earliest, lastCited === null ? null : dayAfter(lastCited)]),
    endLatest: until.day,
    ...(from.by ? { startEarliestBy: from.by } : {}),
    ...(until.by ? { endLatestBy: until.by } : {}),
  };
  refuseContradiction(bounds, dates);
  return bounds;
}

type Day = string | null | undefined;

/** The outermost of the days that bound a tenure on one side, and by what, where the stated date does not say it. */
function boundBy<By>(
  outermost: (days: Day[]) => string,
  stated: Day,
  others: readonly (readonly [By, Day])[],
): { day: string; by: By | undefined } {
  const day = outermost([stated, ...others.map(([, each]) => each)]);
  const other = stated === day ? undefined : others.find(([, each]) => each === day);
  return { day, by: other?.[0] };
}

/** The bounds of a tenure of which sources say what cannot all be true: every day is possible. */
export function contradicted(contradiction: TenureContradictionError): TenureBounds {
  return {
    startEarliest: DAY_MIN,
    startLatest: DAY_MAX,
    endEarliest: DAY_MIN,
    endLatest: DAY_MAX,
    contradiction: contradiction.message,
  };
}

function refuseContradiction(bounds: TenureBounds, dates: TenureDates): void {
  const { startEarliest, startLatest, endEarliest, endLatest, endLatestBy } = bounds;
  const over = endLatestBy === 'SAID_TO_BE_OVER' ? ' (said then to be over)' : '';
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
      `The tenure would have to end by ${endLatest}${over} and not before ${endEarliest}${cited}`,
    );
  if (endLatest < startEarliest)
    throw new TenureContradictionError(
      `The tenure would have to end by ${endLatest}${over} and begin not before ${startEarliest}`,
    );
}

/** The date when it is certain as written; null when unknown or doubted. */
function hard(date: PartialDate | null | undefined): PartialDate | null {
  return date && !isDoubtful(date) ? date : null;
}

function latestOf(days: Day[]): string {
  return days.reduce<string>((a, b) => (b != null && b > a ? b : a), DAY_MIN);
}

function earliestOf(days: Day[]): string {
  return days.reduce<string>((a, b) => (b != null && b < a ? b : a), DAY_MAX);
}
