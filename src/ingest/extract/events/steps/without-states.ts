import type { Reading } from '../../reading';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';
import { isPlace } from '../sides/sides';
import { isStateName } from '../sides/unnamed-sides';

/** States take part as such only where the text names nobody who did for them. */
export function withoutStates(reading: Reading, meetings: readonly FoundMeeting[]): void {
  const named = new Set(
    meetings.filter(({ parties }) => parties.length > 0).map(({ kind }) => kind),
  );
  for (const meeting of meetings)
    // Who comes to what is only named as to come is told of that alone.
    if (named.has(meeting.kind) && meeting.isAhead !== true) {
      if (isOfStates(meeting, meetings)) continue;
      const ofStates = meeting.bodies.filter(
        ({ item }) =>
          isPlace(reading, item) || isStateName(reading.text.slice(item.start, item.end)),
      );
      // "Latvia and the EU held a dialogue", then who led the sides: the EU is one of them.
      const areSides = ofStates.length > 0 && meeting.parties.length > 1;
      // "A will attend the Dialogue with Latvia": nobody who is named did for Latvia.
      const besides = ofStates.filter(
        (side) => side.isBeside === true && meeting.parties.length === 1,
      );
      meeting.bodies = areSides
        ? meeting.bodies.filter(({ isBeside }) => isBeside === true)
        : meeting.bodies.filter((body) => !ofStates.includes(body) || besides.includes(body));
    }
}

/** Talks of states alone, on days and at a place at which no one who is named met: other ones than theirs. */
const isOfStates = (
  { kind, parties, bodies, date, place }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean =>
  parties.length === 0 &&
  bodies.length > 1 &&
  (hasDay(date) || place !== null) &&
  meetings.every(
    (other) =>
      other.kind !== kind ||
      other.parties.length === 0 ||
      ((!hasDay(date) || date?.edtf !== other.date?.edtf) &&
        (place === null || place.item.name !== other.place?.item.name)),
  );
