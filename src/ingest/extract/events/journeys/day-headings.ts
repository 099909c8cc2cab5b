import { MONTH_NAMES } from '../../../time/pattern';
import { findTimes } from '../../../time/find-times';
import type { Reading } from '../../reading';
import { isCountryOf, mayBeOne, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { rowAt } from './journey-rows';
import type { Leg } from './journeys';

const MONTH = `(?:${MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`;
const DAY = String.raw`(?:\p{Lu}\p{Ll}+day,?\s+)?(?<day>${MONTH}\s+\d{1,2}(?:\s*[-–]\s*(?:${MONTH}\s+)?\d{1,2})?|\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s+${MONTH})(?:,?\s+\d{4})?`;
/** "Thursday, May 16: | Riga", "May 16 – | Riga". */
const DAY_THEN_TOWN = new RegExp(String.raw`^${DAY}\s*(?::|,|[–—-])\s+(?:[Ii]n\s+)?$`, 'u');
/** "Riga, | May 16", "Riga (| May 16):". */
const TOWN_THEN_DAY = new RegExp(String.raw`^\s*(?:,|\(|:|[–—-])\s*${DAY}`, 'u');
/** Ends the heading: a colon, or the line. */
const ENDS = /^\)?\s*(?:[:.]\s*$|:\s|$)/u;

/** The stops of a journey that a programme has under a day. */
export interface Heading {
  legs: Leg[];
  /** Whether they are places of the journey that was told of before, and no more than its days there. */
  areKnown: boolean;
}

/**
 * The stop of a journey that a programme has under its day: "Thursday, May 16: Riga. The Secretary will meet", "Riga,
 * May 16", "May 16 – Riga: The Secretary will". What is told in its paragraph, or in the one below a line of its own,
 * is held there and then.
 */
export function headingIn(
  reading: Reading,
  sentence: ScannedSentence,
  before: readonly Leg[],
): Heading | null {
  const { text } = reading;
  const [first] = before;
  if (!first || !/(?:^|\n)\s*$/u.test(text.slice(Math.max(0, sentence.start - 3), sentence.start)))
    return null;
  const at = placesAndDay(reading, sentence);
  if (!at) return null;
  const { row, day, end } = at;
  const date = findTimes(
    `${first.isPlanned ? 'will be' : 'was'} held on ${day}`,
    reading.publishedAt,
  )[0]?.date;
  const isLine = /^[.)]?\s*\n/u.test(text.slice(end, end + 3)) && end >= sentence.end - 2;
  return {
    areKnown: row.every((place) => before.some((leg) => mayBeOne(leg.place, place))),
    legs: row.map((place) => ({
      person: first.person,
      ...(first.others && { others: first.others }),
      place,
      quote: { start: sentence.start, end: place.end },
      verbAt: sentence.start,
      date: date ?? null,
      isPlanned: first.isPlanned,
      isOnly: row.length === 1,
      isStop: true,
      isStay: true,
      ...(isLine && { isLine }),
      sentence: sentence.index,
    })),
  };
}

function placesAndDay(reading: Reading, sentence: ScannedSentence) {
  const { text } = reading;
  const { start, end, items } = sentence;
  const place = items.find((item): item is PlaceItem => item.kind === 'PLACE');
  if (!place || place.start - start > LONGEST) return null;
  const row = rowAt(reading, sentence, place.start);
  const last = row.at(-1) ?? place;
  const land = items.find(
    (item): item is PlaceItem => item.kind === 'PLACE' && item.start >= last.end,
  );
  const isOfLand = land && land.start - last.end < 4 && isCountryOf(land, last);
  const townEnd = isOfLand ? land.end : last.end;
  const dayFirst = DAY_THEN_TOWN.exec(text.slice(start, place.start));
  const townFirst = place.start === start ? TOWN_THEN_DAY.exec(text.slice(townEnd, end)) : null;
  const until = townEnd + (dayFirst ? 0 : (townFirst?.[0].length ?? 0));
  const day = (dayFirst ?? townFirst)?.groups?.['day'];
  return day !== undefined && ENDS.test(text.slice(until, end)) ? { row, day, end: until } : null;
}

/** How long the day may be that stands before the town. */
const LONGEST = 40;

/** Whether a paragraph ends between a leg and what is told; the one below a line of its own is of that line. */
export const isBrokenOff = ({ quote, isLine }: Leg, text: string, at: number): boolean =>
  text.slice(quote.end, at).split('\n\n').length > (isLine === true ? 2 : 1);
