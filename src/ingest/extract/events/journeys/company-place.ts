import type { Span } from '../../../../store/article';
import {
  ASIDE,
  DELEGATION_OF,
  JOINED_AT,
  LEADS_ONE,
  ONLY,
  ONLY_AT,
  THERE,
  WHOLE_WAY,
} from '../../lexicon/company';
import type { Reading } from '../../reading';
import { mayBeOne, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { NEXT_IN_ROW } from '../rows';
import type { Leg } from './journeys';

/**
 * Where alone those come along whom a sentence tells of; none: everywhere the journey leads.
 * @param cue the words of coming along; who comes follows them where `isAfter`.
 */
export function placesOfCompany(
  reading: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
  cue: Span,
  isAfter: boolean,
): PlaceItem[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const told = placesAt(reading, sentence, isAfter ? cue : null, cue.end);
  if (told.length > 0) return told;
  // "In Riga, A will be joined by B": B comes along there.
  const stop = legs.at(-1);
  if (stop?.isStop === true && stop.sentence === sentence.index) return [stop.place];
  const last = legs.findLast((leg) => leg.sentence < sentence.index);
  // "In Riga, she will meet A. B will join her | there".
  if (last && THERE.test(words.slice(cue.start - sentence.start))) return [last.place];
  // "A, accompanied by B, will travel to Riga": where the sentence leads, and not where A goes after.
  const here = legs.filter((leg) => leg.sentence === sentence.index).map(({ place }) => place);
  if (ASIDE.test(text.slice(cue.start, cue.end)) && here.length > 0) return here;
  if (DELEGATION_OF.test(words)) return placesOfDelegation(reading, sentence, legs);
  const isWhole = WHOLE_WAY.test(words) || here.length > 0;
  const near = isWhole ? null : legOfParagraph(reading, sentence, legs);
  return near ? [near] : [];
}

/**
 * The one place that a paragraph is told of, where the journey leads elsewhere too: "Then she will travel to Riga. She
 * will be joined by B" puts B in Riga.
 */
function legOfParagraph(
  { text }: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): PlaceItem | null {
  const before = legs.filter((leg) => leg.sentence < sentence.index);
  const isHere = (leg: Leg) => !text.slice(leg.quote.end, sentence.start).includes('\n\n');
  const own = before.filter(isHere);
  const place = own[0]?.place;
  if (!place || !own.every((leg) => mayBeOne(leg.place, place))) return null;
  return before.some((leg) => !isHere(leg) && !mayBeOne(leg.place, place)) ? place : null;
}

/** "will lead a delegation to Riga": whither alone a delegation goes that is told of so on a journey. */
function placesOfDelegation(
  { text, sentences }: Reading,
  { index }: ScannedSentence,
  legs: readonly Leg[],
): PlaceItem[] {
  const told = sentences.findLast(
    (each) => each.index < index && LEADS_ONE.test(text.slice(each.start, each.end)),
  );
  const own = legs.filter((leg) => leg.sentence === told?.index);
  return legs.some((leg) => leg.sentence < (told?.index ?? 0)) ? own.map(({ place }) => place) : [];
}

/** "will be joined | in Riga | by", "will join her | in Riga and Oslo": the places that the words name. */
function placesAt(
  { text }: Reading,
  { items }: ScannedSentence,
  within: Span | null,
  from: number,
): PlaceItem[] {
  const places = items.filter((item): item is PlaceItem => item.kind === 'PLACE');
  if (within) return places.filter(({ start, end }) => start > within.start && end < within.end);
  const row: PlaceItem[] = [];
  for (const place of places) {
    if (place.start < from) continue;
    const last = row.at(-1);
    const gap = text.slice(last?.end ?? from, place.start);
    if (!(last ? NEXT_IN_ROW : JOINED_AT).test(gap)) break;
    row.push(place);
  }
  return row;
}

/** "A, B, and, in Riga only, C": the place that is said right before one, of C. */
export function onlyAt(
  { text }: Reading,
  { items }: ScannedSentence,
  { start }: Span,
  from: number,
): PlaceItem | null {
  const place = items.findLast(
    (item): item is PlaceItem => item.kind === 'PLACE' && item.start >= from && item.end <= start,
  );
  if (!place) return null;
  const isLed = ONLY_AT.test(text.slice(from, place.start));
  const gap = text.slice(place.end, start);
  return isLed &&
    ONLY.test(gap) &&
    /^[\s,]*(?:only|leg|portion|stop)?[\s,]*(?:by\s+)?(?:the\s+)?$/u.test(gap)
    ? place
    : null;
}
