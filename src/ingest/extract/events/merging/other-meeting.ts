import { type FoundMeeting, isGathering } from '../found-meeting';
import { areApart } from './compare-meetings';
import { areInTwoTowns } from './joined-by';
import { hasDay } from '../told/meeting-details';
import { isPlannedApart } from './planned-apart';

/**
 * Whether what is told of is another than what was told of before, whoever takes part: by where, when and what it
 * is. "received A. In the call that they had on 3 May": two.
 */
export function isAnother(known: FoundMeeting, told: FoundMeeting): boolean {
  return (
    isOnlySetting(known, told) ||
    isInOtherTown(known, told) ||
    known.status !== told.status ||
    known.kind === 'VISIT' ||
    isPlannedApart(known, told) ||
    isBesideRound(known, told) ||
    isBesideTalks(known, told) ||
    isOnwardEvent(known, told) ||
    isCallOfOwnDay(known, told) ||
    isMeetingAfterCall(known, told) ||
    isOfOtherDay(known, told) ||
    isRecalledThere(known, told) ||
    isCeremonyOfMany(known, told) ||
    isBesideCeremony(known, told) ||
    isToldApart(known, told) ||
    isBesideEvent(known, told) ||
    isBesideConference(known, told) ||
    isWithOthers(known, told) ||
    isOfTwoThere(known, told)
  );
}

/** "A, B and C attended the summit. B and C held a meeting on Monday": theirs. */
const isOfTwoThere = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.kind === 'CONFERENCE' &&
  known.parties.length > 2 &&
  known.sentence !== told.sentence &&
  told.kind === 'MEETING' &&
  told.isMet === true &&
  told.joins !== true &&
  told.parties.length === 2;

/** "A met B. She met with women leaders": B is none of those. */
const isWithOthers = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.isWithGroup === true && known.parties.length > 1 && known.sentence !== told.sentence;

const isOnlySetting = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.isSetting === true && known.parties.length === 0 && told.joins !== true;

const isInOtherTown = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.joins !== true && told.kind !== 'CALL' && areInTwoTowns(known, told);

/** "agreed to hold the next round in Riga. A will present his credentials": who will lead the round, nobody says. */
const isBesideRound = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.isClosed === true && known.isAhead === true && told.kind === 'CEREMONY';

/** Several who met, told after consultations: others than the sides of these. */
function isBesideTalks(known: FoundMeeting, told: FoundMeeting): boolean {
  const isBeside =
    known.kind === 'CONSULTATIONS' && told.kind === 'MEETING' && told.parties.length > 1;
  // "The Latvian delegation also met with students": not at the dialogue.
  if (isBeside && told.isOpen === true) return true;
  // "Latvia and Norway held a dialogue. Minister A met with President B on Monday": others met.
  const isDatedApart = hasDay(known.date) && isOfOwnDay(known, told);
  return isBeside && known.bodies.length > 1 && (told.isMet === true || isDatedApart);
}

/** "met A. She flew on to Oslo for the Forum": another than the meeting. */
const isOnwardEvent = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.kind === 'MEETING' &&
  told.kind === 'CONFERENCE' &&
  (told.isOnJourney === true || isOfMoreDetail(known, told));

/** "will meet A in Riga. Leaders, A among them, will gather in Oslo for a summit on 3 May": told with a day and a place. */
const isOfMoreDetail = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.joins !== true &&
  told.sentence !== known.sentence &&
  known.parties.length > 1 &&
  !hasDay(known.date) &&
  hasDay(told.date) &&
  told.place !== null;

/** "received A. In the call that they had on 3 May": another than the meeting, or than the summit at which both were. */
const isCallOfOwnDay = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.kind === 'CALL' &&
  known.parties.length > 1 &&
  // Nobody is at a concert, or signs, by telephone.
  (/^(?:OTHER|SIGNING)$/u.test(known.kind) ||
    (/^(?:MEETING|CONFERENCE|CEREMONY)$/u.test(known.kind) &&
      (isOfOwnDay(known, told) || (known.sentence === told.sentence && hasDay(known.date)))));

/** "telephoned A. A and B had met in Riga on 3 May": where people who are named met they did not talk on the phone. */
const isMeetingAfterCall = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.kind === 'CALL' &&
  told.kind === 'MEETING' &&
  told.joins !== true &&
  told.place !== null &&
  (isMetApart(known, told) ||
    (new Set(told.parties.map(({ quote }) => quote.start)).size > 1 && isOfOwnDay(known, told)));

