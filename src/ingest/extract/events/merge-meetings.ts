import { hasDay } from './meeting-details';
import { addParty, type FoundMeeting } from './found-meeting';
import { ledBefore } from './led-before';
import { mergeGroups } from './met-groups';
import { areInTwoTowns, joinedBy, REACH } from './joined-by';
import { mayBeOne } from '../scan/items';

/** Sentences that tell of one meeting again add to it. */
export function addOrMerge(
  meetings: FoundMeeting[],
  meeting: FoundMeeting,
  isOfSeveral: boolean,
): void {
  const same =
    meeting.joins === true
      ? joinedBy(meeting, meetings)
      : meetings.find((other) => isSame(other, meeting));
  // "The meeting was attended by X": the one that was told of before.
  const isOfBody =
    (meeting.status === 'PLANNED' && meeting.bodies.length > 0) || isOfSides(meeting, meetings);
  const isOfLast =
    meeting.parties.length === 0 && !isOfBody && meetings.some(({ kind }) => kind !== 'VISIT');
  if (!same && isOfLast && isToldAgain(meeting, meetings) && !isOfSeveral) {
    // "the outcomes of the consultations that were held last week" tell nothing of a call.
    const last = meetings.findLast(
      ({ kind, status }) =>
        kind !== 'VISIT' && status === 'HELD' && (kind !== 'CALL' || meeting.kind === 'CALL'),
    );
    if (last && meeting.status === 'HELD') addDetails(last, meeting);
    return;
  }
  const led = same || meeting.kind !== 'CONSULTATIONS' ? undefined : ledBefore(meeting, meetings);
  if (led) {
    led.kind = meeting.kind;
    addDetails(led, meeting);
    return;
  }
  if (!same) {
    meetings.push(meeting);
    return;
  }
  const isBare = same.parties.length === 0;
  mergeGroups(same, meeting);
  for (const party of meeting.parties) addParty(same, party);
  // "with members of the Council", then who they were.
  if (meeting.joins === true && meeting.parties.length > 1)
    same.bodies = same.bodies.filter(({ areMembers }) => areMembers !== true);
  for (const body of meeting.joins === true ? meeting.bodies : [])
    if (!same.bodies.some(({ item }) => item.start === body.item.start)) same.bodies.push(body);
  // "received A, who presented his credentials": the ceremony is what was held.
  if (meeting.kind === 'CEREMONY' && same.kind === 'MEETING') same.kind = 'CEREMONY';
  if (meeting.kind === 'CONFERENCE' && meeting.joins === true && isBare && same.kind === 'MEETING')
    same.kind = 'CONFERENCE';
  if (meeting.isOfAll === true) same.isOfAll = true;
  if (meeting.isOnJourney === true) same.isOnJourney = true;
  addDetails(same, meeting);
}

