import { areAmong, isWithin } from './compare-meetings';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';

/** A visit of the same persons to the same state is told of once: "will visit Latvia. In Riga, she will". */
export function addVisit(meetings: FoundMeeting[], visit: FoundMeeting, isRecalled = false): void {
  const known = meetings.find(
    (other) =>
      other.kind === 'VISIT' &&
      !(isRecalled && isAnother(visit, other)) &&
      (other.status === visit.status || isOff(other, visit) || isUnderWay(other, visit)) &&
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
  // "visited Latvia from 3 to 5 May. On 5 May he went to Daugavpils": that is a part of the stay in the one state.
  const isOnTour = meetings.some(
    (other) =>
      other !== known &&
      other.kind === 'VISIT' &&
      other.status === known.status &&
      other.date?.edtf === known.date?.edtf &&
      areAmong(other, known),
  );
  const isPart =
    !isOnTour &&
    known.place?.item.known.kind === 'COUNTRY' &&
    hasDay(known.date) &&
    known.date?.edtf.includes('/');
  const isCloser =
    known.date?.edtf !== visit.date?.edtf && isWithin(visit, known) && isPart !== true;
  if (known.status === visit.status && hasDay(visit.date) && isCloser) {
    known.date = visit.date;
    known.place = visit.place;
  }
}

/** "has arrived in Riga. She last visited Latvia in May": not when she did now, though no day of that is told. */
const isAnother = (recalled: FoundMeeting, known: FoundMeeting): boolean =>
  hasDay(recalled.date) &&
  recalled.date?.edtf !== known.date?.edtf &&
  known.sentence < recalled.sentence;

/** "will visit Latvia", then "The visit to Riga was put off"; of one who was in Riga, a visit to Liepaja is another. */
const isOff = (known: FoundMeeting, visit: FoundMeeting): boolean =>
  [known.status, visit.status].includes('CANCELLED') &&
  (![known.status, visit.status].includes('HELD') ||
    known.place?.item.name === visit.place?.item.name);

/** "is on a visit to Latvia", then "ahead of her visit to Latvia, she met": the one that she has begun. */
const isUnderWay = (known: FoundMeeting, visit: FoundMeeting): boolean =>
  known.status === 'HELD' &&
  visit.status === 'PLANNED' &&
  known.sentence < visit.sentence &&
  known.isMentioned !== true &&
  !hasDay(known.date) &&
  !hasDay(visit.date) &&
  known.place?.item.name === visit.place?.item.name;

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