/** "telephoned A today, and on 3 May the two met in Riga": a verb of meeting, with a place and another day of its own. */
const isMetApart = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.isMet === true &&
  told.place !== null &&
  known.sentence <= told.sentence &&
  told.parties.every(({ quote }) => quote.end - quote.start > THEY) &&
  (areApart(known.date, told.date) || isLongBefore(known, told));

/** "Allies agreed on it when they met": who "they" are, another word in the sentence may tell. */
const THEY = 'they'.length;

/** How long before what a text tells without its day another may be that is told with one. */
const DAYS_BETWEEN = 60;

/** "received A. On 3 May last year the two met in Riga": what has no day is of now. */
function isLongBefore({ date: now }: FoundMeeting, { date }: FoundMeeting): boolean {
  if (now?.earliest != null || now?.latest == null || date?.latest == null) return false;
  const days = (Date.parse(now.latest) - Date.parse(date.latest)) / 86_400_000;
  return hasDay(date) && days > DAYS_BETWEEN;
}

/** "received their credentials. Last year I met with your President in Riga": long before, and elsewhere. */
const isRecalledThere = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.isOpen === true &&
  told.joins !== true &&
  told.place !== null &&
  known.sentence < told.sentence &&
  isLongBefore(known, told);

/** "telephoned A on Monday. On 3 May, she telephoned A", "They met again in May": each of its own day. */
const isOfOtherDay = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.kind === told.kind &&
  told.joins !== true &&
  told.isOpen !== true &&
  known.parties.length > 1 &&
  told.parties.length > 1 &&
  (isMetApart(known, told) ||
    ((told.kind === 'CALL' ||
      (told.kind === 'MEETING' && (told.isOther === true || told.isOfOwnDay === true))) &&
      known.sentence !== told.sentence &&
      (areApart(known.date, told.date) || (told.kind === 'CALL' && isLongBefore(known, told)))));

const isOfOwnDay = (known: FoundMeeting, told: FoundMeeting): boolean =>
  hasDay(told.date) && known.date?.edtf !== told.date?.edtf;

/** "will meet with A. She will attend a memorial service": another than the meeting. */
const isCeremonyOfMany = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.kind === 'CEREMONY' &&
  told.isOfMany === true &&
  told.joins !== true &&
  known.kind === 'MEETING';

/** "will take part in the opening of a school. She will attend a meeting of the Council": another than the ceremony. */
const isBesideCeremony = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.kind === 'CEREMONY' &&
  /^(?:MEETING|CONFERENCE)$/u.test(told.kind) &&
  told.isOfMany === true &&
  told.joins !== true &&
  known.sentence !== told.sentence;

/** "A, B and C attended the summit. Prior to the summit, A met B": two of those who came to it. */
const isBesideEvent = (known: FoundMeeting, told: FoundMeeting): boolean =>
  (told.isBesideEvent === true ||
    // "A also met with B".
    ((told.isOther === true || told.isOfOtherHour === true) &&
      told.isMet === true &&
      known.parties.length > (known.kind === 'CEREMONY' ? 1 : 2))) &&
  known.isBesideEvent !== true &&
  known.sentence !== told.sentence &&
  (isGathering(known) ||
    isOfTwoBeside(known, told) ||
    (told.isMet === true && known.parties.length > 3));

/** "A, B and C held a trilateral. Before it, A met bilaterally with B": two of the three. */
const isOfTwoBeside = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.isBesideEvent === true && known.parties.length > 2 && told.parties.length === 2;

/** "She separately met with A"; "A and B attended the ceremony. A had a separate talk with B": no part of it. */
const isToldApart = (known: FoundMeeting, told: FoundMeeting): boolean =>
  told.isApart === true &&
  known.sentence <= told.sentence &&
  (known.kind === told.kind ||
    (told.kind === 'MEETING' && /^(?:CEREMONY|CONFERENCE)$/u.test(known.kind)));

/**
 * "met A, who came to attend the session of the Council": another than theirs.
 * "attended the forum. She held meetings with leaders": those are others.
 */
const isBesideConference = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.kind === 'CONFERENCE' && told.kind !== known.kind && told.isOpen === true;
