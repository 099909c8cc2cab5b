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
        ? `${whyNotBefore(bounds, dates)}, so the post was not held on ${day}.`
        : `${whyNotAfter(bounds, dates)}, so the post was not held on ${day}.`;
    case 'DEFINITE':
      return whyHeld(bounds, day, dates);
    case 'POSSIBLE':
      return whyPossible(bounds, day, dates);
  }
}

function whyNotBefore(bounds: TenureBounds, { start }: TenureDates): string {
  const { startEarliest, startEarliestBy } = bounds;
  if (startEarliestBy === 'POST_FOUNDED') return `The post was not founded before ${startEarliest}`;
  if (startEarliestBy === 'BODY_FOUNDED') return `The body was not founded before ${startEarliest}`;
  if (start?.earliest === startEarliest)
    return `The tenure began ${when(start)} (not before ${startEarliest})`;
  return `The tenure did not begin before ${startEarliest}`;
}

function whyNotAfter(bounds: TenureBounds, { end }: TenureDates): string {
  const { endLatest, endLatestBy } = bounds;
  if (endLatestBy === 'SAID_TO_BE_OVER') return `A source says on ${endLatest} that it is over`;
  if (endLatestBy === 'POST_ABOLISHED') return `The post was abolished by ${endLatest}`;
  if (endLatestBy === 'BODY_ABOLISHED') return `The body was abolished by ${endLatest}`;
  if (end?.latest === endLatest)
    return `The tenure ended ${when(end)} (no longer held on ${endLatest})`;
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
  const { contradiction } = bounds;
  if (contradiction !== undefined)
    return `Sources contradict each other: ${lowerFirst(contradiction)}, so ${day} is possible but not certain.`;
  const begun = day >= bounds.startLatest ? dates.start : null;
  const parts = [citation(dates) ?? (begun && `the tenure began ${when(begun)}`)];
  if (day < bounds.startLatest) parts.push(unknownStart(dates.start));
  if (day >= bounds.endEarliest) parts.push(unknownEnd(dates.end, bounds));
  const stated = parts.filter((part) => part !== null).join('; ');
  return `${stated.charAt(0).toUpperCase()}${stated.slice(1)}, so ${day} is possible but not certain.`;
}

function citation({ firstCited, lastCited }: TenureDates): string | null {
  if (firstCited === null || lastCited === null) return null;
  if (firstCited > lastCited)
    return `cited as holder on a day between ${lastCited} and ${firstCited}`;
  return firstCited === lastCited
    ? `cited as holder on ${firstCited}`
    : `cited as holder from ${firstCited} to ${lastCited}`;
}

function unknownStart(start: PartialDate | null): string {
  if (!start) return 'no source states when the tenure began';
  if (isDoubtful(start)) return `its beginning is given only as doubtful (${start.edtf})`;
  return `the tenure began ${when(start)}`;
}

function unknownEnd(end: PartialDate | null, { endLatest, endLatestBy }: TenureBounds): string {
  if (endLatestBy === 'SAID_TO_BE_OVER' && !end)
    return `a source says on ${endLatest} that it is over, and none states when it ended`;
  if (!end) return 'no source states whether or when it ended';
  if (isDoubtful(end)) return `its end is given only as doubtful (${end.edtf})`;
  return `the tenure ended ${when(end)}`;
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** A date in words: `on 2021-07-16`, `between 2021-01-01 and 2021-12-31`, `by 2021-07-16`. */
function when({ earliest, latest }: PartialDate): string {
  if (earliest !== null && earliest === latest) return `on ${earliest}`;
  if (earliest !== null && latest !== null) return `between ${earliest} and ${latest}`;
  if (latest !== null) return `by ${latest}`;
  return earliest === null ? 'on an unknown day' : `on ${earliest} or later`;
}
