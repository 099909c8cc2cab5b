import { addDays } from '../../../../domain/day';
import { parsePartialDate, type PartialDate } from '../../../../domain/partial-date';
import { DAYS_APART, DAYS_COUNTED } from '../../lexicon/days-apart';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';

/** How many sentences back the day may be told from which one counts. */
const REACH = 2;
/** How far from its event such words may stand. */
const NEAR = 160;

/**
 * Dates what is said to have been held "a day later", "the following day" or "two days earlier" than what was told
 * right before: "met A on 6 May. The next day she received B". Only where the text tells that day, and one alone.
 * @param told what the sentence tells of.
 * @param earlier what those before it told of.
 */
export function dateDaysApart(
  reading: Reading,
  sentence: ScannedSentence,
  told: readonly FoundMeeting[],
  earlier: readonly FoundMeeting[],
): void {
  const { text, publishedAt } = reading;
  if (told.length === 0) return;
  const match = DAYS_APART.exec(text.slice(sentence.start, sentence.end));
  if (!match) return;
  const at = sentence.start + match.index;
  const end = at + match[0].length;
  const own = daysIn(reading, sentence.index);
  // "the following day, on Tuesday": told by itself; "A, who came on Tuesday, had met B the previous day": of neither.
  const isAside = (start: number) => IN_ASIDE.test(text.slice(sentence.start, start));
  if (own.some(({ start }) => start >= end || isAside(start))) return;
  const from = own.length > 0 ? oneOf(own) : dayBefore(reading, sentence, earlier);
  if (!from) return;
  const date = parsePartialDate(addDays(from, daysBetween(match)), match[0]);
  for (const meeting of eventsOf(reading, told, at, end)) {
    const isOnSide =
      meeting.status === 'PLANNED' ? date.edtf >= publishedAt : date.edtf <= publishedAt;
    const isOpen = !hasDay(meeting.date) || meeting.date?.edtf === from;
    if (isOnSide && isOpen) meeting.date = date;
  }
}

/** From an event to when another came to it. */
const FOLLOWS =
  /\b(?:and|while|with)\s+(?:the\s+)?\p{Lu}[^.;]{2,80}?\s(?:follow(?:ed|ing)|join(?:ed|ing))\s/u;

/** Before a day of what is only said beside of somebody. */
const IN_ASIDE = /,\s+(?:who|which|whose)\s[^,;]*$/u;

function daysBetween({ groups }: RegExpExecArray): number {
  const { previous, before, earlier, ago, count, many } = groups ?? {};
  const days = DAYS_COUNTED.get((count ?? many ?? 'a').toLowerCase()) ?? 1;
  return (previous ?? before ?? earlier ?? ago) === undefined ? days : -days;
}

/** The events that the words are said of: those behind them, else the one right before. */
function eventsOf(
  reading: Reading,
  told: readonly FoundMeeting[],
  at: number,
  end: number,
): FoundMeeting[] {
  const behind = told.filter((event) => event.at.start >= at && event.at.start - end < NEAR);
  if (behind.length > 0) return behind;
  // "A arrived on Friday, and B followed | a day later": that is told of B.
  const before = told.filter(
    (event) =>
      event.at.end <= at &&
      at - event.at.end < NEAR &&
      !FOLLOWS.test(reading.text.slice(event.at.end, at)),
  );
  return before.slice(-1);
}

/** The day that the text told last: by the times of the sentence before, else by what that told of. */
function dayBefore(
  reading: Reading,
  { index }: ScannedSentence,
  earlier: readonly FoundMeeting[],
): string | null {
  for (let at = index - 1; at >= index - REACH; at--) {
    const days = daysIn(reading, at);
    const [event] = earlier.filter((each) => each.sentence === at && dayOf(each.date)).slice(-1);
    const day = oneOf(days) ?? dayOf(event?.date);
    if (day) return day;
    if (days.length > 0) return null;
  }
  return null;
}

const dayOf = (date: PartialDate | null | undefined): string | null =>
  date?.earliest && date.earliest === date.latest ? date.earliest : null;

const daysIn = ({ times }: Reading, index: number) =>
  (times.get(index) ?? []).flatMap(({ start, date }) => {
    const day = dayOf(date);
    return day ? [{ start, day }] : [];
  });

/** The only day among several times; null where they tell none or more. */
function oneOf(days: readonly { day: string }[]): string | null {
  const all = [...new Set(days.map(({ day }) => day))];
  return all.length === 1 ? (all[0] ?? null) : null;
}
