import { countryAt, knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/** Nouns for those of a state who stand for it. */
export const OF_PEOPLE = /^(?:people|nation|part|side|section)$/;

/** A state after a preposition: "of Latvia", "of the Latvian people"; an adjective alone is of a noun. */
export function stateAt(tokens: Token[], at: number): ReturnType<typeof countryAt> {
  const land = countryAt(tokens, at);
  const isAdjective = land !== null && knownAt(tokens, at)?.known.kind === 'DEMONYM';
  const next = tokens[land?.to ?? at];
  if (isAdjective && next?.text === 'Republic') return { ...land, to: land.to + 1 };
  const isOfNoun =
    isAdjective && next?.isWord === true && !next.isCapital && !OF_PEOPLE.test(next.lower);
  return isOfNoun ? null : land;
}
