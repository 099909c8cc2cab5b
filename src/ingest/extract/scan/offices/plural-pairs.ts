import { countryAt, knownAt } from '../gazetteer';
import { isLikelyPerson, type NamePhrase, parseName } from '../names/person-name';
import type { Token } from '../tokens';

/** A state, or a body that is sent for as one, and who is named for it. */
export interface Pair {
  /** Null for a body: "the European Union". */
  country: string | null;
  /** The words for the state. */
  words: string;
  name: NamePhrase;
  /** Tokens of the state and the name together. */
  from: number;
  to: number;
  /** A sign stands between the two: "Chile, Julio Fiol". */
  isSigned: boolean;
}

const JOINTS = new Set([',', ';', 'and', '&']);

/**
 * Each state of a list with its officer: "of Chile, Julio Fiol, and Australia, Tegan Brink", "of Chile
 * Julio Fiol, of Australia Tegan Brink", "Chile (Julio Fiol) and Australia (Tegan Brink)". Empty for
 * fewer than two, who may be one officer and another thing.
 */
export function pairsFrom(tokens: Token[], from: number): Pair[] {
  const pairs: Pair[] = [];
  for (let i = from; ;) {
    const pair = pairAt(tokens, i);
    if (!pair) break;
    pairs.push(pair);
    i = pair.to;
    while (JOINTS.has(tokens[i]?.lower ?? '')) i++;
    if (i === pair.to) break;
  }
  return pairs.length > 1 ? pairs : [];
}

function pairAt(tokens: Token[], from: number): Pair | null {
  const state = from + (/^(?:of|from|to)$/.test(tokens[from]?.lower ?? '') ? 1 : 0);
  const at = state + (tokens[state]?.lower === 'the' ? 1 : 0);
  const known = knownAt(tokens, at);
  const land = countryAt(tokens, at);
  if (!known || (!land && known.known.kind !== 'BODY')) return null;
  const sign = tokens[known.to]?.text ?? '';
  const isBracketed = sign === '(';
  const isSigned = /^[,:–—-]$/.test(sign);
  const name = parseName(tokens, known.to + (isBracketed || isSigned ? 1 : 0));
  if (!name || !(name.hasHonorific || name.to - name.from > 1)) return null;
  if (isBracketed && tokens[name.to]?.text !== ')') return null;
  // "of Latvia and the Riga Forum": capitals after a body are mostly a part of its name.
  if (!land && !isSigned && !isBracketed && !isLikelyPerson(tokens, name)) return null;
  return {
    country: land?.country ?? null,
    words: tokens
      .slice(state, known.to)
      .map(({ text }) => text)
      .join(' '),
    name,
    from: at,
    to: name.to + (isBracketed ? 1 : 0),
    isSigned,
  };
}
