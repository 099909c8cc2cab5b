import { isAtHome } from '../../people/at-home';
import { peopleIn, type Reading } from '../../reading';
import { mayBeOne } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { rowAt } from './journey-rows';
import type { Leg } from './journeys';

/** Between the days of a stay and who is there. */
const SHE = /^,\s+(?:the\s+)?$/u;
/** What guests do, and hosts do not. */
const WILL_DO =
  /^(?:,[^,;]{2,80},)?\s+(?:will|is\s+to|plans?\s+to)\s+(?:(?:also|first|then)\s+)?(?:meet|attend|hold|participate|take\s+part|join|lead|represent|engage|discuss|consult|speak|see|visit)\b/u;

/**
 * The stay at which a sentence begins by its days, "In Riga from 3 to 5 May, Minister A will meet": A goes
 * there, though no verb says so. None for whom holds an office of that state, or was told to go there before.
 * @param before the legs that sentences before told of.
 */
export function legOfStay(
  reading: Reading,
  sentence: ScannedSentence,
  before: readonly Leg[],
): Leg[] {
  const { text, times, publishedAt } = reading;
  const opening = /^In\s+(?:the\s+)?/u.exec(text.slice(sentence.start, sentence.end));
  const row = opening ? rowAt(reading, sentence, sentence.start + opening[0].length) : [];
  const [place] = row;
  if (!place || row.length > 1) return [];
  const days = (times.get(sentence.index) ?? []).find(
    ({ start, date: { earliest, latest } }) =>
      start >= place.end &&
      /^(?:,\s+\p{Lu}[\p{L}\s]{2,30})?,?\s+(?:from\s+|on\s+)?$/u.test(
        text.slice(place.end, start),
      ) &&
      (earliest ?? '') > publishedAt &&
      (latest ?? '') > (earliest ?? ''),
  );
  const guest =
    days &&
    peopleIn(reading, sentence).find(
      ({ start, end }) =>
        start >= days.end &&
        SHE.test(text.slice(days.end, start)) &&
        WILL_DO.test(text.slice(end, sentence.end)),
    );
  if (!guest) return [];
  const { person } = guest;
  const isKnown = before.some((leg) => leg.person === person && mayBeOne(leg.place, place));
  if (isAtHome(person, place) || isKnown) return [];
  return [
    {
      person,
      place,
      quote: { start: sentence.start, end: guest.end },
      verbAt: sentence.start,
      date: days.date,
      isPlanned: true,
      isOnly: true,
      isStay: true,
      sentence: sentence.index,
    },
  ];
}
