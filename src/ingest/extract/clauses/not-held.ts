import { SYMBOLS } from '../lexicon/clause-words';
import {
  ASKED,
  ASKED_FOR,
  CALLED_OFF,
  IS_CALLED_OFF,
  IS_OPEN,
  SUPPOSED,
} from '../lexicon/not-held';
import { type Chunk, pattern, symbolsOf, wordsOf } from './chunk';

/** What a clause says of a meeting that it names: it was called off, or it need not be. */
export type Standing = 'CALLED_OFF' | 'OPEN' | null;

/** Between a noun and what is said of it. */
const ADJUNCTS = pattern('^ (?:TIME|IN [TIME PLACE]|OPEN [^()]{0,8} CLOSE)* ');
const NOUN = pattern('[NOUN CALL]');

/**
 * "proposed a meeting with A", "talks between A and B were postponed": what is named was not held by that.
 * @param from where the words that tell of it begin.
 * @param to the place after them.
 */
export function standingOf(clause: readonly Chunk[], from: number, to: number): Standing {
  const noun = symbolsOf(clause.slice(from, to)).search(NOUN);
  if (noun < 0) return null;
  return standingBefore(clause, from + noun) ?? standingAfter(clause, to);
}

/** What verb the noun is the object of: "cancelled the | meeting", "called for | talks". */
function standingBefore(clause: readonly Chunk[], noun: number): Standing {
  for (let i = noun - 1; i >= 0; i--) {
    const { symbol = '', words = '' } = clause[i] ?? {};
    if (CALLED_OFF.test(words)) return 'CALLED_OFF';
    if (ASKED.test(words)) return 'OPEN';
    if (symbol === SYMBOLS.FOR) return ASKED_FOR.test(clause[i - 1]?.words ?? '') ? 'OPEN' : null;
    if (![SYMBOLS.WORD, SYMBOLS.TIME, SYMBOLS.OWNER].some((each) => each === symbol)) return null;
  }
  return null;
}

/** What is said of it right after its sides: "did not take place", "is possible". */
function standingAfter(clause: readonly Chunk[], to: number): Standing {
  const rest = clause.slice(to);
  const skipped = ADJUNCTS.exec(symbolsOf(rest))?.[0].length ?? 0;
  const said = wordsOf(rest.slice(skipped, skipped + REACH));
  return IS_CALLED_OFF.test(said) ? 'CALLED_OFF' : IS_OPEN.test(said) ? 'OPEN' : null;
}

const REACH = 5;

/** "if A meets B", "denied having met A", "had A met B": it is not said that they did. */
export function isSupposed(clause: readonly Chunk[], at: number): boolean {
  if (/[pNFuWy]/.test(clause[at]?.symbol ?? '')) return false;
  const before = clause.slice(0, at);
  const from = before.findLastIndex(({ symbol }) => /[,;]/.test(symbol)) + 1;
  if (SUPPOSED.test(wordsOf(before.slice(from)))) return true;
  return at === 2 && before[0]?.words === 'had' && before[1]?.symbol === SYMBOLS.PARTY;
}
