import {
  AND_TO,
  AND_WHERE,
  BETWEEN_PLACES,
  NAMELY,
  ONWARD,
  WITH_STOPS,
} from '../../lexicon/journeys';
import type { Reading } from '../../reading';
import { isCountryOf, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { rowOfPlaces } from '../rows';
import { isWideRegion } from '../visits/without-regions';

/**
 * The rows of places to which one verb of going leads, in order: those that follow it, and those that the
 * sentence goes on to, as "and to Oslo", "before heading to Oslo".
 * @param at where the first may begin.
 */
export function rowsOf(reading: Reading, sentence: ScannedSentence, at: number): PlaceItem[][] {
  const rows = [withStops(reading, sentence, rowAt(reading, sentence, at), at)];
  for (let last = rows[0]; last && last.length > 0;) {
    last = nextRow(reading, sentence, last.at(-1)?.end ?? at);
    if (last.length > 0) rows.push(last);
  }
  return rows.filter((row) => row.length > 0);
}

/**
 * "to Africa, with stops in Nairobi and Kampala", "Africa, including Kenya and Uganda", "three countries:
 * Kenya, Uganda and Sudan": there, where no more is told than the region or how many they are.
 */
function withStops(
  reading: Reading,
  sentence: ScannedSentence,
  row: readonly PlaceItem[],
  whereAt: number,
): PlaceItem[] {
  const last = row.at(-1);
  const from = last?.end ?? whereAt;
  const words = reading.text.slice(from, sentence.end);
  const namely = last === undefined || isWideRegion(last) ? NAMELY.exec(words) : null;
  const isNext =
    namely !== null &&
    (last === undefined ||
      BETWEEN_PLACES.test(withoutTimes(reading, sentence, from, from + namely.index)));
  const lead = WITH_STOPS.exec(words) ?? (isNext ? namely : null);
  const stops = lead ? rowAt(reading, sentence, from + lead.index + lead[0].length) : [];
  if (stops.length === 0) return [...row];
  const isWithin = (place: PlaceItem) =>
    isWideRegion(place) || stops.some((stop) => isCountryOf(place, stop));
  return [...row.filter((place) => !isWithin(place)), ...stops];
}

/**
 * Where a sentence goes on to: by a verb of its own, as in "Riga, where she met A, and Oslo, where", or, as in "to Riga on 3 May to meet A, and to Oslo on
 * 5 May", where what follows at once is told of where it stands.
 */
function nextRow(reading: Reading, sentence: ScannedSentence, from: number): PlaceItem[] {
  const words = reading.text.slice(from, sentence.end);
  const onward = ONWARD.exec(words);
  const next = onward ? rowAt(reading, sentence, from + onward[0].length) : [];
  if (next.length > 0) return next;
  const apart = AND_WHERE.exec(words);
  const other = apart ? rowAt(reading, sentence, from + apart[0].length) : [];
  if (/^,\s+where\s/u.test(reading.text.slice(other.at(-1)?.end ?? sentence.end))) return other;
  const joint = AND_TO.exec(words);
  if (!joint) return [];
  const row = rowAt(reading, sentence, from + joint[0].length);
  const last = row.at(-1);
  const isDated = (reading.times.get(sentence.index) ?? []).some(
    ({ start }) => last && start >= last.end && start - last.end < 6,
  );
  return isDated || (last && /^\s+(?:to|for)\s/u.test(reading.text.slice(last.end))) ? row : [];
}

/** "to Riga, Latvia, on 3 May and Oslo on 5 May": Riga and Oslo; a town's country adds none. */
export function rowAt(reading: Reading, sentence: ScannedSentence, at: number): PlaceItem[] {
  return rowOfPlaces(sentence, at, (from, to) => {
    const gap = withoutTimes(reading, sentence, from, to);
    // "to Riga from Oslo": whence.
    return BETWEEN_PLACES.test(gap) && !/\bfrom\s+(?:the\s+)?$/u.test(gap);
  });
}

/** The text between two offsets, the time expressions in it left out. */
export function withoutTimes(
  { text, times }: Reading,
  { index }: ScannedSentence,
  from: number,
  to: number,
): string {
  let words = text.slice(from, to);
  for (const time of times.get(index) ?? [])
    if (time.start >= from && time.end <= to) words = words.replace(time.date.original ?? '', '');
  return words;
}
