import type { Span } from '../../../../store/article';
import {
  DOES_NEXT,
  MEETS_THERE,
  NEXT_PLACE,
  BY_PRONOUN,
  OPENS_IN,
  SHE_THERE,
  WHOM_THERE,
} from '../../lexicon/parts-by-place';
import { peopleIn, type Reading } from '../../reading';
import { isCountryOf, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { madeOf, type ToRead } from './made-sentence';

/** A part of a sentence, from the word that leads to its place on. */
interface Part extends Span {
  /** What is done there is told for the first place alone: "in Riga she met A and in Oslo | B". */
  isShort: boolean;
}

/**
 * A sentence that tells of several places one after the other, as its parts: "In Riga, she met A; in Oslo, she opened
 * a school", and "In Riga she met A and in Oslo B", where what is done in Oslo is read from what is done in Riga. Any
 * other sentence is one part.
 */
export function partsByPlace(reading: Reading, sentence: ScannedSentence): ToRead[] {
  const { text } = reading;
  const places = sentence.items.filter((item): item is PlaceItem => item.kind === 'PLACE');
  const [first] = places;
  if (places.length < 2 || !first || !OPENS_IN.test(text.slice(sentence.start, first.start)))
    return [{ reading, sentence }];
  const parts = places.slice(1).flatMap((place) => partAt(reading, sentence, place) ?? []);
  const does = deedOf(reading, places, parts[0]?.start ?? sentence.end);
  if (parts.length === 0 || (!does && parts.some(({ isShort }) => isShort)))
    return [{ reading, sentence }];
  const opening = madeOf(reading, { start: sentence.start, end: endBefore(text, parts[0]) }, {});
  const read = afterOpening(reading, opening.sentence);
  return [
    opening,
    ...parts.map((part, i) => {
      const next = parts[i + 1];
      const end = next ? endBefore(text, next) : sentence.end;
      if (!part.isShort || !does) return madeOf(read, { ...part, end }, { capital: part.start });
      const blanks = [{ start: does.end, end: part.start }];
      return madeOf(read, { start: does.start, end }, { blanks });
    }),
  ];
}

/** "In Riga, A met B; in Oslo, she": it is the opening that tells who "she" is, unless it says "she" too. */
function afterOpening(reading: Reading, { start, end, ...opening }: ScannedSentence): Reading {
  if (BY_PRONOUN.test(reading.text.slice(start, end))) return reading;
  const index = opening.index - 1;
  const sentences = [
    ...reading.sentences.filter((each) => each.index < index),
    { ...opening, start, end, index },
    ...reading.sentences.filter((each) => each.index > index),
  ];
  return { ...reading, sentences };
}

/** The part that a place begins: behind a joint, and before who does something there or who is met there. */
function partAt(
  { text, ...reading }: Reading,
  sentence: ScannedSentence,
  place: PlaceItem,
): Part | null {
  const joint = NEXT_PLACE.exec(text.slice(sentence.start, place.start))?.groups?.['in'];
  if (joint === undefined) return null;
  const start = sentence.start + text.slice(sentence.start, place.start).lastIndexOf(joint);
  const after = text.slice(place.end, sentence.end);
  if (SHE_THERE.test(after)) return { start, end: sentence.end, isShort: false };
  const lead = WHOM_THERE.exec(after);
  if (!lead) return null;
  const from = place.end + lead[0].length;
  const whom = peopleIn({ text, ...reading }, sentence).find(
    (each) => each.start <= from + 1 && each.end > from,
  );
  if (!whom) return null;
  return { start, end: sentence.end, isShort: !DOES_NEXT.test(text.slice(whom.end, sentence.end)) };
}

/** Who does what at the first place: "In Riga, | she met | A". */
function deedOf(
  { text }: Reading,
  [first, second]: readonly PlaceItem[],
  until: number,
): Span | null {
  if (!first) return null;
  const from = second && isCountryOf(second, first) ? second.end : first.end;
  const match = MEETS_THERE.exec(text.slice(from, until));
  if (!match) return null;
  const end = from + match[0].length;
  return { start: end - (match.groups?.['does'] ?? '').length, end };
}

/** Where a part ends: before the joint to the next. */
function endBefore(text: string, next: Span | undefined): number {
  const end = next?.start ?? 0;
  return text.slice(0, end).replace(/[\s,;]*(?:\b(?:and|while|then)\s+)*$/u, '').length;
}
