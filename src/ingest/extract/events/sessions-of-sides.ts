import type { PartialDate } from '../../../domain/partial-date';
import type { Span } from '../../../store/article';
import type { MeetingKind } from '../../../store/meeting';
import { MATTER_IN } from '../lexicon/own-words';
import {
  HELD_BY_SIDES,
  MAKES,
  MET_BY_SIDES,
  MET_FOR,
  OF_SPORT,
  PART_OF_SESSIONS,
  SESSION_ENDS,
  SESSION_NOUN,
  SESSION_STOPS,
  SITS,
  SITTING_BODY,
  WITH_SIDES,
} from '../lexicon/sessions-of-sides';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { type FoundMeeting, sideOf } from './found-meeting';
import { dateOf, hasDay, placeOf, undated } from './meeting-details';
import { leadingSides, rowOfSides, type RowOfSides } from './row-of-sides';

/**
 * What states and bodies hold, where nobody is named who did for them: "Representatives of Latvia and Norway met in
 * Riga", "The two Governments of Latvia and Norway concluded the third round", "The Commission held a session with
 * the League". None where a sentence names a person.
 */
export function sessionsOfSides(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const row = leadingSides(reading, sentence);
  const words = text.slice(sentence.start, sentence.end);
  if (!row || OF_SPORT.test(words) || sentence.items.some(({ kind }) => kind === 'PERSON'))
    return [];
  const told = toldBehind(text.slice(row.end, sentence.end));
  if (!told) return [];
  const at = { start: row.end + told.start, end: row.end + told.end };
  const until = endOf(text, sentence, at);
  const others = othersIn(reading, sentence, at, until);
  const sides = [...row.sides, ...(others?.sides ?? [])];
  if (sides.length < 2 && !sitsAlone(text, row)) return [];
  const isPlanned = told.isPlanned;
  const date = dayOf(reading, sentence, row, at, until, isPlanned);
  const place = placeIn(reading, sentence, at, until, [...row.sides, ...(others?.sides ?? [])]);
  // "concluded negotiations on trade": a work of years, where no day and no town is told.
  if (told.isLong && !hasDay(date) && !place) return [];
  return [
    {
      kind: told.kind,
      status: isPlanned ? 'PLANNED' : 'HELD',
      date,
      place,
      parties: [],
      bodies: sides.map((side) => sideOf(side)),
      named: row.parties,
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
    },
  ];
}

/** What a verb of holding or meeting tells of, by offsets from where the sides end. */
interface ToldBehind extends Span {
  kind: MeetingKind;
  isPlanned: boolean;
  isLong: boolean;
}

function toldBehind(after: string): ToldBehind | null {
  const held = HELD_BY_SIDES.exec(after);
  const session = held && sessionAt(after.slice(held[0].length));
  if (held && session) {
    const { ahead, base, verb = base ?? '' } = held.groups ?? {};
    if (MAKES.test(verb) && session.isMade) return null;
    const end = held[0].length + session.end;
    const isLong = /^negotiations$/u.test(session.noun);
    return { kind: session.kind, start: 1, end, isPlanned: ahead !== undefined, isLong };
  }
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
    isLong: false,
  };
}

const WORD =
  /^\s*(?:([\p{L}\d](?:[\p{L}\d’'&+/–-]|\.(?=\p{L}|[-–\s]\s?\p{L}))*)|&|[–-]|["“”]|\([^()]{1,40}\))/u;
/** How many words the name of a session may have. */
const LONGEST = 18;

/** The session that words begin with: "the third round of the Strategic Dialogue". */
export function sessionAt(
  words: string,
): { kind: MeetingKind; noun: string; end: number; isMade: boolean } | null {
  let end = 0;
  let at = 0;
  let head: string | null = null;
  let isOf = false;
  let before = '';
  let last = '';
  const nouns: string[] = [];
  for (let n = 0; n < LONGEST; n++) {
    const match = WORD.exec(words.slice(at));
    if (!match) break;
    const word = match[1] ?? '';
    if (SESSION_STOPS.test(word)) break;
    at += match[0].length;
    if (word === 'of' && !PART_OF_SESSIONS.test(before)) {
      if (head === null) return null;
      isOf = true;
    }
    const isSession = SESSION_NOUN.test(word) && !/^(?:press|news)$/iu.test(before);
    if (isSession || SITTING_BODY.test(word)) {
      if (!isOf) head = word;
      nouns.push(word);
      last = word;
      end = at;
    }
    if (word !== '') before = word;
  }
  if (head === null) return null;
  return {
    kind: kindOf(head, nouns),
    noun: head,
    end,
    isMade: !/^(?:rounds?|sessions?|meetings?|talks|negotiations|consultations)$/iu.test(last),
  };
}

function kindOf(head: string, nouns: readonly string[]): MeetingKind {
  if (nouns.some((noun) => /^(?:consultations?|dialogues?)$/iu.test(noun))) return 'CONSULTATIONS';
  if (/^call$/iu.test(head)) return 'CALL';
  return /^(?:conference|summit|ministerial|forum|roundtable|round-table|workshop)$/iu.test(head)
    ? 'CONFERENCE'
    : 'MEETING';
}

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
const sitsAlone = (text: string, { sides: [only], end }: RowOfSides): boolean =>
  only !== undefined && SITS.test(text.slice(only.start, only.end)) && only.end <= end;

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
  return hasDay(date) || isPlanned ? date : undated(reading, false);
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
      start < until && !sides.some((side) => side.start <= start && end <= side.end),
  );
  const place = placeOf(reading, { ...sentence, items, end: until }, at, true);
  const before = place && reading.text.slice(at.start, place.item.start);
  const isMatter =
    before !== null &&
    (MATTER_IN.test(before) ||
      (place?.item.known.kind === 'COUNTRY' && /\s(?:on|for)\s+(?:the\s+)?\p{Ll}/u.test(before)));
  return isMatter ? null : place;
}
