import { blanked } from '../../clauses/blanked';
import type { Chunk } from '../../clauses/chunk';
import { wordsWithoutBelow } from '../../clauses/clauses-below';
import { type Told, toldIn } from '../../clauses/find-told';
import { SYMBOLS } from '../../lexicon/clause-words';
import { BY_PHONE } from '../../lexicon/meeting-cues';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { meetingsByCue } from './by-cue';
import { clauseMeetings } from './clause-meetings';
import type { FoundMeeting } from '../found-meeting';
import { recallsFrom } from '../recalled/met-before';
import { areTwo } from '../attendance/two-of';
import { hasDay } from './meeting-details';

/** The meetings that a sentence tells of: by its clauses, else by words that name no sides. */
export function meetingsIn(
  reading: Reading,
  sentence: ScannedSentence,
  clauses: readonly Chunk[][],
  earlier: readonly FoundMeeting[],
): FoundMeeting[] {
  const until = recallsFrom(reading, sentence);
  const words = wordsWithoutBelow(reading, sentence).slice(0, until - sentence.start);
  // "It was their second call; on 3 May, A telephoned B": what stands behind is told by itself.
  const from = OF_IT.test(words) ? words.search(/;|$/u) : 0;
  const isOver = from > 0 && from >= words.trimEnd().length;
  if (isOver || until === sentence.start) return [];
  const toldBy = clauses.map((clause) => ({
    clause,
    told: toldIn(clause).filter(({ at }) => at.start < until && at.start >= sentence.start + from),
  }));
  const calling = toldBy.filter(({ told }) => told.some(({ kind }) => kind === 'CALL'));
  const all = toldBy.flatMap(({ clause, told }) => {
    const isOfCall = calling.some((other) => other.clause === clause);
    // "will meet with A and speak by phone with B": A is not phoned; nor is who met while others spoke by phone.
    const own = (
      isOfCall
        ? words.replace(BY_PHONE, '')
        : blanked(
            words,
            calling.flatMap((other) => other.clause),
            sentence.start,
          )
    ).replace(OF_WHOM, '');
    // "a phone call in which A discussed trade with B": what they did they did on the phone.
    const isWhole = CALL_IN_WHICH.test(words);
    const phonedAt = phoneAt(words, sentence.start);
    return told.flatMap((each) => {
      const said = each.kind === 'CALL' || isWhole ? words : own;
      const isBefore = told.some((other) => isOnlyOther(each, other, phonedAt));
      return clauseMeetings(
        reading,
        sentence,
        each,
        isBefore ? said.replace(BY_PHONE, '') : said,
        earlier,
      );
    });
  });
  const found = all
    .filter((meeting) => !all.some((call) => isOnCall(meeting, call)))
    .map((each) =>
      isSpokenThere(reading, sentence, each) ? { ...each, kind: 'MEETING' as const } : each,
    )
    .map((each) => (isOfSpeaker(reading, sentence, each) ? { ...each, isOther: true } : each));
  // "The two met on Friday", of three: neither that day nor any of them is told.
  const isOpenTwo = clauses.some((clause) =>
    clause.some(
      ({ symbol, start, end }) =>
        symbol === SYMBOLS.GROUP && areTwo(reading.text.slice(start, end)),
    ),
  );
  if (found.length === 0)
    return isOpenTwo || from > 0 ? [] : meetingsByCue(reading, sentence, words);
  return JOINT.test(words)
    ? inOne(found)
    : found.filter((each, i) => !isAlike(each, found.slice(0, i)));
}

/** Where a sentence says that some talked on the phone; nowhere, if it does not. */
function phoneAt(words: string, start: number): number {
  const at = words.search(BY_PHONE);
  return at < 0 ? -1 : start + at;
}

/** "A received B in May, and the two | spoke by phone": the phone is of what they did then. */
const isOnlyOther = (each: Told, other: Told, phonedAt: number): boolean =>
  other !== each &&
  each.object !== null &&
  other.subject !== null &&
  other.subject.start > each.object.end &&
  other.at.start > each.at.start &&
  phonedAt > other.at.start;

/** "came from Riga, where she | spoke with A": there, and not by telephone. */
const isSpokenThere = (
  { text }: Reading,
  { start, end }: ScannedSentence,
  { kind, at }: FoundMeeting,
) =>
  kind === 'CALL' &&
  /^(?:spoke|talked)\b/u.test(text.slice(at.start, at.end)) &&
  /,\s+where\s+(?:I|he|she|we|they)\s+(?:(?:also|had)\s+)?$/u.test(text.slice(start, at.start)) &&
  !/\b(?:phone|telephone|call|video)/u.test(text.slice(at.start, end));

/** "Last month I met with the mayor", told in a talk: no other was at it whom the text names. */
const isOfSpeaker = (
  { voices }: Reading,
  { index }: ScannedSentence,
  { parties, place, date }: FoundMeeting,
): boolean =>
  parties.length === 1 &&
  parties[0]?.person === voices.get(index) &&
  (place !== null || hasDay(date));

/** "met A, with whom he had spoken by phone": what else was done with one who is named. */
const OF_WHOM = /,\s+(?:(?:with|to)\s+)?whom?\s(?:\p{L}+\s+){0,2}(?:has|have|had)\s[^,;.]*/gu;

const CALL_IN_WHICH =
  /\b(?:tele)?phone\s+(?:call|conversation)s?\b(?:[^.;]|\.(?=\s\d)){0,40}?\b(?:in|during)\s+which\b/u;

/** "In the calls that they had on 3 May, they held discussions": on the phone, and they did not meet. */
const isOnCall = (meeting: FoundMeeting, call: FoundMeeting): boolean =>
  meeting.kind === 'MEETING' &&
  call.kind === 'CALL' &&
  call.date?.edtf === meeting.date?.edtf &&
  meeting.bodies.length === 0 &&
  meeting.parties.every(({ person }) => call.parties.some((party) => party.person === person));

/** "This is Minister A’s first meeting with the leaders": the one told of before. */
const OF_IT =
  /^(?:This|It)\s+(?:is|was|will\s+be|marks|marked)\s+(?:[^.;]{2,60}?['’]s?|the|his|her|their)\s+(?:first|second|third|latest|\p{Ll}+th)\s/u;

/** "attended the forum, where he took part in discussions": what one was at is told of once. */
function isAlike(meeting: FoundMeeting, before: readonly FoundMeeting[]): boolean {
  const whoIn = ({ parties }: FoundMeeting) => parties.map(({ person }) => person.slug).join();
  return (
    meeting.isOfMany === true &&
    meeting.bodies.length === 0 &&
    before.some(
      (other) =>
        other.isOfMany === true &&
        (other.kind === meeting.kind || meeting.kind === 'MEETING') &&
        other.status === meeting.status &&
        other.date?.edtf === meeting.date?.edtf &&
        whoIn(other) === whoIn(meeting),
    )
  );
}

/** "met with A in a joint meeting with B": one meeting. */
const JOINT = /\bin\s+a\s+joint\s+(?:meeting|call|session)\s+with\b/u;

function inOne([first, ...others]: FoundMeeting[]): FoundMeeting[] {
  if (!first) return [];
  const known = new Set(first.parties.map(({ person }) => person));
  const more = others.flatMap(({ parties }) => parties).filter(({ person }) => !known.has(person));
  return [{ ...first, parties: [...first.parties, ...more] }];
}
