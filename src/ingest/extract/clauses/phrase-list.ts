import { CLAUSE_WORDS, SYMBOLS, type SymbolName, VERB_NAMES } from '../lexicon/clause-words';
import type { Token } from '../scan/tokens';

/** Symbols by phrase, and the length in words of the longest phrase that begins with a word. */
const symbols = new Map<string, string>();
const longest = new Map<string, number>();
for (const [name, phrases] of Object.entries(CLAUSE_WORDS))
  for (const phrase of phrases) {
    if (symbols.has(phrase)) continue;
    symbols.set(phrase, SYMBOLS[name as SymbolName]);
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }

/** The longest phrase of the lists that begins at a token; null for none. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
): { symbol: string; words: string; to: number } | null {
  const most = longest.get(tokens[at]?.lower ?? '') ?? 0;
  for (let to = at + most; to > at; to--) {
    const words = tokens
      .slice(at, to)
      .map(({ lower }) => lower)
      .join(' ');
    const symbol = symbols.get(words);
    if (symbol !== undefined) return { symbol, words, to };
  }
  return null;
}

const VERBS = new Set<string>(VERB_NAMES.map((name) => SYMBOLS[name]));

/** Whether a symbol is that of a verb which a party does. */
export function isVerbSymbol(symbol: string): boolean {
  return VERBS.has(symbol);
}
