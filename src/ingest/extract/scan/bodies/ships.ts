import { knownAt } from '../gazetteer';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import type { Token } from '../tokens';

/** What stands before the names of ships: those of the United States, of Britain and its old dominions, and others. */
const PREFIXES = new Set(
  'USS USNS USCGC HMS HMAS HMCS HMNZS RFA INS JS ROKS BRP ORP FGS KRI'.split(' '),
);
const LONGEST = 4;

/** The index after a ship's name: "USNS Comfort", "HMS Prince of Riga"; `at` where none begins. */
export function afterShip(tokens: Token[], at: number): number {
  const prefix = tokens[at];
  if (!prefix || !PREFIXES.has(prefix.text) || prefix.isPossessive) return at;
  let to = at + 1;
  while (to < at + LONGEST && isOfName(tokens, to)) to++;
  return to > at + 1 ? to : at;
}

function isOfName(tokens: Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.lower === 'of') return next?.isCapital === true && knownAt(tokens, i + 1) !== null;
  const isPart = token?.isCapital === true && token.isWord && !FUNCTION_WORDS.has(token.lower);
  return isPart && tokens[i - 1]?.isPossessive !== true;
}
