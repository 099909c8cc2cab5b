import type { MeetingKind } from '../../../../store/meeting';
import type { Span } from '../../../../store/article';
import { parsePartialDate } from '../../../../domain/partial-date';
import { intervalOf } from '../../../time/calendar';
import { JOINT } from '../../lexicon/absent';
import {
  DID,
  MAY_BE_JOINT,
  OTHERS_DO,
  REPORTED,
  RIGHT_BEHIND,
  SAID_OF_BOTH,
  THEY_BEHIND,
  THEY_FIRST,
  TO_BE_DONE,
  WHERE_DONE,
} from '../../lexicon/did-jointly';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { twoMeant } from '../attendance/two-of';
import { type FoundMeeting, isOfSeveral, partyOf } from '../found-meeting';
import { rowFrom, rowOfLast } from '../rows';
import { detailsAt } from './details-at';
import { byPublication, hasDay, undated } from './meeting-details';
import { isQuoted } from './quoted';

/** The words for where something was done, with its day and town, and whether it is said to be theirs. */
interface Where extends Span {
  isTheirs: boolean;
}

/**
 * What two or more held who did something there together, whatever it was: "A and B condemned the attack during their
 * phone call on Monday", "After talks in Riga, A and B signed the treaty", "A and B have agreed on trade, the Foreign
 * Ministry said after their meeting in Riga".
 * @param meetings those told of up to and in this sentence: what they held by its words is not told once more.
 */
export function didJointly(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!MAY_BE_JOINT.test(words)) return [];
  for (const match of words.matchAll(WHERE_DONE)) {
    const { prep = '', their, noun = '' } = match.groups ?? {};
    // "in talks" goes on; "in a call" was held.
    const isOfCall = /phone|call|video/u.test(noun);
    if (isQuoted(words, match.index) || (/^in$/iu.test(prep) && !isOfCall)) continue;
    const start = sentence.start + match.index;
    const at = { start, end: start + match[0].length };
    const told = detailsAt(reading, sentence, at.end);
    const where = { start, end: told.end, isTheirs: their !== undefined };
    const row = whoDid(reading, sentence, where, meetings);
    if (row.people.length < 2) continue;
    const kind: MeetingKind =
      isOfCall || (noun === 'conversation' && !told.place) ? 'CALL' : 'MEETING';
    if (isTold(meetings, sentence, row.people)) return [];
    const isToCome = (told.date?.earliest ?? '') > reading.publishedAt;
    if (isToCome) continue;
    const first = Math.min(start, ...row.people.map((each) => each.start));
    const quote = { start: first, end: Math.max(told.end, ...row.people.map(({ end }) => end)) };
    return [
      {
        kind,
        status: 'HELD',
        date: dayOf(reading, sentence, told.date, row.reported),
        place: told.place && { item: told.place, quote },
        parties: row.people.map(({ person, ...span }) => ({
          ...partyOf({ ...span, person }),
          isSure: true,
        })),
        bodies: [],
        quote,
        sentence: sentence.index,
        at,
        // The first that a text tells of is what it is about.
        isMentioned: meetings.some(isOfSeveral),
        isClosed: true,
      },
    ];
  }
  return [];
}

interface Doers {
  people: readonly Speaker[];
  /** The words that say who tells of it, where it is told so. */
  reported?: Span;
}
/** Who is named or meant. */
type Speaker = Pick<Named, 'person' | 'start' | 'end'>;
const NOBODY: Doers = { people: [] };

/** Who did something there: those right behind, where it opens the sentence, else the only ones before it. */
function whoDid(
  reading: Reading,
  sentence: ScannedSentence,
  where: Where,
  meetings: readonly FoundMeeting[],
): Doers {
  const before = reading.text.slice(sentence.start, where.start);
  if (OPENING.test(before)) return { people: behind(reading, sentence, where, meetings) };
  const people = peopleIn(reading, sentence).filter(({ end }) => end <= where.start);
  if (people.length === 0) return { people: meant(reading, sentence, where, meetings) };
  return inFront(reading, where, people);
}

