import { JOINT } from '../../lexicon/absent';
import {
  CALL_BETWEEN,
  DID_JOINTLY,
  MAY_BE_CALL,
  ON_PHONE,
  OTHER_CLAUSE,
  THEY_TWO,
  TO_WHOM_TOLD,
  TOLD_TO,
  WHO_SPOKE,
} from '../../lexicon/by-phone';
import type { Span } from '../../../../store/article';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { twoMeant } from '../attendance/two-of';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { rowFrom, rowOfLast, TITLED } from '../rows';
import { namedBefore } from './focus';
import { dateOf } from './meeting-details';
import { isQuoted } from './quoted';

/**
 * Calls told by what was said at them, whatever the verb: "explained the decision to A in a phone call", "A and B confirmed
 * the date by telephone", "The two cleared the way in a call in April"; and one named by those who had it: "a call on
 * Saturday between A and B".
 * @param meetings those told of up to and in this sentence: none here, where a call of it is among them.
 */
export function calledIn(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!MAY_BE_CALL.test(words)) return [];
  const isTold = meetings.some(
    ({ sentence: index, kind }) => index === sentence.index && kind === 'CALL',
  );
  if (isTold) return [];
  const named = callBetween(reading, sentence, words);
  if (named.length > 0) return named;
  for (const match of words.matchAll(ON_PHONE)) {
    const phone = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    if (isQuoted(words, match.index)) continue;
    const parties = whoSpoke(reading, sentence, phone, meetings);
    if (parties.length > 1) return [callOf(reading, sentence, phone, parties)];
  }
  return [];
}

function callBetween(reading: Reading, sentence: ScannedSentence, words: string): FoundMeeting[] {
  const match = CALL_BETWEEN.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const row = rowFrom(reading.text, peopleIn(reading, sentence), end, TITLED, JOINT);
  return row.length === 2 ? [callOf(reading, sentence, { start, end }, row)] : [];
}

/** Who speaks, named or meant. */
type Speaker = Pick<Named, 'person' | 'start' | 'end'>;

/** Who spoke to whom: by the last before the phone of whom a verb says that they told it. */
function whoSpoke(
  reading: Reading,
  sentence: ScannedSentence,
  phone: Span,
  meetings: readonly FoundMeeting[],
): Speaker[] {
  const { text } = reading;
  const people = peopleIn(reading, sentence).filter(({ end }) => end <= phone.start);
  for (const [i, each] of [...people.entries()].reverse()) {
    const rest = text.slice(each.end, phone.start);
    const row = rowOfLast(text, people.slice(0, i + 1), JOINT);
    const jointly = row.length === 2 ? DID_JOINTLY.exec(rest) : null;
    if (jointly && !OTHER_CLAUSE.test(rest.slice(jointly[0].length))) return row;
    const verb = TOLD_TO.exec(rest);
    if (verb) return withHearer(reading, people, each, each.end + verb[0].length, phone);
  }
  return unnamed(reading, sentence, people, phone, meetings);
}

/** One who told it, with whom they told it to. */
function withHearer(
  { text }: Reading,
  people: readonly Speaker[],
  who: Speaker,
  from: number,
  phone: Span,
): Speaker[] {
  const heard = rowFrom(text, people, from, TO_WHOM_TOLD, JOINT);
  const last = heard.at(-1);
  return last && !OTHER_CLAUSE.test(text.slice(last.end, phone.start)) ? [who, ...heard] : [];
}

/** "He informed A by phone", "The two settled it on the phone". */
function unnamed(
  reading: Reading,
  sentence: ScannedSentence,
  people: readonly Speaker[],
  phone: Span,
  meetings: readonly FoundMeeting[],
): Speaker[] {
  const words = reading.text.slice(sentence.start, phone.start);
  for (const { index } of words.matchAll(BEFORE_VERB)) {
    const end = sentence.start + index;
    const before = words.slice(0, index);
    const rest = words.slice(index);
    const they = THEY_TWO.exec(before)?.groups?.['they'];
    if (they !== undefined && DID_JOINTLY.test(rest) && people.length === 0) {
      const before = meetings.filter((each) => each.sentence < sentence.index);
      const two = twoMeant(reading, they, before, sentence.index);
      return two.map((person) => ({ person, start: end - they.length, end }));
    }
    const who = WHO_SPOKE.exec(before)?.groups?.['who'];
    const verb = who === undefined ? null : TOLD_TO.exec(rest);
    const one = verb ? namedBefore(reading, sentence, who) : null;
    if (one && verb && who !== undefined) {
      const self = { ...one, start: end - who.length, end };
      return withHearer(reading, people, self, end + verb[0].length, phone);
    }
  }
  return [];
}
const BEFORE_VERB = /(?<=\p{L})(?=\s+\p{Ll})/gu;

function callOf(
  reading: Reading,
  sentence: ScannedSentence,
  phone: Span,
  people: readonly Speaker[],
): FoundMeeting {
  const start = Math.min(phone.start, ...people.map((each) => each.start));
  const quote = { start, end: Math.max(phone.end, ...people.map((each) => each.end)) };
  return {
    kind: 'CALL',
    status: 'HELD',
    date: dateOf(reading, sentence, [phone, ...people], false),
    place: null,
    parties: people.map(({ person, ...span }) => ({
      ...partyOf({ ...span, person }),
      isSure: true,
    })),
    bodies: [],
    quote,
    sentence: sentence.index,
    at: phone,
    isMentioned: true,
    isClosed: true,
  };
}
