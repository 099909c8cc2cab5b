import type { Span } from '../../../store/article';
import type { FoundPerson } from '../people';
import { SYMBOLS, type SymbolName } from '../lexicon/clause-words';

/** One person of a party, with the words that name them or stand for them. */
export interface Party extends Span {
  person: FoundPerson;
}

/** A word or phrase of a clause: what it is to the rules, and whom it names. */
export interface Chunk extends Span {
  symbol: string;
  parties: Party[];
  /** Bodies and groups that it names as parties, by their words. */
  bodies: (Span & { isGroup: boolean })[];
  /** Lower-case words. */
  words: string;
  /** "his": whom it means is told by the clause. */
  isPronoun?: boolean;
}

/** The symbols of chunks, one character each: what patterns are matched on. */
export const symbolsOf = (chunks: readonly Chunk[]): string =>
  chunks.map(({ symbol }) => symbol).join('');

/**
 * A regular expression over symbols from a pattern over their names: `PARTY (COMMA PARTY)* AND PARTY`.
 * Blanks only part names; `d` gives the groups' places, which are those of the chunks.
 */
export function pattern(source: string, flags = 'd'): RegExp {
  const symbols = source
    .replace(/(?<!\?<)\b[A-Z][A-Z_]+\b/g, (name) => escape(SYMBOLS[name as SymbolName]))
    .replace(/\s+/g, '');
  return new RegExp(symbols, flags);
}

function escape(symbol: string): string {
  return symbol.replace(/[()[\]\\^-]/, '\\$&');
}
