import { parsePartialDate, type PartialDate } from '../../../../domain/partial-date';
import { asOver } from '../../../time/as-ahead';
import { addUnits } from '../../../time/calendar';
import { hasDay } from '../told/meeting-details';
import { mayBeOne } from '../../scan/items';
import type { FoundMeeting } from '../found-meeting';
import type { Leg } from './journeys';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { isWideRegion } from '../visits/without-regions';

/** Opens a sentence that tells of the journey named right before: "During this time, ". */
const IN_THAT_TIME =
  /^(?:During|On|In|Over)\s+(?:this|that|the|his|her|their)\s+(?:[\p{L}\d-]+\s+){0,2}(?:time|trip|travels?|journey|tour|visit|period|days)\b|^While\s+(?:there|in\s+the\s+region)\b/u;

/** Verbs of going, in the present tense. */
const IN_PRESENT =
  /^(?:heads|travels|flies|visits|goes|continues|proceeds|arrives|leaves|departs|wraps|concludes|ends|completes|journeys)\b/u;

/**
 * Legs told of again take the days told of before: "will visit Latvia and Norway on July 20-22", then
 * "will then travel to Riga".
 * @param before the legs that sentences before told of.
 */
export function withDays(
  { text, publishedAt }: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
  before: readonly Leg[],
): Leg[] {
  const isOfSame = IN_THAT_TIME.test(text.slice(sentence.start, sentence.end));
  // "will arrive in Riga on Tuesday", then "On Wednesday he heads to Oslo".
  const asPlanned = (leg: Leg): Leg => {
    const { earliest, latest } = leg.date ?? {};
    const isNext =
      !leg.isPlanned &&
      (latest ?? '9999') >= publishedAt &&
      IN_PRESENT.test(text.slice(leg.verbAt, leg.place.start)) &&
      before.some(({ person, isPlanned }) => person === leg.person && isPlanned);
    if (!isNext) return leg;
    const isOpen = earliest != null && latest != null && earliest < publishedAt;
    return { ...leg, isPlanned: true, date: isOpen ? parsePartialDate(latest) : leg.date };
  };
  return legs.map(asPlanned).map((leg) => {
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

/** A day, or a weekend: when one leaves, and not how long one stays in several states. */
export function isShort(date: PartialDate | null): boolean {
  const { earliest, latest } = date ?? {};
  if (!earliest || !latest) return earliest === latest;
  return latest <= addUnits(earliest, 1, 'day');
}

/** "In January I was in Riga", said in December: of the January that is past. */
export const whenGone = (
  { publishedAt }: Reading,
  verb: string,
  date: PartialDate | null,
): PartialDate | null =>
  date && MONTH.test(date.edtf) && WAS_GONE.test(verb) ? asOver(date, publishedAt) : date;

/** "arrived to attend the forum on 17 July" may be to come; a whole month behind such a verb is none. */
const MONTH = /^\d{4}-\d\d$/u;

const WAS_GONE =
  /^(?:(?:was|were|had\s+been)\s+in|went|came|flew|travel{1,2}ed|arrived|visited|paid)\b/u;

/** The same of a visit: what was paid is none to come. */
export function asGone(reading: Reading, visit: FoundMeeting): void {
  const { date, at } = visit;
  const gone = whenGone(reading, reading.text.slice(at.start, at.end), date);
  if (gone === date || gone === null) return;
  visit.date = gone;
  if (visit.status === 'PLANNED') visit.status = 'HELD';
}