const OPENING =
  /^(?:[“"]?\s*|(?:Meanwhile|Later|Earlier),?\s+|(?:[Ss]peaking|[Tt]alking)\s+(?:to\s+[^,.]{3,40}\s)?)$/u;

/** The row right behind what opens the sentence, "he and B" too; else those who are meant there. */
function behind(
  reading: Reading,
  sentence: ScannedSentence,
  { end }: Where,
  meetings: readonly FoundMeeting[],
): readonly Speaker[] {
  const { text } = reading;
  const people = peopleIn(reading, sentence).filter(({ start }) => start >= end);
  const row = rowFrom(text, people, end, RIGHT_BEHIND, JOINT);
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last) {
    const they = THEY_BEHIND.exec(text.slice(end, sentence.end))?.groups?.['they'];
    return they === undefined ? [] : theTwo(reading, sentence, they, end, meetings);
  }
  const rest = text.slice(last.end, sentence.end);
  if (row.length > 1) return DID.test(rest) ? row : [];
  const other = people[1];
  return other && SAID_OF_BOTH.test(text.slice(first.end, other.start)) ? [first, other] : [];
}

/** The first row of the sentence that does what its verb says; with "their meeting", whoever does it to whom. */
function inFront({ text }: Reading, where: Where, people: readonly Named[]): Doers {
  const first = people.findIndex(({ end }) => DID.test(text.slice(end, where.start)));
  const doer = people[first];
  if (!doer) return NOBODY;
  const row = rowOfLast(text, people.slice(0, first + 1), JOINT);
  const others = people.slice(first + 1);
  const isToWhom = where.isTheirs && row.length === 1 && others.length === 1;
  if ((row.length < 2 || others.length > 0) && !isToWhom) return NOBODY;
  const rest = text.slice(doer.end, where.start);
  const reported = REPORTED.exec(rest);
  const done = (reported ? rest.slice(0, reported.index) : rest).replace(DID, '');
  const isAfter = /^(?:after|following|on)\b/u.test(text.slice(where.start));
  const isToBe = TO_BE_DONE.test(done) && !(isAfter && (where.isTheirs || reported));
  if (OTHERS_DO.test(done) || isToBe || (reported && !isAfter)) return NOBODY;
  const start = doer.end + (reported?.index ?? 0);
  return {
    people: [...row, ...others],
    ...(reported ? { reported: { start, end: where.start } } : {}),
  };
}

/** "The two leaders | agreed on trade at talks in Riga": those who met last. */
function meant(
  reading: Reading,
  sentence: ScannedSentence,
  where: Where,
  meetings: readonly FoundMeeting[],
): readonly Speaker[] {
  const words = reading.text.slice(sentence.start, where.start);
  const they = THEY_FIRST.exec(words)?.groups?.['they'];
  if (they === undefined) return [];
  const rest = words.slice(they.length);
  const done = rest.replace(DID, '');
  const isDone = DID.test(rest) && !OTHERS_DO.test(done) && !TO_BE_DONE.test(done);
  return isDone ? theTwo(reading, sentence, they, sentence.start, meetings) : [];
}

function theTwo(
  reading: Reading,
  { index }: ScannedSentence,
  they: string,
  start: number,
  meetings: readonly FoundMeeting[],
): readonly Speaker[] {
  const before = meetings.filter((each) => each.sentence < index);
  const span = { start, end: start + they.length };
  return twoMeant(reading, they, before, index).map((person) => ({ person, ...span }));
}

/** Whether the sentence told of what they held by its own words. */
const isTold = (
  meetings: readonly FoundMeeting[],
  { index }: ScannedSentence,
  people: readonly Speaker[],
): boolean =>
  meetings.some(
    ({ sentence, status, kind, parties }) =>
      sentence === index &&
      status === 'HELD' &&
      kind !== 'VISIT' &&
      people.every(({ person }) => parties.some((party) => party.person === person)),
  );

/** Its own day; else one by which it was over, where that is when it was told of. */
function dayOf(
  reading: Reading,
  { index }: ScannedSentence,
  own: FoundMeeting['date'],
  reported: Span | undefined,
): FoundMeeting['date'] {
  const { publishedAt } = reading;
  if (own && hasDay(own)) return byPublication(own, publishedAt);
  const saidOn = (reading.times.get(index) ?? []).find(
    ({ start, end }) => reported && start >= reported.start && end <= reported.end,
  )?.date;
  return saidOn?.latest != null && saidOn.latest <= publishedAt
    ? parsePartialDate(intervalOf(null, saidOn.latest), saidOn.original)
    : undated(reading, false);
}
