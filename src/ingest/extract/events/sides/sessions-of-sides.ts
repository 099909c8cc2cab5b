import type { PartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import type { MeetingKind } from '../../../../store/meeting';
import { MATTER_IN } from '../../lexicon/own-words';
import {
  ATTENDED_BY_SIDES,
  FACILITATED,
  GUESTS_OF_SIDE,
  HELD_BY_SIDES,
  HOSTED_FOR,
  MAKES,
  MET_BY_SIDES,
  MET_FOR,
  OF_SPORT,
  SESSION_ENDS,
  SITS,
  WITH_SIDES,
} from '../../lexicon/sessions-of-sides';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, sideOf } from '../found-meeting';
import { byPublication, dateOf, hasDay, placeOf, undated } from '../told/meeting-details';
import { leadingGroup, leadingSides, rowOfSides, type RowOfSides } from './row-of-sides';
import { sessionAt } from './session-at';

/**
 * What states and bodies hold, where nobody is named who did for them: "Representatives of Latvia and Norway met in
 * Riga", "The two Governments of Latvia and Norway concluded the third round", "The Commission held a session with
 * the League". None where a sentence names a person.
 */
export function sessionsOfSides(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const row = leadingGroup(reading, sentence) ?? leadingSides(reading, sentence);
  const words = text.slice(sentence.start, sentence.end);
  if (!row || OF_SPORT.test(words) || sentence.items.some(({ kind }) => kind === 'PERSON'))
    return [];
  const aside = FACILITATED.exec(text.slice(row.end, sentence.end));
  row.end += aside?.[0].length ?? 0;
  const told = toldBehind(text.slice(row.end, sentence.end));
  if (!told) return [];
  const at = { start: row.end + told.start, end: row.end + told.end };
  const until = endOf(text, sentence, at);
  const others = told.others
    ? rowOfSides(reading, sentence, row.end + told.others)
    : othersIn(reading, sentence, at, until);
  const sides = [...row.sides, ...(others?.sides ?? [])];
  const isAlone = sides.length < 2 && row.isGroup !== true;
  if (isAlone && !told.isHosted && !sitsAlone(text, row)) return [];
  const isPlanned = told.isPlanned;
  const date = dayOf(reading, sentence, row, at, until, isPlanned);
  const place = placeIn(reading, sentence, at, until, [...row.sides, ...(others?.sides ?? [])]);
  return [
    {
      kind: told.kind,
      status: isPlanned ? 'PLANNED' : 'HELD',
      date,
      place,
      parties: [],
      bodies: sides.map((side, i) =>
        row.isGroup === true && i === 0 ? { ...sideOf(side), isGroup: true } : sideOf(side),
      ),
      named: row.parties,
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      ...(isAlone && !told.isHosted && isNewSitting(text, row) ? { isApart: true } : {}),
    },
  ];
}

/** What a verb of holding or meeting tells of, by offsets from where the sides end. */
interface ToldBehind extends Span {
  kind: MeetingKind;
  isPlanned: boolean;
  /** One may do it alone, for those who come: "hosted the third round". */
  isHosted: boolean;
  /** Where those stand with whom it was held, if the verb is told with them. */
  others?: number;
}

function toldBehind(after: string): ToldBehind | null {
  const held = HELD_BY_SIDES.exec(after);
  const session = held && sessionAt(after.slice(held[0].length));
  if (held && session) {
    const { ahead, base, verb = base ?? '', others } = held.groups ?? {};
    if (MAKES.test(verb) && session.mayBeNew) return null;
    const end = held[0].length + session.end;
    return {
      kind: session.kind,
      start: 1,
      end,
      isPlanned: ahead !== undefined,
      isHosted: HOSTS.test(verb),
      ...(others === undefined ? {} : { others: held[0].indexOf(` with ${others}`) + 6 }),
    };
  }
  const attended = ATTENDED_BY_SIDES.exec(after);
  const event = attended && sessionAt(after.slice(attended[0].length));
  if (attended && event) {
    const { ahead, others = attended.groups?.['those'] } = attended.groups ?? {};
    return {
      kind: event.kind,
      start: 1,
      end: attended[0].length + event.end,
      isPlanned: ahead !== undefined,
      isHosted: true,
      ...(others === undefined ? {} : { others: attended[0].indexOf(others) }),
    };
  }
  const guests = GUESTS_OF_SIDE.exec(after);
  if (guests) {
    const isPlanned = guests.groups?.['ahead'] !== undefined;
    return {
      kind: 'MEETING',
      start: 1,
      end: guests[0].length,
      isPlanned,
      isHosted: false,
    };
  }
  const hosted = HOSTED_FOR.exec(after);
  const behind = hosted && after.slice(hosted[0].length);
  const cause = behind ? /^[^.;]{2,60}?\sfor\s+/u.exec(behind) : null;
  const aimed = cause && behind ? sessionAt(behind.slice(cause[0].length)) : null;
  if (hosted && aimed)
    return {
      kind: aimed.kind,
      start: 1,
      end: hosted[0].length,
      isPlanned: hosted.groups?.['ahead'] !== undefined,
      isHosted: false,
    };
  const met = MET_BY_SIDES.exec(after);
  if (!met) return null;
  const rest = after.slice(met[0].length);
  const lead = MET_FOR.exec(rest);
  const aim = lead && sessionAt(rest.slice(lead[0].length));
  return {
    kind: aim?.kind ?? 'MEETING',
    start: 1,
    end: met[0].length + (aim ? (lead?.[0].length ?? 0) + aim.end : 0),
    isPlanned: met.groups?.['ahead'] !== undefined,
    isHosted: false,
  };
}

