import { HEADS } from '../../lexicon/titles';
import type { Token } from '../tokens';

/** Words of a rank that no field's name ends with before them: "Managing Director", "State Secretary". */
const RANKS =
  /^(?:additional|deputy|assistant|joint|acting|permanent|special|principal|senior|vice|chief|first|second|managing|executive|regional|associate|interim|legal|global|parliamentary|state|political|lead|protocol|bureau|policy|planning|under|desk|team|program|programme|project|country)$/;
/** Nouns for officers that hold no post of their own name. */
const OFFICERS = /^(?:official|officer|economist|manager|analyst|lead|comptroller)$/;
const LONGEST = 4;

/**
 * Whether the rank of an officer of the body before it begins at a token: "the Ministry of Trade | Joint
 * Secretary", "the Bureau of Mines | Senior Bureau Official". A noun for officers alone is left to who asks.
 */
export function rankBeginsAt(tokens: Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'inspector' && tokens[at + 1]?.text === 'General') return true;
  if (lower === 'comptroller') return true;
  if (!RANKS.test(lower)) return false;
  // "Bureau Official" and "Planning Director" alone may go on from the words before.
  if (/^(?:bureau|planning)$/.test(lower)) return false;
  // "Trade | Policy Director": of a field that its name tells with both words.
  if (lower === 'policy' && tokens[at + 1]?.lower !== 'planning') return false;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const word = tokens[i];
    if (!word?.isCapital || tokens[i - 1]?.isPossessive) return false;
    if (HEADS.has(word.lower) || OFFICERS.test(word.lower)) return true;
    if (!RANKS.test(word.lower)) return false;
  }
  return false;
}
