import { HOPED_THAT, HOSTED_ONES, HOSTS_EVENT, OFFICERS_OF } from '../../lexicon/told-of-sides';
import { OF_SPORT } from '../../lexicon/sessions-of-sides';
import type { Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { sideOf } from '../found-meeting';
import { isQuoted } from '../told/quoted';
import { type EventOfSides, eventOfSides } from './event-of-sides';
import { rowOfSides, type RowOfSides } from './row-of-sides';
import { articleAt, sessionBehind } from './session-at';
import { tailOf } from './tail-of-event';

/**
 * Events that a sentence tells of by the states and bodies that host them: "Peru will be host to the Assembly in
 * October", "thanked Estonia, which will host the next summit in Tallinn", "Norway hosted the leaders in August".
 */
export function hostsOfEvents(reading: Reading, sentence: ScannedSentence): EventOfSides[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!/\b(?:co-)?(?:host|organi[sz]|conven|chair|hold)/u.test(words) || OF_SPORT.test(words))
    return [];
  return [...words.matchAll(HOSTS_EVENT)].flatMap((match) => {
    const verbAt = sentence.start + match.index;
    const { ahead, now, holds } = match.groups ?? {};
    const row = rowUpTo(reading, sentence, verbAt, TO_HOST);
    if (!row || isQuoted(words, match.index) || isOfOthers(text, sentence, row)) return [];
    // "Latvia will hold a session": the body that sits does, too.
    if (holds !== undefined && row.sides.length < 2) return [];
    const from = verbAt + match[0].length;
    const after = text.slice(from, sentence.end);
    const ones = HOSTED_ONES.exec(after);
    const session = ones ? null : sessionOf(after);
    if (!ones && !session) return [];
    const end = from + (ones?.[0].length ?? session?.end ?? 0);
    // "will chair the Council": for a time, and no session of it.
    if (/chair$/u.test(match[0]) && OF_COUNCIL.test(text.slice(from, end))) return [];
    const told = tailOf(reading, sentence, end);
    const status = ahead !== undefined || now !== undefined ? 'PLANNED' : 'HELD';
    const when =
      told.date || told.place ? told : { ...told, ...whenBefore(reading, sentence, row) };
    const isBare = when.date === null && when.place === null && status === 'PLANNED';
    const tail = isBare ? { ...when, place: countryOf(sentence, row) } : when;
    return eventOfSides(reading, sentence, {
      kind: session?.kind ?? (/ministers/u.test(ones?.[0] ?? '') ? 'MEETING' : 'CONFERENCE'),
      at: { start: verbAt, end },
      sides: guestsBehind(reading, sentence, end),
      hosts: row.sides,
      tail,
      status,
    });
  });
}

/** "Latvia will host the next meeting": there, where neither a day nor a town is told. */
function countryOf({ items }: ScannedSentence, { sides: [only, ...more] }: RowOfSides) {
  const item = items.find(
    (each): each is PlaceItem =>
      each.kind === 'PLACE' && each.start === only?.start && each.end === only.end,
  );
  return more.length === 0 && item?.known.kind === 'COUNTRY' ? item : null;
}

/** Between those who host and the verb. */
const TO_HOST =
  /^(?:,?\s+(?:which|who)|,\s+as\s[^,;.]{2,40},|\s+(?:(?:has|have)\s+)?(?:announced|confirmed|said)(?:\s+that)?\s+(?:it|they))?\s+$/u;

const OF_COUNCIL = /\b(?:Council|Commission|Committee|Group|Force|Assembly)$/u;

/** The event that words begin with, behind its article. */
function sessionOf(after: string): ReturnType<typeof sessionBehind> {
  const lead = articleAt(after);
  const assembly =
    /^(?:\p{Lu}\p{Ll}+\s+){0,2}Assembly(?:\s+of\s+(?:the\s+)?\p{Lu}\p{Ll}+(?:\s+(?:of\s+)?\p{Lu}\p{Ll}+){0,4})?/u.exec(
      after.slice(lead),
    );
  if (assembly) return { kind: 'CONFERENCE', end: lead + assembly[0].length, mayBeNew: false };
  return sessionBehind(after);
}

/** "will meet in Lima in October, | when Peru will host the Assembly". */
function whenBefore({ text, times }: Reading, sentence: ScannedSentence, { start }: RowOfSides) {
  const lead = /,\s+(?:when|where)\s+(?:the\s+)?$/u.exec(text.slice(sentence.start, start));
  const until = sentence.start + (lead?.index ?? 0);
  const time = (times.get(sentence.index) ?? []).findLast(({ end }) => end <= until);
  const place = sentence.items.findLast(
    (item): item is PlaceItem => item.kind === 'PLACE' && item.end <= until,
  );
  const isThere = place && /\b[Ii]n\s+(?:the\s+)?$/u.test(text.slice(sentence.start, place.start));
  return { date: time?.date ?? null, place: isThere ? place : null };
}

/** "will host talks | between Serbia and Kosovo", "with Norway". */
function guestsBehind(reading: Reading, sentence: ScannedSentence, from: number) {
  const lead = /^\s+(?:with|between|among)\s+/u.exec(reading.text.slice(from, sentence.end));
  const row = lead && rowOfSides(reading, sentence, from + lead[0].length);
  return (row?.sides ?? []).map((side) => sideOf(side));
}

/** The row of states and bodies that ends right before a verb, with what may stand between. */
export function rowUpTo(
  reading: Reading,
  sentence: ScannedSentence,
  verbAt: number,
  between: RegExp,
): RowOfSides | null {
  const { text } = reading;
  let nearest: RowOfSides | null = null;
  for (const { kind, start, end } of sentence.items) {
    if ((kind !== 'BODY' && kind !== 'PLACE') || end > verbAt || verbAt - start > FARTHEST)
      continue;
    const row = rowOfSides(reading, sentence, start);
    const isUpTo = row && row.end <= verbAt && between.test(text.slice(row.end, verbAt));
    if (isUpTo && row.end > (nearest?.end ?? 0)) nearest = row;
  }
  return nearest;
}

/** How far before the verb a row may begin. */
const FARTHEST = 200;

/** "the ministers of | the G7": a body's, which its clause reads. */
const OF_ALL = /\b(?:[Mm]inisters|[Ll]eaders|heads\s+of\s+state)\s+of\s+(?:the\s+)?$/u;

/** "the minister of Latvia will host", "hopes that Latvia will host": not told of the state, or not told at all. */
export function isOfOthers(
  text: string,
  sentence: ScannedSentence,
  { start }: RowOfSides,
): boolean {
  const before = text.slice(sentence.start, start);
  return HOPED_THAT.test(before) || (OFFICERS_OF.test(before) && !OF_ALL.test(before));
}
