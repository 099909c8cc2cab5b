import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/** "Dean | of the African Diplomatic Corps in Japan": all envoys at a place, and no body. */
export function corpsAt(tokens: Token[], at: number): number {
  const corps = tokens.slice(at, at + 5).findIndex(({ lower }) => lower === 'corps');
  if (corps < 1 || tokens[at + corps - 1]?.lower !== 'diplomatic') return at;
  const to = at + corps + 1;
  const place = /^(?:in|to|of)$/.test(tokens[to]?.lower ?? '') ? knownAt(tokens, to + 1) : null;
  return place?.to ?? to;
}
