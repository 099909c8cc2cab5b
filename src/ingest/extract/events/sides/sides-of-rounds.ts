import type { Span } from '../../../../store/article';
import type { Reading } from '../../reading';
import { commonNameOf, countryAt } from '../../scan/gazetteer';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { tokenise } from '../../scan/tokens';
import { type FoundMeeting, type FoundSide, sideOf } from '../found-meeting';
import { twoStates } from '../../statements/states-meant';
import { rowOfSides } from './row-of-sides';
import { isPlace } from './sides';

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
  // "Latvia and Norway held it; the Ministry of Trade took part": the states, and not who came along once.
  const states = bodies.filter(({ item }) => isPlace(reading, item));
  if (states.length > 1) return states;
  const isOfUnits = bodies.some(({ item }) => UNIT.test(reading.text.slice(item.start, item.end)));
  if (bodies.length > 1 && !(isOfUnits && last.parties.length > 1)) return bodies;
  const sentence = reading.sentences.find(({ index }) => index === last.sentence);
  const named = sentence
    ? [pairIn(reading, sentence), bodiesBetween(reading, sentence)].find(({ length }) => length > 1)
    : undefined;
  // Another talk may be of others than the next.
  if (named || last.kind !== 'CONSULTATIONS') return named ?? [];
  return (
    [statesOfThoseWho(reading, last), pairOfRounds(reading), twoNamed(reading)].find(
      ({ length }) => length === 2,
    ) ?? []
  );
}

/** A part of a government. */
const UNIT = /\b(?:Ministry|Ministries|Departments?|Agency|Agencies|Office|Bureau|Treasury)\b/u;

/** "The second round of the dialogue between Latvia and Norway": the pair, wherever the text tells of their rounds. */
function pairOfRounds(reading: Reading): FoundSide[] {
  for (const sentence of reading.sentences) {
    if (!OF_ROUNDS.test(reading.text.slice(sentence.start, sentence.end))) continue;
    const pair = pairIn(reading, sentence);
    if (pair.length === 2) return pair;
  }
  return [];
}

const OF_ROUNDS = /\b(?:rounds?|dialogue|consultations|talks)\b/iu;

/** The only two states that a text names. */
const twoNamed = (reading: Reading): FoundSide[] =>
  twoStates(reading, Infinity).map((state) => sideOf(state));

/** "consultations between the Ministry of Latvia and the Ministry of Norway": the bodies. */
function bodiesBetween(reading: Reading, sentence: ScannedSentence): FoundSide[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const lead = /\b(?:consultations|dialogue|talks|round|session)\s+between\s+(?:the\s+)?/iu.exec(
    words,
  );
  const row = lead && rowOfSides(reading, sentence, sentence.start + lead.index + lead[0].length);
  return row?.sides.length === 2 ? row.sides.map((side) => sideOf(side)) : [];
}

/** The two states whose officers met. */
function statesOfThoseWho(reading: Reading, { parties, at }: FoundMeeting): FoundSide[] {
  const countries = parties.map(({ person }) =>
    person.offices.map(({ title }) => title.country).find((country) => country !== null),
  );
  const [a, b, ...others] = [...new Set(countries)];
  if (!a || !b || others.length > 0) return [];
  const sides = [a, b].flatMap((country) => sideNamed(reading, country, at));
  return sides.length === 2 ? sides : [];
}

/** The first two states that words name as a pair and the text by themselves, each cited by the pair's words. */
export function pairIn(reading: Reading, within: Span): FoundSide[] {
  const words = reading.text.slice(within.start, within.end);
  for (const { index, 0: pair, groups } of words.matchAll(PAIR)) {
    const { first = '', second = '' } = groups ?? {};
    const [a, b] = [countryOf(first, false), countryOf(second, true)];
    const start = within.start + index;
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
