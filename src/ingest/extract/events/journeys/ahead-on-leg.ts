import type { FoundMeeting } from '../found-meeting';
import type { Leg } from './journeys';
import type { Reading } from '../../reading';

/** Between a place and an event there: what one goes to do. */
const TO_BE_AT =
  /\bto\s+(?:(?:co-)?(?:lead|chair|host)|head|attend|participate\s+in|take\s+part\s+in|join|represent)\b/u;

/**
 * An event to come that is named in the sentence of a journey: it is held where the journey leads, and who goes
 * is at it, where they go for that and its day is one of theirs there.
 */
export function onLeg({ text }: Reading, event: FoundMeeting, here: readonly Leg[]): FoundMeeting {
  const [leg, ...others] = here.filter(({ isStop }) => isStop !== true);
  const { date, place, parties, at, sentence } = event;
  if (!leg?.isPlanned || others.length > 0 || leg.sentence !== sentence || leg.date === null)
    return event;
  const isWithin =
    (leg.date.earliest ?? '9999') <= (date?.earliest ?? '') &&
    (date?.latest ?? '9999') <= (leg.date.latest ?? '');
  const isFor = at.start > leg.place.end && TO_BE_AT.test(text.slice(leg.place.end, at.start));
  if (!isWithin || !isFor || place !== null || parties.length > 0) return event;
  const { person, quote } = leg;
  return {
    ...event,
    place: { item: leg.place, quote },
    parties: [{ person, role: 'PARTICIPANT', quote }],
  };
}
