import { NOT_BODIES } from '../../lexicon/bodies';
import { knownAt } from '../gazetteer';
import type { Token } from '../tokens';
import type { BodyPhrase } from './body-phrase';
import { isShortOfThing } from './things';

const SHORT = /^(?:\p{Lu}{2,6}|(?!\p{Lu}+s$)(?=.*\p{Ll})(?:\p{Ll}*\p{Lu}){3}\p{L}*)$/u;

/** Two to six capitals that nothing else is known by: AWEX, FIT; three or more within a word: EurAsEC. */
export function shortForm(tokens: Token[], from: number): BodyPhrase | null {
  const token = tokens[from];
  if (!token || !SHORT.test(token.text) || NOT_BODIES.has(token.text)) return null;
  if (knownAt(tokens, from) || /^[IVX]+$/.test(token.text)) return null;
  if (isShortOfThing(tokens, from) || isInCapitals(tokens)) return null;
  // "STL.News" and "AKIPRESS.COM" are addresses.
  if (tokens[from - 1]?.text === '.' && tokens[from - 1]?.end === token.start) return null;
  const [dot, after] = [tokens[from + 1], tokens[from + 2]];
  if (dot?.text === '.' && dot.start === token.end && after?.start === dot.end) return null;
  return {
    from,
    to: from + 1,
    kind: 'OTHER',
    country: null,
    parent: null,
    short: null,
    ground: 'SHORT_FORM',
  };
}

/** "TRADE TIES": a heading, whose words are none of short forms. */
function isInCapitals(tokens: Token[]): boolean {
  const words = tokens.filter(({ text }) => /\p{L}{2}/u.test(text));
  return words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
}
