import { addDetails } from './add-details';
import { addParty, type FoundMeeting } from '../found-meeting';
import { REACH } from './joined-by';

/**
 * An occasion that was told of right before is told of again: who holds it is added. "The forum opened in Riga. A
 * hosted the forum": one.
 */
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
