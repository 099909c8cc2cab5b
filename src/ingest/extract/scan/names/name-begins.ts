import { knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { THING_WORDS } from '../../lexicon/function-words';
import { HEADS, MODIFIERS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { isGivenName, parseName } from './person-name';
import type { Token } from '../tokens';

/** Longest name of a holder that is told from the words before it. */
const LONGEST = 5;

/**
 * Whether a person's whole name begins at a token that stands among other capitals: a given name that
 * lists have, or a form of address, and what follows the name is no capital.
 */
export function nameBeginsAt(tokens: Token[], at: number): boolean {
  const name = parseName(tokens, at);
  if (!name || name.from >= tokens.length) return false;
  const words = tokens.slice(name.from, name.to);
  const isWhole = words.length > 1 && words.length <= LONGEST && !tokens[name.to]?.isCapital;
  const isNamed =
    name.hasHonorific ||
    (isGivenName(tokens[at]?.text ?? '') &&
      !isOfOffice(tokens, at) &&
      knownAt(tokens, at) === null);
  const last = words.at(-1)?.lower ?? '';
  return isWhole && isNamed && !BODY_HEADS[last] && !PORTFOLIO_WORDS.has(last);
}

/** A word that names of offices and bodies are made of. */
export function isOfOffice(tokens: Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  return (
    MODIFIERS.has(lower) ||
    PORTFOLIO_WORDS.has(lower) ||
    THING_WORDS.has(lower) ||
    HEADS.has(lower) ||
    BODY_HEADS[lower] !== undefined
  );
}
