import type { Span } from '../../../store/article';
import type { FoundPerson } from '../people/people';
import { SYMBOLS, type SymbolName } from '../lexicon/clause-words';
import { symbolsNeededBy } from './needed';

/** One person of a party, with the words that name them or stand for them. */
export interface Party extends Span {
  person: FoundPerson;
  /** One of several officers whom words mean that name none: "the ministers of Latvia and Norway". */
  isOfRow?: boolean;
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

/** Marks what means those who met last, and names none of them. */
export const BOTH = 'they';

/** A chunk of a stretch of text; a body's name is itself among its bodies: "the Latvian Parliament". */
export function chunkOver(
  { start, end }: Span,
  symbol: string,
  parties: Party[],
  words = '',
): Chunk {
  const bodies = symbol === SYMBOLS.BODY ? [{ start, end, isGroup: false }] : [];
  return { start, end, symbol, parties, words, bodies };
}

/** The words of chunks, as one text. */
export const wordsOf = (chunks: readonly Chunk[]): string =>
  chunks.map(({ words }) => words).join(' ');

/** The one whom the last party names; none, where it names several. */
export function lastNamed(chunks: readonly Chunk[]): Party[] {
  const last = chunks.findLast(({ symbol }) => symbol === SYMBOLS.PARTY);
  return last?.parties.length === 1 ? last.parties : [];
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
  const sign = new RegExp(symbols, flags);
  needed.set(sign, symbolsNeededBy(source));
  return sign;
}

const needed = new WeakMap<RegExp, readonly string[]>();

/** Whether a row of symbols has all without which a pattern cannot match; saves most of the matching. */
export function mayMatch(sign: RegExp, symbols: string): boolean {
  return (needed.get(sign) ?? []).every((symbol) => symbols.includes(symbol));
}

function escape(symbol: string): string {
  return symbol.replace(/[()[\]\\^-]/, '\\$&');
}
