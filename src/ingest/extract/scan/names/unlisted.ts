import { PLACE_NOUNS, TERRITORY_NOUNS } from '../../lexicon/places';
import { isGivenName, isNameWord } from './person-name';
import type { Token } from '../tokens';

/** "Head of Gazprom | Alexei Miller": a capitalised word before a name of two. */
export function unlistedAt(tokens: Token[], at: number): { to: number } | null {
  const words = [0, 1, 2].map((k) => tokens[at + k]);
  const isRun = words.every((word) => word && isNameWord(word) && !word.isPossessive);
  const first = words[0]?.text ?? '';
  return isRun && !isGivenName(first) && !first.endsWith('.') ? { to: at + 1 } : null;
}

/** "of Zhambyl region", "of Queretaro": one word before a name, or more before a noun for places. */
export function territoryAt(tokens: Token[], at: number): { to: number } | null {
  let to = at;
  // "Governor of the city": which one, the text has told before.
  if (tokens[at - 1]?.lower === 'the' && TERRITORY_NOUNS.has(tokens[at]?.lower ?? ''))
    return { to: at + 1 };
  while (
    tokens[to]?.isCapital &&
    to < at + 4 &&
    !(to > at && PLACE_NOUNS.has(tokens[to]?.lower ?? ''))
  )
    to++;
  if (to > at && PLACE_NOUNS.has(tokens[to]?.lower ?? '')) return { to: to + 1 };
  return to > at ? { to: at + 1 } : null;
}
