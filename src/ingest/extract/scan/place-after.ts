import { knownAt } from './gazetteer';
import { BODY_HEADS } from '../lexicon/bodies';
import { HEADS, MODIFIERS } from '../lexicon/titles';
import type { Token } from './tokens';

/**
 * The index after the place that "and" joins to one before it: "for Latin America | and the Caribbean",
 * "for Sudan | and South Sudan". `at` where another's possessor or office begins ("and Latvia's
 * President"), or none.
 */
export function afterPlaceJoined(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== 'and' || tokens[at - 1]?.isPossessive) return at;
  const known = knownAt(tokens, at + (tokens[at + 1]?.lower === 'the' ? 2 : 1));
  if (!known || !/^(?:COUNTRY|REGION)$/.test(known.known.kind)) return at;
  const next = tokens[known.to];
  const isOther =
    next?.isCapital === true &&
    (HEADS.has(next.lower) || MODIFIERS.has(next.lower) || BODY_HEADS[next.lower] !== undefined);
  return tokens[known.to - 1]?.isPossessive || isOther ? at : known.to;
}
