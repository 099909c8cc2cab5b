import { HEADS, MODIFIERS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/** How many words of an office may stand before its head. */
const BEFORE_HEAD = 3;

/**
 * Whether an office begins at a token, in the middle of capitals: "appointed Anna Lee | Foreign Minister". A name of
 * one word may be a word of an office, so that two stand before it.
 */
export function officeBegins(tokens: readonly Token[], from: number, at: number): boolean {
  if (at < from + 2) return false;
  for (let i = at; i <= at + BEFORE_HEAD; i++) {
    const token = tokens[i];
    if (!token?.isCapital) return false;
    if (HEADS.has(token.lower)) return i > at;
    if (!MODIFIERS.has(token.lower) && !PORTFOLIO_WORDS.has(token.lower)) return false;
  }
  return false;
}

/** "led by | Deputy | Anna Lee": who sits in a house; "Deputy Prime Minister", "Deputy Head" are offices. */
export const isDeputyAt = (tokens: Token[], at: number): boolean =>
  tokens[at]?.text === 'Deputy' &&
  [1, 2].every((k) => {
    const { isCapital = false, lower = '' } = tokens[at + k] ?? {};
    return isCapital && !HEADS.has(lower) && !MODIFIERS.has(lower) && !PORTFOLIO_WORDS.has(lower);
  }) &&
  !tokens[at + 3]?.isCapital &&
  !knownAt(tokens, at + 1);
