import type { Token } from '../scan/tokens';
import type { Antecedents } from './antecedents';
import { type Chunk, chunkOver, type Party } from './chunk';

/** A word of a sentence that is part of no name, where it stands, and what stands before it. */
export interface WordAt {
  tokens: readonly Token[];
  i: number;
  token: Token;
  before: readonly Chunk[];
  antecedents: Antecedents;
}

/** The chunk that begins with a word, none where the word is left out; and the index of the token after it. */
export interface ReadWord {
  chunk: Chunk | null;
  to: number;
}

/** The chunk of a word and of those up to a token, by the first one's words: "heads | of the Bank". */
export function wordAs(
  { tokens, i, token }: WordAt,
  symbol: string,
  parties: Party[] = [],
  to = i + 1,
): { chunk: Chunk; to: number } {
  const span = { start: token.start, end: tokens[to - 1]?.end ?? token.end };
  return { chunk: chunkOver(span, symbol, parties, token.lower), to };
}

/** Words up to a token that say nothing to the rules: "newly", "via videoconference". */
export const leftOut = (to: number): ReadWord => ({ chunk: null, to });
