import { isAtHome } from '../../people/at-home';
import {
  AS_HOST,
  BEFORE_TRAVELLER,
  IS_TO_DO,
  OPENS_ABROAD,
  YET_TO_GO,
} from '../../lexicon/opening-legs';
import { peopleIn, type Reading } from '../../reading';
import { mayBeOne } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { namedBefore } from '../told/focus';
import { rowAt, withoutTimes } from './journey-rows';
import type { Leg } from './journeys';
import { isUntold } from '../told/untold';

/** Right after the comma: whom the sentence before names. */
const SHE = /^[\s,]*(?:\p{L}+\s+)?,\s+(?:he|she)\s/u;

/**
 * The places of a journey at which a sentence begins, before it says whose the journey is: "During a stay in
 * Riga, A opened a school". Whoever holds an office of that state was visited there, and whoever receives.
 * @param known what the sentence tells of as a visit otherwise.
 */
export function openingLegs(
  reading: Reading,
  sentence: ScannedSentence,
  known: readonly FoundMeeting[],
): Leg[] {
  const { text, times, publishedAt } = reading;
  const opening = OPENS_ABROAD.exec(text.slice(sentence.start, sentence.end));
  if (!opening) return [];
  const from = sentence.start + opening[0].length;
  const row = rowAt(reading, sentence, from);
  const last = row.at(-1);
  if (!last || isUntold(reading, sentence, { start: sentence.start, end: from })) return [];
  const ofState = sentence.items.find(
    (item) => item.kind === 'PLACE' && item.start > last.end && item.start - last.end < 4,
  );
  const end = ofState && mayBeOne(last, ofState as typeof last) ? ofState.end : last.end;
  const [named] = peopleIn(reading, sentence).filter(({ start }) => start >= end);
  const isHers = SHE.test(withoutTimes(reading, sentence, end, Math.min(end + 120, sentence.end)));
  const isNext =
    named !== undefined && BEFORE_TRAVELLER.test(withoutTimes(reading, sentence, end, named.start));
  const guest = isNext ? named : isHers ? namedBefore(reading, sentence) : null;
  if (!guest) return [];
  const does = isNext ? text.slice(named.end, sentence.end) : '';
  if (AS_HOST.test(does)) return [];
  const until = isNext ? named.start : end + 60;
  const date =
    (times.get(sentence.index) ?? []).find(
      (time) => time.date.earliest !== null && time.end <= until,
    )?.date ?? null;
  const isPast = date !== null && (date.latest ?? '9999') <= publishedAt;
  const isAhead = opening.groups?.['ahead'] !== undefined || YET_TO_GO.test(opening[0]);
  const isPlanned =
    !isPast && opening.groups?.['back'] === undefined && (isAhead || IS_TO_DO.test(does));
  return row
    .filter((place) => !isAtHome(guest.person, place))
    .filter((place) => !known.some((visit) => visit.place && mayBeOne(visit.place.item, place)))
    .map((place) => ({
      person: guest.person,
      place,
      quote: { start: sentence.start, end: isNext ? guest.end : place.end },
      verbAt: sentence.start,
      date,
      isPlanned,
      isOnly: row.length === 1,
      sentence: sentence.index,
    }));
}
