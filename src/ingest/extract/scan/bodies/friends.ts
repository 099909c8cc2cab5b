import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { countryAt, knownAt } from '../gazetteer';
import type { Token } from '../tokens';

/**
 * States that meet about another: "the Friends of Latvia", "the Group of Friends of Latvia", which a name
 * alone tells to be a body. Null where the noun may be a plain one ("Friends of Latvia came").
 */
export function friendsAt(tokens: Token[], from: number): BodyPhrase | null {
  const isGroup = tokens[from]?.text === 'Group' && tokens[from + 1]?.lower === 'of';
  const at = isGroup ? from + 2 : from;
  if (tokens[at]?.text !== 'Friends' || tokens[at + 1]?.lower !== 'of') return null;
  const land = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const state = countryAt(tokens, land);
  if (!state || knownAt(tokens, land)?.known.kind !== 'COUNTRY') return null;
  const next = tokens[state.to];
  const isNoun = /^(?:group|conference|meeting|coalition|forum|ministerial)$/i;
  const isLed = tokens[from - 1]?.lower === 'the' || isNoun.test(next?.text ?? '') || isGroup;
  if (!isLed) return null;
  const to = /^(?:Group|Coalition)$/.test(next?.text ?? '') ? state.to + 1 : state.to;
  return bodyPhrase(from, to, 'OTHER', state.country);
}

const FRIENDSHIP = /^(?:friendship|cooperation|co-operation|relations|ties|links)$/;

/** The group of a parliament with the state whose friend it is: "the Friendship Group | with Latvia". */
export function withFriend(tokens: Token[], base: BodyPhrase): BodyPhrase {
  const isGroup =
    /^(?:group|committee|league|society|association)$/.test(tokens[base.to - 1]?.lower ?? '') &&
    tokens.slice(base.from, base.to).some(({ lower }) => FRIENDSHIP.test(lower));
  if (!isGroup || tokens[base.to]?.lower !== 'with') return base;
  const at = base.to + (tokens[base.to + 1]?.lower === 'the' ? 2 : 1);
  const state = knownAt(tokens, at)?.known.kind === 'COUNTRY' ? countryAt(tokens, at) : null;
  const isPossessive = state !== null && tokens[state.to - 1]?.isPossessive === true;
  return state && !isPossessive ? { ...base, to: state.to } : base;
}
