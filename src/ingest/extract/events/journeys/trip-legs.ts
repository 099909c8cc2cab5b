import {
  AND_ON_TO,
  EACH_STOP,
  IS_STOP,
  ROW_OPENS,
  STOPS_BESIDES,
  TOUR_BEGAN,
  TRIP_GOES,
  TRIP_THAT,
} from '../../lexicon/trip-legs';
import { peopleIn, type Reading } from '../../reading';
import { mayBeOne, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { namedBefore } from '../told/focus';
import { dateAt, type Leg } from './journeys';
import { rowAt } from './journey-rows';
import { isUntold } from '../told/untold';
import { isWideRegion } from '../visits/without-regions';

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
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = TRIP_GOES.exec(words) ?? TRIP_THAT.exec(words);
  if (!match) return [];
  const { plan, part, past, past1, past2, past3, past4, owner } = match.groups ?? {};
  // "The trip is Latvia's first": a stop is somewhere, and no trip.
  const isPlace =
    part === undefined && /\b(?:be|is|are|was|were)(?:\s+in)?\s+(?:the\s+)?$/u.test(match[0]);
  if (isPlace) return [];
  const from = sentence.start + match.index + match[0].length;
  const at = { start: sentence.start + match.index, end: from };
  if (isUntold(reading, sentence, at)) return [];
  const last = whoseTrip(reading, sentence, match, before.at(-1));
  if (!last) return [];
  const wasThere = past ?? past1 ?? past2 ?? past3 ?? past4;
  const isNext = /\b(?:next|final|last|upcoming|forthcoming)\b/u.test(match[0]);
  // "A's tour takes her to Riga": it may be over.
  if (!before.includes(last as Leg) && (plan ?? wasThere) === undefined && !isNext) return [];
  const isPlanned = plan !== undefined || (last.isPlanned && wasThere === undefined);
  const row = andTo(reading, sentence, rowAt(reading, sentence, from));
  // "Her next stop is Latvia's capital".
  const isOwner = row.some(({ end }) => /^[’']/u.test(reading.text.slice(end)));
  if (isOwner) return [];
  const start = owner === undefined ? at.start : sentence.start;
  // "visited Riga on 3 May, the first stop of a trip that will take her to Oslo": the day of Riga.
  const isDay = (date: Leg['date']) =>
    (reading.times.get(sentence.index) ?? []).some(
      (time) => time.date === date && time.start >= from,
    );
  // "begins a tour next week that will take her to Oslo": the days of the journey, of which Monday would be the first.
  const span = (reading.times.get(sentence.index) ?? []).find(
    ({ start: day, end, date }) =>
      match.index > 0 && day > at.start && end < from && date.earliest !== date.latest,
  );
  return legsTo(reading, sentence, last, row, start).map((leg) => ({
    ...leg,
    isPlanned,
    date: match.index === 0 || isDay(leg.date) ? leg.date : (span?.date ?? null),
  }));
}

/** "will take her to Oslo for the Council | and to Riga." */
function andTo(
  reading: Reading,
  sentence: ScannedSentence,
  row: readonly PlaceItem[],
): readonly PlaceItem[] {
  const end = row.at(-1)?.end ?? sentence.end;
  const joint = AND_ON_TO.exec(reading.text.slice(end, sentence.end));
  return joint ? [...row, ...rowAt(reading, sentence, end + joint[0].length)] : row;
}

/** Who travels, and whether that is to come where the sentence does not say. */
type Traveller = Pick<Leg, 'person' | 'others' | 'isPlanned'>;

/** Whose journey some words are about: of whom they say so; else who was told of last as travelling. */
function whoseTrip(
  reading: Reading,
  sentence: ScannedSentence,
  match: RegExpExecArray,
  last: Leg | undefined,
): Traveller | undefined {
  const people = peopleIn(reading, sentence);
  const { owner, whom } = match.groups ?? {};
  const start = sentence.start + match.index;
  const from = start + match[0].length;
  const ends = (words: string) =>
    start + match[0].indexOf(words) + words.replace(/[’']s?$/u, '').length;
  if (whom !== undefined || owner !== undefined) {
    const named = people.find(({ end }) => end === ends(whom ?? owner ?? ''));
    // "Oslo is the last stop of a tour that took A to Riga": A's, whoever else is to travel.
    const isOwn = TRIP_GOES.exec(match.input) === null;
    const isOther = whom !== undefined && !isOwn && last && named?.person !== last.person;
    return named && !isOther ? { person: named.person, isPlanned: true } : undefined;
  }
  const before = people.filter(({ end }) => end <= from);
  if (match.index > 0 && before[0] && TRIP_GOES.exec(match.input) === null)
    return { person: before[0].person, isPlanned: true };
  // "The trip will take President A to Riga": hers, if she is the one who travels.
  if (last) return before.some(({ person }) => person !== last.person) ? undefined : last;
  // "A leaves on Sunday. The trip will take her to Riga".
  const whose = before.length === 0 ? TAKES_WHOM.exec(match[0])?.groups?.['whom'] : undefined;
  const told = whose === undefined ? null : namedBefore(reading, sentence, whose);
  return told ? { person: told.person, isPlanned: true } : undefined;
}

/** Whom a journey leads somewhere, by its own words: "The trip will take | her to". */
const TAKES_WHOM = /\s(?<whom>him|her)\s+(?:\p{Ll}+\s+)?to\s/u;

/**
 * The places that a sentence tells of as stops of a journey, and where it began: "Riga is the second stop for A
 * on his tour, which began this week with a visit to Oslo".
 * @param before the legs that sentences before told of.
 */
export function legsOfStop(
  reading: Reading,
  sentence: ScannedSentence,
  before: readonly Leg[],
): Leg[] {
  const { text } = reading;
  const [place] = rowAt(reading, sentence, sentence.start);
  const match = place && IS_STOP.exec(text.slice(place.end, sentence.end));
  if (!match) return [];
  const from = place.end + match[0].length;
  const rest = text.slice(from, sentence.end);
  const named =
    peopleIn(reading, sentence).find(({ start }) => start >= from) ??
    before.at(-1) ??
    namedBefore(reading, sentence);
  if (!named) return [];
  const { person } = named;
  const isPlanned = match.groups?.['be'] === 'will be' || match.groups?.['which'] === 'next';
  const began = TOUR_BEGAN.exec(rest);
  const first = began ? rowAt(reading, sentence, from + began.index + began[0].length) : [];
  const here = { person, isPlanned: isPlanned || TO_TAKE.test(rest) };
  const known = before.some((leg) => leg.person === person && mayBeOne(leg.place, place));
  return [
    ...(known ? [] : legsTo(reading, sentence, here, [place], sentence.start)).map((leg) => ({
      ...leg,
      date: null,
    })),
    ...legsTo(reading, sentence, { person, isPlanned: false }, first, sentence.start).map(
      (leg) => ({
        ...leg,
        date: dateNear(reading, sentence, from + (began?.index ?? 0)),
      }),
    ),
  ];
}

/** A tour that is yet to lead on: its first stop is to come too. */
const TO_TAKE = /\b(?:that|which)\s+(?:will|is\s+(?:set|due|expected)\s+to)\s/u;

const dateNear = ({ times }: Reading, { index }: ScannedSentence, from: number) =>
  (times.get(index) ?? []).find(({ start, date }) => start >= from && date.earliest !== null)
    ?.date ?? null;

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
  { person, others, isPlanned }: Traveller,
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
