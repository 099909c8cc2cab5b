import { mayBeOne } from '../../scan/items';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';

/**
 * Two states and more that met on a day or in a place of their own: others than those who met before. "Latvia and
 * Norway held talks in Riga": none of the talks that were told of in Oslo.
 */
export const isOfSides = (
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
