import { hasDay } from './meeting-details';
import { mayBeOne } from '../scan/items';
import type { Leg } from './journeys';

/**
 * Legs told of again take the days told of before: "will visit Latvia and Norway on July 20-22", then
 * "will then travel to Riga".
 * @param before the legs that sentences before told of.
 */
export function withDays(legs: readonly Leg[], before: readonly Leg[]): Leg[] {
  return legs.map((leg) => {
    if (hasDay(leg.date)) return leg;
    const known = before.findLast(
      ({ person, place, date, isPlanned }) =>
        person === leg.person &&
        isPlanned === leg.isPlanned &&
        hasDay(date) &&
        mayBeOne(place, leg.place),
    );
    return known ? { ...leg, date: known.date } : leg;
  });
}