/** Whose guests hold it. */
const HOSTS = /^(?:co-)?(?:host|convene)/u;

/** Where what is told of a session ends. */
function endOf(text: string, sentence: ScannedSentence, { end }: Span): number {
  const ends = SESSION_ENDS.exec(text.slice(end, sentence.end));
  return ends ? end + ends.index : sentence.end;
}

/** With whom, or of whom, it was held. */
function othersIn(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  until: number,
): RowOfSides | null {
  const guests = rowOfSides(reading, sentence, at.end);
  if (guests && /\s$/u.test(reading.text.slice(at.start, at.end))) return guests;
  for (let from = at.start; ;) {
    const lead = WITH_SIDES.exec(reading.text.slice(from, until));
    if (!lead) return null;
    from += lead[0].length - 1;
    const row = rowOfSides(reading, sentence, from + 1);
    const isOf = /\sof\s+$/u.test(lead[0]);
    if (row && (!isOf || row.sides.length > 1)) return row;
  }
}

/** A body that comes together of its own: "The Commission met in Riga". */
const sitsAlone = (text: string, { sides: [only] }: RowOfSides): boolean =>
  only !== undefined && SITS.test(text.slice(only.start, only.end));

/** "A met B. On 3 May, the Senior Officials Committee met": neither it nor its like was told of before. */
function isNewSitting(text: string, { sides: [only] }: RowOfSides): boolean {
  if (only === undefined) return false;
  const name = text.slice(only.start, only.end);
  const noun = SITS.exec(name)?.[0].toLowerCase() ?? name;
  const before = text.slice(0, only.start);
  return !before.includes(name) && !new RegExp(`\\bthe\\s+${noun}\\b`, 'u').test(before);
}

/** The day: behind the words that tell of it, else before the sides. */
function dayOf(
  reading: Reading,
  sentence: ScannedSentence,
  row: RowOfSides,
  at: Span,
  until: number,
  isPlanned: boolean,
): PartialDate | null {
  const own = { ...reading, times: new Map(reading.times) };
  const times = (reading.times.get(sentence.index) ?? []).filter(
    ({ start, end }) => end <= row.start || (start >= at.start && start < until),
  );
  // "the 2024 Forum on May 7": the day, and not the year of its name.
  const days = times.filter(({ date }) => date.edtf.length >= DAY_LENGTH);
  own.times.set(sentence.index, days.length > 0 ? days : times);
  const date = dateOf(own, sentence, [at], isPlanned);
  if (hasDay(date)) return date;
  // "the 29th meeting of the Working Mechanism for Coordination on Border Affairs in Oslo on May 7".
  const [only, ...more] = days;
  const isOwn =
    only && /(?:\s(?:on|from)|\p{Lu}\p{Ll}+,)\s+$/u.test(reading.text.slice(at.end, only.start));
  if (isPlanned) return isOwn && more.length === 0 ? only.date : date;
  const isPast = (only?.date.earliest ?? '9999') <= reading.publishedAt;
  return isOwn && isPast && more.length === 0
    ? byPublication(only.date, reading.publishedAt)
    : undated(reading, false);
}

const DAY_LENGTH = '2024-05-03'.length;

/** Where, in what is told of it: no part of a side's name, and not what was talked about. */
function placeIn(
  reading: Reading,
  sentence: ScannedSentence,
  at: Span,
  until: number,
  sides: readonly Span[],
): FoundMeeting['place'] {
  const items = sentence.items.filter(
    ({ start, end }) =>
      start < until &&
      !/^[’']/u.test(reading.text.slice(end, end + 1)) &&
      !sides.some((side) => side.start <= start && end <= side.end),
  );
  const place = placeOf(reading, { ...sentence, items, end: until }, at, true);
  const before = place && reading.text.slice(at.start, place.item.start);
  const isMatter =
    before !== null &&
    (MATTER_IN.test(before) ||
      (place?.item.known.kind === 'COUNTRY' && /\s(?:on|for)\s+(?:the\s+)?\p{Ll}/u.test(before)));
  return isMatter ? null : place;
}
