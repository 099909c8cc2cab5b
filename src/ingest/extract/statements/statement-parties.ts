import type { Span } from '../../../store/article';
import type { FoundMeeting } from '../events/found-meeting';
import { areTwo, twoOf } from '../events/attendance/two-of';
import type { FoundPerson } from '../people/people';
import type { Reading } from '../reading';

/** A call paid by the way: "the parties" after it are those of the talks, and not of this. */
const BY_THE_WAY =
  /\b(?:courtesy\s+(?:call|visit)|(?:was|were)\s+(?:also\s+)?received\s+by|paid\s+(?:a\s+)?(?:call|visit)|called\s+on|(?:gave|hosted)\s+(?:an?|the)\s+(?:\p{L}+\s+)?(?:dinner|lunch|luncheon|reception))\b/u;
const OF_SIDES =
  /^(?:(?:the|both|all)\s+)?(?:two\s+)?(?:parties|sides|delegations|participants)$/iu;

/**
 * The meeting at which what a sentence tells was said: the main one, or another of whom that is about,
 * told of in the sentence right before ("Later the Minister met with A. They agreed").
 */
export function meetingAt(
  meetings: readonly FoundMeeting[],
  main: FoundMeeting | undefined,
  sentence: number,
  of?: Words,
): FoundMeeting | undefined {
  const before = of?.reading.sentences.find(({ index }) => index === sentence - 1);
  const isByTheWay =
    of !== undefined &&
    before !== undefined &&
    OF_SIDES.test(of.words) &&
    BY_THE_WAY.test(of.reading.text.slice(before.start, before.end));
  if (isByTheWay && main && main.sentence < sentence - 1) return main;
  const [first] = main?.parties ?? [];
  const other = meetings.findLast(
    (meeting) =>
      meeting.kind !== 'VISIT' &&
      meeting.status === 'HELD' &&
      meeting.isLearnt !== true &&
      meeting.isMentioned !== true &&
      meeting.sentence === sentence - 1 &&
      (meeting.parties.length > 1 ||
        sidesTo(meeting).length > 1 ||
        meeting.parties.some(({ person }) => person === first?.person)),
  );
  return other ?? main;
}

/** The words that mean some who met, and where they stand. */
interface Words {
  reading: Reading;
  words: string;
  sentence: number;
}

/** Of more who met, "they" means the sides that they came for: what those noted not each of twenty said. */
const MOST_SPEAKERS = 6;

/**
 * Whom "they" means of a meeting. Of two who met one may be told by an office that the text gives no
 * name for ("The Prime Minister met President X. They agreed"): the other has agreed nevertheless. Those
 * who came along do not speak for a delegation.
 */
export function partiesTo(meeting: FoundMeeting | undefined, of?: Words): FoundPerson[] {
  const parties = meeting?.parties ?? [];
  if (meeting && of && areTwo(of.words)) return twoOf(of.reading, of.words, meeting, of.sentence);
  const speakers = parties.filter(({ isCompany }) => isCompany !== true);
  return speakers.length > MOST_SPEAKERS ? [] : speakers.map(({ person }) => person);
}

/**
 * What states and bodies "the Parties" means of a meeting at which nobody is named for them: those whom the text
 * calls so, where it does that.
 */
export function sidesTo(meeting: FoundMeeting | undefined): Span[] {
  if (!meeting || meeting.parties.length > 0) return [];
  const bodies = meeting.bodies.filter(({ isGroup }) => isGroup !== true);
  const named = bodies.slice(0, meeting.named || undefined);
  return named.length > 1 && named.length <= MOST_SPEAKERS ? named.map(({ item }) => item) : [];
}
