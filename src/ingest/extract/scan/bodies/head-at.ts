import type { OrganisationKind } from '../../../../store/organisation';
import { BODY_HEADS, LED_HEADS, NAMED_WINGS } from '../../lexicon/bodies';
import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';
import { isFirmNoun } from './firm-nouns';

/**
 * The kind of body that a noun tells: one that names bodies by itself, one that does so after certain
 * words alone ("Stock | Exchange", "General | Staff"), or one that a wing's name is joined to ("Liberation |
 * Movement-North"). Undefined for none.
 */
export function headAt(tokens: Token[], i: number, from: number): OrganisationKind | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const kind = BODY_HEADS[token.lower];
  if (kind) return kind;
  const led = token.isCapital && i > from ? LED_HEADS[token.lower] : undefined;
  if (led?.[1].test(tokens[i - 1]?.lower ?? '')) return led[0];
  if (isFirmNoun(tokens, i, from)) return 'COMPANY';
  // "the EU | Delegation": of a body that has sent it.
  if (token.text === 'Delegation' && isKnownBefore(tokens, from, i)) return 'DIPLOMATIC_MISSION';
  const [, noun, wing] = /^(\p{Lu}\p{Ll}+)[-‑–](\p{Lu}\p{L}*)$/u.exec(token.text) ?? [];
  return noun && wing && i > from && isWing(wing) ? BODY_HEADS[noun.toLowerCase()] : undefined;
}

/** "North", "Unity", or a letter for the one who leads it: "Muslim League-N". */
const isWing = (wing: string): boolean => wing.length === 1 || NAMED_WINGS.has(wing);

const isKnownBefore = (tokens: Token[], from: number, at: number): boolean => {
  const known = knownAt(tokens, from);
  return known?.known.kind === 'BODY' && known.to === at;
};
