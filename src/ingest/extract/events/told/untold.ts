import { type PartialDate, parsePartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import { asOver } from '../../../time/as-ahead';
import { addUnits } from '../../../time/calendar';
import {
  AFTER_IF,
  AS_PLANNED,
  AS_WAS,
  BUT,
  BUT_IT_IS_OFF,
  BUT_OFF,
  CALLED_OFF,
  CALLS_OFF,
  HOPED_THAT,
  IF,
  IS_FALSE,
  IN_PRESENT,
  IS_OFF_AT,
  MAY_BE,
  NEVER_HELD,
  NO_LONGER,
  NOT_HELD,
  NOT_DONE,
  NOT_SO,
  OF_HABIT,
  OF_HELD,
  OFF_AT,
  ON_PLAN,
  ON_TRIP_OFF,
  PLANNED_BEFORE,
  OPENS_AHEAD,
  PROGRAMME_HAS,
  PROGRAMME_OF,
  REPORTED,
  SHUNS,
  TOO_EARLY,
  TRIP_TO,
  WAS_PLANNED_AT,
  WAS_MEANT_AT,
  WAS_PLANNED_TO,
  WAS_TO,
  WAS_TO_AT,
  WAS_TO_HAVE,
  WILL_IF,
  WILL_NOT,
  WOULD,
  WOULD_AT,
  WOULD_HAVE,
  WOULD_OR_WILL,
  YET_TO_COME,
  YOU_DO,
} from '../../lexicon/untold';
import { isSaidToCome } from '../../lexicon/ahead';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { isAskedOfAhead, isHeldAnyhow, isOnlyAsked } from './asked';
import { isGreeting } from './greetings';
import { dateOf, hasDay } from './meeting-details';
import type { FoundMeeting } from '../found-meeting';
import { willNotBe } from './will-not-be';
import { dayScheduled } from './scheduled';

/**
 * An event as its sentence vouches for it: as found; as cancelled, where it was called off; none, where it
 * is denied, wished for or made to depend on something. A rule or a model sees who would have met or gone,
 * not that the words say they did not.
 */
export function asVouched(
  reading: Reading,
  sentence: ScannedSentence,
  event: FoundMeeting,
): FoundMeeting[] {
  const before = reading.text.slice(sentence.start, event.at.start);
  // "I hope that you had talks with A": not I; what "you" mean, `turns` reads.
  if (reading.voices.has(sentence.index) && YOU_DO.test(before)) return [];
  if (event.status === 'CANCELLED') return [event];
  if (isCalledOff(reading, sentence, event.at)) {
    // "was due to attend the meeting, but cancelled": the meeting is another's.
    if (event.joins === true) return [];
    return [{ ...event, status: 'CANCELLED', date: plannedDay(reading, sentence, event) }];
  }
  if (isUntold(reading, sentence, event.at)) return [];
  if (event.kind === 'MEETING' && isGreeting(reading, sentence, event.at)) return [];
  const scheduled = event.status === 'HELD' ? dayScheduled(reading, sentence, event) : null;
  if (scheduled) return [{ ...event, status: 'PLANNED', date: scheduled }];
  const isHeld = event.status === 'HELD' && !isPast(event, reading.publishedAt);
  if (!isHeld || !isToCome(reading, sentence, event.at)) return [onItsSide(event, reading)];
  // What is to come was not held by the day on which it is told.
  const anchors = [event.at, ...event.parties.map(({ quote }) => quote)];
  const date = hasDay(event.date) ? event.date : dateOf(reading, sentence, anchors, true);
  return [{ ...event, status: 'PLANNED', date }];
}

/** "They last spoke on September 3" may be of this year or the last: what was held, of the one that is over. */
function onItsSide(event: FoundMeeting, { publishedAt }: Reading): FoundMeeting {
  const { status, date } = event;
  const { earliest, latest } = date ?? {};
  const isOpen = date && earliest && latest && earliest < publishedAt && latest > publishedAt;
  if (status !== 'HELD' || !isOpen) return event;
  const [year, , day] = earliest.split('-');
  const isYearLater = latest.slice(0, 7) === `${String(Number(year) + 1)}${earliest.slice(4, 7)}`;
  if (!isYearLater) return event;
  const isOfDay = latest.slice(8) === day;
  const told = parsePartialDate(isOfDay ? earliest : earliest.slice(0, 7), date.original);
  return isOfDay || told?.latest === `${String(year)}${latest.slice(4)}`
    ? { ...event, date: told }
    : event;
}

/**
 * When what was called off was to be: the day told before the words of calling off ("the meeting on Friday was
 * cancelled"); "was called off on Friday" may be the day of calling it off.
 */
function plannedDay(
  reading: Reading,
  sentence: ScannedSentence,
  { at, date, parties }: FoundMeeting,
): PartialDate | null {
  const { text, times } = reading;
  const after = text.slice(at.start, sentence.end);
  const off = CALLED_OFF.exec(after) ?? NOT_HELD.exec(after) ?? NEVER_HELD.exec(after);
  const offAt = at.start + (off?.[0].length ?? 0);
  const own = (times.get(sentence.index) ?? []).find(
    (time) => time.start >= at.start && time.end <= offAt && hasDay(time.date),
  );
  if (own)
    return PLANNED_BEFORE.test(text.slice(sentence.start, at.start))
      ? asOver(own.date, reading.publishedAt)
      : soonOrOver(reading, own.date);
  const isBeside = AS_WAS.test(text.slice(sentence.start, at.start));
  const isPlan = ON_PLAN.test(text.slice(sentence.start, sentence.end)) || WAS_MEANT_AT.test(after);
  if (isBeside || !isPlan) return null;
  const anchors = [at, ...parties.map(({ quote }) => quote)];
  const planned = hasDay(date) ? date : dateOf(reading, sentence, anchors, true);
  // "had been due to meet in March": of this year or the last, and not of the next.
  return isPlannedBefore(text, sentence, at) ? soonOrOver(reading, planned) : planned;
}

/** Of a day farther ahead than what is called off is planned: the one that is over, else none. */
export function soonOrOver(
  { publishedAt }: Reading,
  planned: PartialDate | null,
): PartialDate | null {
  const isFar = (planned?.earliest ?? '') > addUnits(publishedAt, MONTHS_AHEAD, 'month');
  if (!planned || !isFar) return planned;
  const over = asOver(planned, publishedAt);
  return over === planned ? null : over;
}

/** How many months ahead what had been planned may still be. */
const MONTHS_AHEAD = 6;

const isPlannedBefore = (text: string, { start, end }: ScannedSentence, at: Span): boolean =>
  WAS_PLANNED_TO.test(text.slice(start, at.start)) ||
  WAS_TO.test(text.slice(start, at.start)) ||
  WAS_PLANNED_AT.test(text.slice(at.start, end)) ||
  WAS_TO_AT.test(text.slice(at.start, end));

/** Of a day that was before the text was published. */
const isPast = ({ date }: FoundMeeting, publishedAt: string): boolean =>
  date !== null && /^\d/u.test(date.edtf) && date.edtf < publishedAt;

/** Whether a sentence says of an event, told of at some words, that it is planned: "is planning another meeting". */
export function isToCome(reading: Reading, sentence: ScannedSentence, at: Span): boolean {
  const { text } = reading;
  return (
    isAskedOfAhead(reading, sentence) ||
    YET_TO_COME.test(text.slice(sentence.start, at.start)) ||
    PROGRAMME_HAS.test(text.slice(sentence.start, at.end)) ||
    PROGRAMME_OF.test(text.slice(at.end, sentence.end)) ||
    isTomorrow(text.slice(sentence.start, at.start), text.slice(at.start, at.end)) ||
    isSaidToCome(text.slice(at.start, sentence.end))
  );
}

/** "Tomorrow he meets A": in the present tense, and to come. */
const isTomorrow = (before: string, words: string): boolean =>
  OPENS_AHEAD.test(before) && IN_PRESENT.test(words);

/** Whether a sentence says of an event, told of at some words, that it was called off. */
export function isCalledOff({ text }: Reading, sentence: ScannedSentence, at: Span): boolean {
  const before = text.slice(sentence.start, at.start);
  const after = text.slice(at.start, sentence.end);
  return (
    CALLED_OFF.test(after) ||
    NOT_HELD.test(after) ||
    (PLANNED_BEFORE.test(before) && NEVER_HELD.test(after)) ||
    willNotBe(before, after) ||
    (OFF_AT.test(after) && !OF_HELD.test(before)) ||
    isCallingOff(before) ||
    ((WAS_TO.test(before) || WAS_TO_AT.test(after)) && BUT_OFF.test(after)) ||
    AS_WAS.test(before) ||
    isOnTripOff(before, after) ||
    BUT_IT_IS_OFF.test(after) ||
    WAS_MEANT_AT.test(after) ||
    isGivenUp(before, after)
  );
}

/** "called off a trip to Riga, where he was to meet A". */
const isOnTripOff = (before: string, after: string): boolean =>
  ON_TRIP_OFF.test(before) || (TRIP_TO.test(before) && IS_OFF_AT.test(after));

/** "was to have met A", "will no longer travel", "will not travel on Monday as planned". */
const isGivenUp = (before: string, after: string): boolean =>
  WAS_TO_HAVE.test(before) ||
  WAS_PLANNED_TO.test(before) ||
  WAS_PLANNED_AT.test(after) ||
  NO_LONGER.test(before) ||
  (WILL_NOT.test(before) && AS_PLANNED.test(after));

/** "cancelled his meeting", and not "held the postponed meeting", "did not cancel his meeting". */
function isCallingOff(before: string): boolean {
  const found = CALLS_OFF.exec(before);
  const lead = before.slice(0, found?.index);
  return found !== null && !OF_HELD.test(lead) && !NOT_DONE.some((words) => words.test(lead));
}

/** Whether a sentence tells of an event, at some words, without saying that it was or will be held. */
export function isUntold(reading: Reading, sentence: ScannedSentence, at: Span): boolean {
  const after = reading.text.slice(at.start, sentence.end);
  // "did not meet until Friday": then they did.
  if (/^[^.;,]{0,120}\buntil\b/u.test(after)) return false;
  return (
    isOnlyAsked(reading, sentence) ||
    SHUNS.test(after) ||
    TOO_EARLY.test(after) ||
    MAY_BE.test(after) ||
    WOULD_HAVE.test(after) ||
    OF_HABIT.test(after) ||
    isDenied(reading, sentence, at)
  );
}

/**
 * Whether what some words tell is said not to be so, is only wished for, or depends on something: not of
 * events alone, but of what people say, enter upon and plan.
 * @param from where the clause begins that tells of it: what is said not to be so stands before.
 */
export function isDenied(
  { text }: Pick<Reading, 'text'>,
  sentence: ScannedSentence,
  at: Span,
  from = at.start,
): boolean {
  const lead = text.slice(sentence.start, from);
  const before = text.slice(sentence.start, at.start);
  const after = text.slice(at.start, sentence.end);
  return (
    NOT_DONE.some((words) => words.test(before)) ||
    (NOT_SO.some((words) => words.test(lead)) && !isHeldAnyhow(text, sentence)) ||
    ((WOULD.test(before) || /^would\b/u.test(after)) && IF.test(after)) ||
    ((WILL_IF.test(before) || WOULD_AT.test(after)) && AFTER_IF.test(before)) ||
    ((WAS_TO.test(before) || WAS_TO_AT.test(after)) && BUT.test(after)) ||
    (HOPED_THAT.test(lead) &&
      (WOULD_OR_WILL.test(before) || /^(?:would|will|could)\b/u.test(after))) ||
    (REPORTED.test(lead) && IS_FALSE.test(after))
  );
}
