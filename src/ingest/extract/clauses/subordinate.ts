import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, pattern, symbolsOf } from './chunk';

/** Who does it, right behind the conjunction, and the verb of meeting or talking: "when | A and B met". */
const BELOW = pattern(
  '[THAT IN WORD] (?<who>PARTY (?:[PARTY AND COMMA OWNER COUNTERPART GROUP WORD PLACE OF]{0,6} PARTY)?) [BE WILL LIGHT WORD TIME COMMA]{0,4}? [MEET TALK RECEIVE PHONE CALL_ON LIGHT]',
  'dg',
);
const CONJUNCTION = /^(?:when|after|before|since|until|while|as|once|following)$/;
/** A comma between two of a row: "met A, | B and C". */
const IN_ROW = pattern('^ PARTY (?:COMMA PARTY)* COMMA? AND WORD? PARTY');

/**
 * Parts from a sentence the clauses that tell when by what others did: "C met D a week after | A met B in Riga". Who
 * is named there is no party of what is told around it, and the other way about.
 */
export function withoutSubordinate(chunks: readonly Chunk[]): {
  main: Chunk[];
  below: Chunk[][];
} {
  const symbols = symbolsOf(chunks);
  const below: Chunk[][] = [];
  const main: Chunk[] = [];
  let done = 0;
  for (const { index, 0: match } of symbols.matchAll(BELOW)) {
    if (index < done || !CONJUNCTION.test(chunks[index]?.words ?? '')) continue;
    const end = endOf(symbols, index, index + match.length);
    main.push(...chunks.slice(done, index));
    below.push(chunks.slice(index + 1, end));
    done = end;
  }
  return { main: [...main, ...chunks.slice(done)], below };
}

/** Where such a clause ends: at a comma that parts no row, where it does not open the sentence. */
function endOf(symbols: string, from: number, verbEnd: number): number {
  for (let at = verbEnd; at < symbols.length; at++) {
    const symbol = symbols.charAt(at);
    if (symbol === SYMBOLS.STOP) return at;
    const isJoint =
      from > 2 && IN_ROW.test(symbols.slice(at + 1)) && symbols.charAt(at - 1) === SYMBOLS.PARTY;
    if (symbol === SYMBOLS.COMMA && !isJoint) return at;
  }
  return symbols.length;
}
