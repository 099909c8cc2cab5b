import type { Span } from '../../../../store/article';
import type { Reading } from '../../reading';
import { commonNameOf, countryAt } from '../../scan/gazetteer';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { tokenise } from '../../scan/tokens';
import { type FoundMeeting, type FoundSide, sideOf } from '../found-meeting';

/** "Latvia and Norway", "Latvia-Norway", "Latvian-Norwegian": two names, of which the pair is made below. */
const PAIR =
  /(?<![\p{L}\d-])(?<first>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)(?:\s?[-–]\s?|\s+and\s+(?:the\s+)?)(?<second>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)/gu;

/**
 * Between whom rounds of talks are held, of which one is told: its states and bodies, else the two states that its
 * sentence names with it ("the third U.S.-Latvia Dialogue", "consultations between the ministries of Latvia and
 * Norway"). Who led one round is not said to be at the next or to have been at the one before; who holds them is.
 * @returns none where the text does not say it.
 */
export function sidesOfRounds(reading: Reading, last: FoundMeeting): FoundSide[] {
  const bodies = last.bodies.slice(0, last.named || undefined);
  if (bodies.length > 1) return bodies;
  const sentence = reading.sentences.find(({ index }) => index === last.sentence);
  return sentence ? pairIn(reading, sentence) : [];
}

/** The first two states that a sentence names as a pair, each cited by the pair's words. */
function pairIn(reading: Reading, sentence: ScannedSentence): FoundSide[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  for (const { index, 0: pair, groups } of words.matchAll(PAIR)) {
    const { first = '', second = '' } = groups ?? {};
    const [a, b] = [countryOf(first, false), countryOf(second, true)];
    const start = sentence.start + index;
    const sides = [a, b].flatMap((country) =>
      sideNamed(reading, country, { start, end: start + pair.length }),
    );
    if (a !== b && sides.length === 2) return sides;
  }
  return [];
}

/** The state that words name: the last of them on the left of a pair, the first on its right. */
function countryOf(words: string, isRight: boolean): string | null {
  const tokens = tokenise(words, 0, words.length);
  const starts = isRight ? [0] : tokens.map((_, i) => i);
  for (const from of starts) {
    const found = countryAt(tokens, from);
    if (found && (isRight || found.to === tokens.length)) return found.country;
  }
  return null;
}

/** A state as a side, where the text names it anywhere by itself: best by the name by which it is best known. */
function sideNamed({ sentences }: Reading, country: string | null, quote: Span): FoundSide[] {
  if (country === null) return [];
  const items = sentences
    .flatMap((each) => each.items)
    .filter(
      (each): each is PlaceItem =>
        each.kind === 'PLACE' && each.known.kind === 'COUNTRY' && each.known.country === country,
    );
  const item = items.find(({ name }) => name === commonNameOf(country)) ?? items[0];
  return item ? [{ ...sideOf(item), quote }] : [];
}
