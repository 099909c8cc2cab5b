import { MEETS_IN } from '../../lexicon/trip-legs';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { rowAt } from './journey-rows';
import { dateAt, type Leg } from './journeys';

/** Of how many states a journey is, before the text says which. */
const TOUR_OF_SEVERAL =
  /\b(?:leav|embark|depart|set|beg[aiu]n|start|mak|undert[ao]k|tak|go|head)[\p{Ll}]*\s[^.;]{0,60}?\b(?:two|three|four|five|six|seven|eight|nine|ten|multi)[-\s](?:nation|country|state)\s+(?:[\p{L}-]+\s+){0,2}(?:tour|trip|visit|journey|swing)\b/u;
const TO_COME = /\b(?:will|is\s+to|leaves|embarks|departs|sets|begins|starts|heads|goes)\s/u;

/**
 * "leaves on a five-nation tour", then "will meet ministers in Latvia, Norway, Chile, Peru and Kenya": the states that
 * the tour leads to are those in which one is to meet somebody.
 */
export function legsOfTour(
  reading: Reading,
  sentence: ScannedSentence,
  before: readonly Leg[],
): Leg[] {
  const { text } = reading;
  if (before.length > 0) return [];
  const first = sentence.items.find(
    (item) => item.kind === 'PLACE' && MEETS_IN.test(text.slice(sentence.start, item.start)),
  );
  const row = first ? rowAt(reading, sentence, first.start) : [];
  if (row.length < 2) return [];
  const told = reading.sentences.find(
    (each) =>
      each.end <= sentence.start &&
      sentence.index - each.index <= 2 &&
      TOUR_OF_SEVERAL.test(text.slice(each.start, each.end)),
  );
  const person = told && peopleIn(reading, told)[0]?.person;
  if (!told || !person || peopleIn(reading, sentence)[0]?.person !== person) return [];
  const isPlanned = TO_COME.test(text.slice(told.start, told.end));
  const days = reading.times.get(told.index)?.find(({ date }) => date.earliest !== null);
  return row.map((place, i) => ({
    person,
    place,
    quote: { start: sentence.start, end: place.end },
    verbAt: sentence.start,
    date: days?.date ?? dateAt(reading, sentence, place, row[i + 1]),
    isPlanned,
    isOnly: false,
    sentence: sentence.index,
  }));
}
