import { hasDay } from './meeting-details';
import { mayBeOne } from '../scan/items';
import type { Leg } from './journeys';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { isWideRegion } from './without-regions';

/** Opens a sentence that tells of the journey named right before: "During this time, ". */
const IN_THAT_TIME =
  /^(?:During|On|In|Over)\s+(?:this|that|the|his|her|their)\s+(?:[\p{L}\d-]+\s+){0,2}(?:time|trip|travels?|journey|tour|visit|period|days)\b|^While\s+(?:there|in\s+the\s+region)\b/u;

/**
 * Legs told of again take the days told of before: "will visit Latvia and Norway on July 20-22", then
 * "will then travel to Riga".
 * @param before the legs that sentences before told of.
 */
export function withDays(
  { text }: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
  before: readonly Leg[],
): Leg[] {
  const isOfSame = IN_THAT_TIME.test(text.slice(sentence.start, sentence.end));
  return legs.map((leg) => {
    if (hasDay(leg.date)) return leg;
    const known = before.findLast(
      ({ person, place, date, isPlanned }) =>
        person === leg.person &&
        isPlanned === leg.isPlanned &&
        hasDay(date) &&
        (mayBeOne(place, leg.place) || (isOfSame && isWideRegion(place))),
    );
    return known ? { ...leg, date: known.date } : leg;
  });
}
