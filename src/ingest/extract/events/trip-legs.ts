import { EACH_STOP, ROW_OPENS, STOPS_BESIDES, TRIP_GOES } from '../lexicon/trip-legs';
import { peopleIn, type Reading } from '../reading';
import { mayBeOne, type PlaceItem } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import { dateAt, type Leg } from './journeys';
import { rowAt } from './journey-rows';
import { isUntold } from './untold';
import { isWideRegion } from './without-regions';

/**
 * The legs that a sentence tells of by the journey and not by who goes, as "Her next stop will be Oslo", "The
 * trip will also take him to Riga": of whom the journey is, that was told of last.
 * @param before the legs that sentences before told of.
 */
export function legsOfTrip(
  reading: Reading,
  sentence: ScannedSentence,
  before: readonly Leg[],
): Leg[] {
  const last = before.at(-1);
  const match = last && TRIP_GOES.exec(reading.text.slice(sentence.start, sentence.end));
  if (!last || !match) return [];
  const { plan, part, past1, past2, past3, past4 } = match.groups ?? {};
  // "The trip is Latvia's first": a stop is somewhere, and no trip.
  const isPlace = part === undefined && /\b(?:be|is|was)(?:\s+in)?\s+(?:the\s+)?$/u.test(match[0]);
  if (isPlace) return [];
  const from = sentence.start + match[0].length;
  const at = { start: sentence.start, end: from };
  if (isUntold(reading, sentence, at)) return [];
  // "The trip will take President A to Riga": hers, if she is the one who travels.
  const isOther = peopleIn(reading, sentence).some(
    ({ start, end, person }) => start < from && end <= from && person !== last.person,
  );
  const isPlanned =
    plan !== undefined || (last.isPlanned && (past1 ?? past2 ?? past3 ?? past4) === undefined);
  const row = rowAt(reading, sentence, from);
  // "Her next stop is Latvia's capital".
  const isOwner = row.some(({ end }) => /^[’']/u.test(reading.text.slice(end)));
  if (isOther || isOwner) return [];
  return legsTo(reading, sentence, last, row, sentence.start).map((leg) => ({ ...leg, isPlanned }));
}

/**
 * The places at which a sentence begins on a journey of which no more was told than the region: "will travel
 * to Africa", then "In Nairobi and Kampala, she will meet".
 */
export function legsOfRegion(
  reading: Reading,
  sentence: ScannedSentence,
  before: readonly Leg[],
): Leg[] {
  const region = before.findLast(({ place }) => isWideRegion(place));
  if (!region) return [];
  const words = reading.text.slice(sentence.start, sentence.end);
  const opening = EACH_STOP.test(words) ? STOPS_BESIDES.exec(words) : ROW_OPENS.exec(words);
  if (!opening) return [];
  const row = rowAt(reading, sentence, sentence.start + opening[0].length);
  const end = row.at(-1)?.end ?? sentence.start;
  const isTold = row.every(
    (place) =>
      !isWideRegion(place) &&
      !before.some((leg) => leg.person === region.person && mayBeOne(leg.place, place)),
  );
  const goesOn = GOES_ON.exec(reading.text.slice(end, sentence.end));
  const [subject] = peopleIn(reading, sentence).filter(({ start }) => start >= end);
  const isTheirs =
    goesOn?.groups?.['who'] !== undefined ||
    (subject?.person === region.person && subject.start - end < 4);
  if (!isTold || goesOn === null || !isTheirs) return [];
  if ((goesOn.groups?.['plan'] !== undefined) !== region.isPlanned) return [];
  return legsTo(reading, sentence, region, row, sentence.start).map((leg) => ({
    ...leg,
    date: region.date,
    isStop: true,
  }));
}

/** What one does at a stop, to come or as it was; not what one says or sees of a place. */
const DOES = String.raw`(?:(?:also|then|first|later)\s+)*(?:me(?:et|t)|h(?:o|e)ld|attend(?:ed)?|visit(?:ed)?|participated?|t(?:a|oo)ke?\s+part|deliver(?:ed)?|engaged?|le(?:a)?d|co-\p{Ll}+|chair(?:ed)?|host(?:ed)?|join(?:ed)?|ha(?:ve|d)|consult(?:ed)?|address(?:ed)?|tour(?:ed)?|g(?:i|a)ve|conduct(?:ed)?|sign(?:ed)?|open(?:ed)?|s(?:pea|po)ke?\s+(?:at|with|to)|s(?:ee|aw)(?=\s+(?:\p{Lu}|officials))|convened?|discuss(?:ed)?|represent(?:ed)?|receive[d]?|lay|laid|pa(?:y|id)|underscored?|highlight(?:ed)?)\b`;
/** After the places at which a sentence begins: who does something there. */
const GOES_ON = new RegExp(
  String.raw`^,?\s+(?:(?<who>he|she|they|the\s+(?:\p{Lu}[\p{L}-]*\s+){0,3}(?:Secretary|Envoy|Minister|President|Representative|Coordinator|Ambassador|Administrator|Director|Counselor|Commissioner|delegation))\s+|[^,.;]{2,80}?\s)(?:(?<plan>will|is\s+to|plans?\s+to)\s+)?${DOES}`,
  'u',
);

function legsTo(
  reading: Reading,
  sentence: ScannedSentence,
  { person, others, isPlanned }: Leg,
  row: readonly PlaceItem[],
  start: number,
): Leg[] {
  return row.map((place, i) => ({
    person,
    ...(others && { others }),
    place,
    quote: { start, end: place.end },
    verbAt: start,
    date: dateAt(reading, sentence, place, row[i + 1]),
    isPlanned,
    isOnly: row.length === 1,
    sentence: sentence.index,
  }));
}