/** Two states and more that met on a day or in a place of their own: others than those who met before. */
const isOfSides = (
  { kind, bodies, date, place }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean =>
  bodies.length > 1 &&
  (hasDay(date) || place !== null) &&
  !meetings.some(
    (other) =>
      other.kind === kind &&
      // What was only named is now told of by who was there.
      (other.isMentioned !== true || other.parties.length + other.bodies.length > 0) &&
      ((hasDay(date) && other.date?.edtf === date?.edtf) ||
        (place !== null && other.place !== null && mayBeOne(place.item, other.place.item))),
  );

/** An occasion that was told of right before is told of again: who holds it is added. */
export function addOccasion(meetings: FoundMeeting[], occasion: FoundMeeting): void {
  const known = meetings.findLast(
    ({ kind, status, sentence }) =>
      kind === occasion.kind && status === occasion.status && occasion.sentence - sentence <= REACH,
  );
  if (!known) {
    meetings.push(occasion);
    return;
  }
  known.isOfMany = true;
  for (const party of occasion.parties) addParty(known, party);
  for (const body of occasion.bodies)
    if (!known.bodies.some(({ item }) => item.start === body.item.start)) known.bodies.push(body);
  addDetails(known, occasion);
}

/** What is told of in passing, where its words tell of it otherwise with nobody who was there: once. */
export function addPassed(meetings: FoundMeeting[], passed: FoundMeeting): void {
  const known = meetings.find(
    ({ sentence, status, kind, parties, place, bodies }) =>
      sentence === passed.sentence &&
      status === passed.status &&
      /^(?:MEETING|CEREMONY|CONFERENCE)$/u.test(kind) &&
      parties.length + bodies.length + passed.parties.length === 0 &&
      (place === null || place.item.start === passed.place?.item.start),
  );
  if (!known || passed.isAhead !== true) {
    meetings.push(passed);
    return;
  }
  known.isAhead = true;
  known.kind = passed.kind;
  known.isOfMany = true;
  known.bodies.push(...passed.bodies);
  addDetails(known, passed);
}

/** An event to come that is told of otherwise is told of once. */
export function addAhead(meetings: FoundMeeting[], event: FoundMeeting): void {
  // "from 6 to 8 May to open the Dialogue on 7 May with A": its own day is the closer.
  const dated = meetings.find(
    ({ status, sentence, kind, date }) =>
      status === 'PLANNED' &&
      sentence === event.sentence &&
      kind === event.kind &&
      date !== null &&
      event.date !== null &&
      (date.earliest ?? '') <= (event.date.earliest ?? '') &&
      (event.date.latest ?? '9999') <= (date.latest ?? '9999'),
  );
  if (dated) {
    dated.date = event.date;
    return;
  }
  const isKnown = meetings.some(
    ({ status, sentence, kind, date }) =>
      status === 'PLANNED' &&
      (sentence === event.sentence
        ? date === null || event.date === null || date.edtf === event.date.edtf
        : kind === event.kind && (event.date === null || date?.edtf === event.date.edtf)),
  );
  if (!isKnown) meetings.push(event);
}

/** "The consultations were held": those told of before, where there were any. */
function isToldAgain({ kind }: FoundMeeting, meetings: readonly FoundMeeting[]): boolean {
  return (
    kind === 'MEETING' ||
    (kind === 'CONSULTATIONS' && meetings.some((other) => other.kind === kind))
  );
}

/** Where and when a meeting was held may be told in a sentence after. */
function addDetails(known: FoundMeeting, told: FoundMeeting): void {
  // "will also meet with A. They will": where the one is, on a journey, says nothing of the other.
  const isOfJourney = (told.place?.quote.start ?? told.quote.start) < told.quote.start;
  // "The Presidents last met in Oslo in September": another day has its own place.
  const isOfOtherDay =
    hasDay(known.date) && hasDay(told.date) && !isWithin(known, told) && !isWithin(told, known);
  const isPlaced =
    known.kind !== 'CALL' && !isOfOtherDay && (known.isOther !== true || !isOfJourney);
  if (isPlaced) known.place ??= told.place;
  // A day bounds it closer than that it was held by publication.
  if (known.date?.earliest === null && hasDay(told.date)) known.date = told.date;
  // "will meet with A", then "In Riga, she will meet with": what has the place has its days.
  if (known.date === null && known.place === told.place) known.date = told.date;
}

/** A visit of the same persons to the same state is told of once. */
export function addVisit(meetings: FoundMeeting[], visit: FoundMeeting): void {
  const known = meetings.find(
    (other) =>
      other.kind === 'VISIT' &&
      (other.status === visit.status || [other.status, visit.status].includes('CANCELLED')) &&
      (other.place?.item.name === visit.place?.item.name || isOfOneState(other, visit)) &&
      other.parties.length > 0 &&
      (areAmong(other, visit) ||
        // "A and B will travel to Latvia. B will then go to Riga": as they were said to.
        (visit.parties.length > 0 && isWithin(visit, other) && areAmong(visit, other))),
  );
  if (!known) {
    meetings.push(visit);
    return;
  }
  if (visit.status === 'CANCELLED') known.status = 'CANCELLED';
  // "will visit Latvia and Norway from 3 to 9 May", then "On 5 May, she will travel to Riga".
  const isCloser = known.date?.edtf !== visit.date?.edtf && isWithin(visit, known);
  if (known.status === visit.status && hasDay(visit.date) && isCloser) {
    known.date = visit.date;
    known.place = visit.place;
  }
}

const areAmong = ({ parties }: FoundMeeting, all: FoundMeeting): boolean =>
  parties.every(({ person }) => all.parties.some((party) => party.person === person));

/** "will visit Latvia on 3 May", then "will begin the visit in Riga"; two towns of a state other than one's own. */
function isOfOneState(a: FoundMeeting, b: FoundMeeting): boolean {
  const [here, there] = [a.place?.item.known, b.place?.item.known];
  if (!here || !there || here.country === null || here.country !== there.country) return false;
  const isOneStay = isWithin(a, b) || isWithin(b, a);
  const isAtHome = b.parties.some(({ person }) =>
    person.offices.some(({ title }) => title.country === here.country),
  );
  return isOneStay && (here.kind !== there.kind || !isAtHome);
}

/** Whether the days of one are among those of another, as far as they are told. */
const isWithin = ({ date }: FoundMeeting, { date: all }: FoundMeeting): boolean =>
  !hasDay(date) ||
  !hasDay(all) ||
  ((all?.earliest ?? '') <= (date?.earliest ?? '') &&
    (date?.latest ?? '') <= (all?.latest ?? '9999'));

/** Planned at two places, or on two days: two meetings. What was held is told of again with other days. */
function isApart(a: FoundMeeting, b: FoundMeeting): boolean {
  if (a.status !== 'PLANNED') return false;
  if (b.isBilateral === true && a.parties.length > 2) return true;
  const [talks, open] = a.kind === 'CONSULTATIONS' ? [a, b] : [b, a];
  if (talks.kind === 'CONSULTATIONS' && open.kind === 'MEETING' && open.isOpen === true)
    return true;
  const [here, there] = [a.place?.item, b.place?.item];
  const isTwoPlaces = here !== undefined && there !== undefined && !mayBeOne(here, there);
  // "will meet with officials. She will meet with students": those whom no one names are met apart.
  const isOfOthers =
    a.sentence < b.sentence &&
    // "will also meet with students", then, in Oslo, "will meet with officials".
    (here !== undefined || there === undefined || a.isOther === true) &&
    a.parties.length + (a.groups ?? []).length > 1 &&
    b.parties.length === 1 &&
    (b.groups ?? []).length > 0;
  if (isOfOthers) return true;
  const isBefore = (one: FoundMeeting, other: FoundMeeting) =>
    (one.date?.latest ?? '9999') < (other.date?.earliest ?? '0');
  return isTwoPlaces || isBefore(a, b) || isBefore(b, a);
}

function isSame(a: FoundMeeting, b: FoundMeeting): boolean {
  if (a.isSetting === true && a.parties.length === 0 && b.joins !== true) return false;
  if (b.joins !== true && b.kind !== 'CALL' && areInTwoTowns(a, b)) return false;
  if (a.status !== b.status || a.kind === 'VISIT' || isApart(a, b)) return false;
  // "The Latvian delegation also met with students": not at the dialogue.
  const isBesideTalks = a.kind === 'CONSULTATIONS' && b.kind === 'MEETING' && b.parties.length > 1;
  if (isBesideTalks && b.isOpen === true) return false;
  // "met A. She flew on to Oslo for the Forum": another than the meeting.
  if (a.kind === 'MEETING' && b.kind === 'CONFERENCE' && b.isOnJourney === true) return false;
  // "Latvia and Norway held a dialogue. Minister A met with President B on Monday": others met.
  const isDatedApart = hasDay(b.date) && hasDay(a.date) && a.date?.edtf !== b.date?.edtf;
  if (isBesideTalks && a.bodies.length > 1 && (b.isMet === true || isDatedApart)) return false;
  // "received A. In the call that they had on 3 May": another than the meeting.
  const isOfOwnDay = hasDay(b.date) && a.date?.edtf !== b.date?.edtf;
  if (b.kind === 'CALL' && a.kind === 'MEETING' && isOfOwnDay && a.parties.length > 1) return false;
  // "will meet with A. She will attend a memorial service": another than the meeting.
  const isOfOwn = b.kind === 'CEREMONY' && b.isOfMany === true && b.joins !== true;
  if (isOfOwn && a.kind === 'MEETING') return false;
  if (b.isApart === true && a.kind === b.kind && a.sentence <= b.sentence) return false;
  // "met A, who came to attend the session of the Council": another than theirs.
  // "attended the forum. She held meetings with leaders": those are others.
  if (a.kind === 'CONFERENCE' && b.kind !== a.kind && b.isOpen === true) return false;
  // "launched their third summit": the one that they were told to hold.
  const isTheirs = a.kind === 'CONFERENCE' && b.kind === a.kind && b.parties.length > 1;
  if (isTheirs && areAmong(a, b) && areAmong(b, a)) return true;
  if (b.isOfMany === true && a.isOfMany !== true && a.parties.length > 1) return false;
  // Who else met is told after: "with A", then "with A, B and C".
  const isWidened =
    a.kind === b.kind &&
    b.sentence - a.sentence <= 2 &&
    a.sentence !== b.sentence &&
    a.parties.length > (/^(?:CONFERENCE|CEREMONY)$/.test(a.kind) ? 0 : 1) &&
    b.isOther !== true &&
    a.parties.every(({ person }) => b.parties.some((party) => party.person === person));
  if (isWidened) return true;
  // "received a delegation": who came with it may be told after.
  const isFilled =
    a.isOpen === true &&
    a.isOfMany !== true &&
    // "will also meet with students. In Riga, she will meet A": where the one is, is not told.
    !(a.isOther === true && a.place === null && b.place !== null && a.sentence < b.sentence) &&
    (b.isOpen !== true || b.isOther !== true) &&
    a.kind === b.kind &&
    b.sentence - a.sentence <= 2 &&
    a.parties.every(({ person }) => b.parties.some((party) => party.person === person));
  if (isFilled) return true;
  // Consultations are told of first, then who took part.
  if (isOfSides(b, [a])) return false;
  if (a.parties.length === 0 && b.sentence - a.sentence <= 2)
    // "held a call with his counterpart. During it, X and Y reviewed": who called is told after.
    return (
      a.kind === 'CONSULTATIONS' || (/^(?:MEETING|CALL)$/.test(a.kind) && b.kind === 'MEETING')
    );
  // "also met with a delegation": another than the one told of before.
  if (b.isOpen === true && b.isOther === true) return false;
  // "She met with members of the Armed Forces": another than with those who are named.
  if (b.isOpen === true && a.parties.length > 1 && b.bodies.some(({ areMembers }) => areMembers))
    return false;
  const inBoth = b.parties.filter(({ person }) =>
    a.parties.some((party) => party.person === person),
  );
  return inBoth.length === b.parties.length && b.parties.length > 0;
}
