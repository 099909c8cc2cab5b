import { addDetails } from './add-details';
import type { FoundMeeting } from '../found-meeting';

/**
 * What is told of in passing, where its words tell of it otherwise with nobody who was there: once. "spoke of the
 * coming summit in Riga" is no meeting beside the summit.
 */
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
