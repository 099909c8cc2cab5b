import type { Span } from '../../../../store/article';
import { IS_GROUP, MAY_BE_OFF, OFFICER_OF, VISITS_OF_GROUPS } from '../../lexicon/groups-off';
import { peopleIn, type Reading } from '../../reading';
import { placeAt } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, type FoundSide, sideOf } from '../found-meeting';
import { isCalledOff } from '../told/untold';
import { visitDate } from './visit-date';

/**
 * Visits that were called off and which a group, a body or an officer without a name was to pay: "A study visit of
 * Bank of Latvia officials to Oslo, planned for October, has been cancelled".
 * @param visits those that the sentence tells of otherwise: one to the same place is known to have been called off.
 */
export function groupsOff(
  reading: Reading,
  sentence: ScannedSentence,
  visits: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_BE_OFF.test(words)) return [];
  for (const pattern of VISITS_OF_GROUPS)
    for (const { indices } of words.matchAll(pattern)) {
      const { who, where, noun } = indices?.groups ?? {};
      const place = where && placeAt(sentence.items, sentence.start + where[0]);
      const visitor = who && visitorAt(reading, sentence, shifted(who, sentence.start));
      if (!place || !visitor || !noun) continue;
      const [start, end] = [sentence.start + noun[0], Math.max(place.end, visitor.item.end)];
      const at = { start, end };
      if (!isCalledOff(reading, sentence, at)) continue;
      const known = visits.find((visit) => visit.place?.item === place);
      if (known) {
        known.status = 'CANCELLED';
        return [];
      }
      const quote = { start: Math.min(start, visitor.item.start), end };
      return [
        {
          kind: 'VISIT',
          // As its words vouch for it, it was called off.
          status: 'HELD',
          date: visitDate(reading, sentence, end, false),
          place: { item: place, quote },
          parties: [],
          bodies: [{ ...visitor, role: 'VISITOR', quote }],
          quote,
          sentence: sentence.index,
          at,
        },
      ];
    }
  return [];
}

const shifted = ([start, end]: [number, number], by: number): Span => ({
  start: start + by,
  end: end + by,
});

/** A group, a body, or the state of an officer who is not named; none where a person is. */
function visitorAt(reading: Reading, sentence: ScannedSentence, who: Span): FoundSide | null {
  const { text } = reading;
  const isIn = (each: Span) => each.start >= who.start && each.end <= who.end;
  if (peopleIn(reading, sentence).some(isIn)) return null;
  const words = text.slice(who.start, who.end);
  if (IS_GROUP.test(words)) return { ...sideOf(who), isGroup: true };
  const side = sentence.items.find((item) => isIn(item) && item.end === who.end);
  const lead = side ? text.slice(who.start, side.start) : '';
  const isVisitor =
    side?.kind === 'BODY' ? lead === '' : side?.kind === 'PLACE' && OFFICER_OF.test(lead);
  return side && isVisitor ? sideOf(side) : null;
}
