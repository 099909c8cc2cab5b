import { countryAt } from './gazetteer';
import type { Token } from './tokens';

/** The longest aside in brackets, in tokens. */
const LONGEST = 8;

/**
 * The index after what is said between an office and its holder's name: "the Senate (upper house) | X",
 * "Ambassador to Russia with concurrent accreditation to Belarus | X". `at` when nothing is.
 */
export function afterAside(tokens: Token[], at: number): number {
  if (tokens[at]?.text === '(') {
    const close = tokens.findIndex(({ text }, i) => i > at && text === ')');
    return close > 0 && close - at < LONGEST ? close + 1 : at;
  }
  const isAlso = ['with', 'concurrent', 'accreditation'].every(
    (word, k) => tokens[at + k]?.lower === word,
  );
  if (!isAlso) return at;
  for (let i = at + 3; i < at + 3 + LONGEST; i++) {
    const found = countryAt(tokens, i);
    if (found) return found.to;
  }
  return at;
}
