import { hasDay } from '../told/meeting-details';
import { areAmong, areApart, isSoonAfter, isWithin } from './compare-meetings';
import type { FoundMeeting } from '../found-meeting';
import { isOfSides } from './meetings-of-sides';
import { isAnother } from './other-meeting';

/**
 * Whether what is told of is what was told of before, by who takes part: "received a delegation", then "met with A,
 * B and C".
 */
export function isSame(known: FoundMeeting, told: FoundMeeting): boolean {
  if (isAnother(known, told)) return false;
  // "signed a memorandum. He had attended the closing session": another than the signing.
  if (known.kind === 'SIGNING' && told.kind !== 'SIGNING') return false;
  if (isTheirSummit(known, told)) return true;
  if (told.isOfMany === true && known.isOfMany !== true && known.parties.length > 1) return false;
  if (isWidened(known, told) || isFilled(known, told)) return true;
  if (isOfSides(told, [known])) return false;
  // Consultations are told of first, then who took part.
  if (known.parties.length === 0 && isSoonAfter(told, known))
    return (
      mayBeFilled(known, told) && !areApart(known.date, told.date) && !isOfOtherBody(known, told)
    );
  return !isOfOthers(known, told) && told.parties.length > 0 && areAmong(told, known);
}

/** "launched their third summit": the one that they were told to hold. */
const isTheirSummit = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.kind === 'CONFERENCE' &&
  told.kind === known.kind &&
  told.parties.length > 1 &&
  areAmong(known, told) &&
  areAmong(told, known);

/** Who else met is told after: "with A", then "with A, B and C". */
const isWidened = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.kind === told.kind &&
  isSoonAfter(told, known) &&
  known.sentence !== told.sentence &&
  known.parties.length > (/^(?:CONFERENCE|CEREMONY)$/.test(known.kind) ? 0 : 1) &&
  told.isOther !== true &&
  areAmong(known, told);

/** "received a delegation": who came with it may be told after. */
const isFilled = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.isOpen === true &&
  known.isOfMany !== true &&
  // "met with members of the Council. He told them of his talks with A": A came to the talks.
  told.isMentioned !== true &&
  !isOtherwhere(known, told) &&
  (told.isOpen !== true || told.isOther !== true) &&
  known.kind === told.kind &&
  isSoonAfter(told, known) &&
  areAmong(known, told);

/** "will also meet with students. In Riga, she will meet A": where the one is, is not told. */
const isOtherwhere = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.isOther === true &&
  known.place === null &&
  told.place !== null &&
  known.sentence < told.sentence;

/** "The Group met on 8 May. It welcomed the talks that A and B held on 4 May": others, on a day of their own. */
const isOfOtherBody = (known: FoundMeeting, told: FoundMeeting): boolean =>
  known.bodies.length > 0 &&
  told.parties.length > 1 &&
  hasDay(known.date) &&
  hasDay(told.date) &&
  known.sentence < told.sentence &&
  !isWithin(told, known) &&
  !isWithin(known, told);

/** "held a call with his counterpart. During it, X and Y reviewed": who called is told after. */
const mayBeFilled = ({ kind }: FoundMeeting, told: FoundMeeting): boolean =>
  // "Consultations were held. A also met with B": another.
  (kind === 'CONSULTATIONS' && (told.isOther !== true || told.kind === kind)) ||
  (/^(?:MEETING|CALL)$/.test(kind) && told.kind === 'MEETING');

/** Whether those whom nobody names are others than those who were told of before. */
function isOfOthers(known: FoundMeeting, told: FoundMeeting): boolean {
  const { isOpen, isOther, bodies, groups = [] } = told;
  if (isOpen !== true) return false;
  // "will receive A. He will come from Riga, where he is to meet with members of the Union": not at theirs.
  const isElsewhere = known.parties.length > 1 && known.place === null && told.place !== null;
  if (isElsewhere && told.sentence > known.sentence && bodies.length + groups.length > 0)
    return true;
  // "also met with a delegation": another than the one told of before.
  if (isOther === true) return true;
  // "She met with members of the Armed Forces": another than with those who are named.
  return known.parties.length > 1 && bodies.some(({ areMembers }) => areMembers);
}
