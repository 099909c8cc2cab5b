import { countryAt, knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/** Nouns in lower case for what a state has one of. */
const OF_STATE =
  /^(?:military|army|navy|police|armed|air|coast|opposition|presidency|gendarmerie)$/;
/** The second words of those that have two. */
const SECOND: Readonly<Record<string, string>> = { armed: 'forces', air: 'force', coast: 'guard' };
/** What a state has with another. */
const DEALINGS = /^(?:relations|cooperation|co-operation|ties|dialogue|partnership|negotiations)$/;

/** What of a state an office is of: "the Latvian | military", "Latvia's | armed forces". */
export function forcesOfState(tokens: Token[], at: number): { to: number; country: string } | null {
  const land = countryAt(tokens, at);
  if (!land) return null;
  const isLed =
    knownAt(tokens, at)?.known.kind === 'DEMONYM' || tokens[land.to - 1]?.isPossessive === true;
  const noun = tokens[land.to]?.text ?? '';
  if (!isLed || !OF_STATE.test(noun)) return null;
  const second = SECOND[noun];
  if (second && tokens[land.to + 1]?.text !== second) return null;
  const to = land.to + (second ? 2 : 1);
  return tokens[to]?.isCapital ? null : { to, country: land.country };
}

/**
 * The index after whom an office's dealings are with: "for Trade and Economic Relations | with the
 * Republic of Latvia"; the index itself for an office of none, or where another's office or name follows
 * ("the Minister of Economic Cooperation | with Latvia's envoy").
 */
export function afterDealings(tokens: Token[], at: number): number {
  const last = tokens[at - 1];
  if (!last?.isCapital || !DEALINGS.test(last.lower) || tokens[at]?.lower !== 'with') return at;
  // "the Minister of Foreign Relations | with Latvia" is whom one met, and with whom.
  if (/^(?:foreign|external|international)$/.test(tokens[at - 2]?.lower ?? '')) return at;
  const from = at + (tokens[at + 1]?.lower === 'the' ? 2 : 1);
  const known = knownAt(tokens, from);
  const isWhole = known !== null && /^(?:COUNTRY|REGION|BODY)$/.test(known.known.kind);
  if (!isWhole || tokens[known.to - 1]?.isPossessive) return at;
  // A name that follows is the holder's, an office another's.
  const next = tokens[known.to];
  return next?.isWord === true && !next.isCapital && !CLOSES.test(next.lower) ? at : known.to;
}

const CLOSES = /^(?:and|on|in|at|to|will|was|is|has|who|for|as|from)$/;
