import { isDoubtful, type PartialDate } from './partial-date';
import type { TenureBounds, TenureDates } from './tenure-bounds';
import type { Certainty } from './certainty';

/** The sentence that says which dates decide a standing. Pure wording: it decides nothing itself. */
export function reasonFor(
  certainty: Certainty,
  bounds: TenureBounds,
  day: string,
  dates: TenureDates,
): string {
  switch (certainty) {
    case 'NO':
      return day < bounds.startEarliest
        ? `${whyNotBefore(bounds.startEarliest, dates)}, so the post was not held on ${day}.`
        : `${whyNotAfter(bounds.endLatest, dates)}, so the post was not held on ${day}.`;
    case 'DEFINITE':
      return whyHeld(bounds, day, dates);
    case 'POSSIBLE':
      return whyPossible(bounds, day, dates);
  }
}

function whyNotBefore(startEarliest: string, dates: TenureDates): string {
  if (dates.start?.earliest === startEarliest)
    return `The tenure began ${when(dates.start)} (not before ${startEarliest})`;
  if (dates.postFounded?.earliest === startEarliest)
    return `The post was not founded before ${startEarliest}`;
  if (dates.bodyFounded?.earliest === startEarliest)
    return `The body was not founded before ${startEarliest}`;
  return `The tenure did not begin before ${startEarliest}`;
}

function whyNotAfter(endLatest: string, dates: TenureDates): string {
  if (dates.end?.latest === endLatest)
    return `The tenure ended ${when(dates.end)} (no longer held on ${endLatest})`;
  if (dates.postAbolished?.latest === endLatest) return `The post was abolished by ${endLatest}`;
  if (dates.bodyAbolished?.latest === endLatest) return `The body was abolished by ${endLatest}`;
  return `The tenure had ended by ${endLatest}`;
}

function whyHeld(bounds: TenureBounds, day: string, dates: TenureDates): string {
  const { firstCited, lastCited } = dates;
  if (day === firstCited || day === lastCited) return `Cited as holder on ${day}.`;
  const began =
    bounds.startLatest === firstCited
      ? `Cited as holder on ${firstCited}`
      : `The tenure began by ${bounds.startLatest}`;
  const held =
    lastCited !== null && day < lastCited
      ? `the holder is still cited on ${lastCited}`
      : `it did not end before ${bounds.endEarliest}`;
  return `${began} and ${held}, so the post was held on ${day}.`;
}

function whyPossible(bounds: TenureBounds, day: string, dates: TenureDates): string {
  const { contradiction } = dates;
  if (contradiction !== undefined)
    return (
      `Sources contradict each other: ${contradiction.charAt(0).toLowerCase()}${contradiction.slice(1)}, ` +
      `so ${day} is possible but not certain.`
    );
  const parts = [citation(dates)];
  if (day < bounds.startLatest) parts.push(unknownStart(dates.start));
  if (day >= bounds.endEarliest) parts.push(unknownEnd(dates.end));
  const stated = parts.filter((part) => part !== null).join('; ');
  return `${stated.charAt(0).toUpperCase()}${stated.slice(1)}, so ${day} is possible but not certain.`;
}

function citation({ firstCited, lastCited }: TenureDates): string | null {
  if (firstCited === null) return null;
  return firstCited === lastCited
    ? `cited as holder on ${firstCited}`
    : `cited as holder from ${firstCited} to ${lastCited}`;
}

function unknownStart(start: PartialDate | null): string {
  if (!start) return 'no source states when the tenure began';
  if (isDoubtful(start)) return `its beginning is given only as doubtful (${start.edtf})`;
  return `the tenure began ${when(start)}`;
}

function unknownEnd(end: PartialDate | null): string {
  if (!end) return 'no source states whether or when it ended';
  if (isDoubtful(end)) return `its end is given only as doubtful (${end.edtf})`;
  return `the tenure ended ${when(end)}`;
}

/** A date in words: `on 2021-07-16`, `between 2021-01-01 and 2021-12-31`, `by 2021-07-16`. */
function when({ earliest, latest }: PartialDate): string {
  if (earliest !== null && earliest === latest) return `on ${earliest}`;
  if (earliest !== null && latest !== null) return `between ${earliest} and ${latest}`;
  if (latest !== null) return `by ${latest}`;
  return earliest === null ? 'on an unknown day' : `on ${earliest} or later`;
}
