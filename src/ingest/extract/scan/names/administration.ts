import { knownAt } from '../gazetteer';
import type { Found, Item } from '../items';
import { PORTFOLIO_WORDS } from '../../lexicon/titles';
import { isNameWord } from './person-name';
import type { Token } from '../tokens';

/** Heads of state and their deputies whom news names their administrations by. */
export const NAMED_BY = new Set(
  `Roosevelt Truman Eisenhower Kennedy Johnson Nixon Ford Carter Reagan Bush Clinton Obama Trump Biden
  Harris Pence Cheney Gore`.split(/\s+/),
);

/** "the incoming | Lee | administration": one that comes or goes is called after who leads it. */
function isPassing(tokens: Token[], i: number): boolean {
  const [before, whose, noun] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    /^(?:incoming|outgoing)$/.test(before?.lower ?? '') &&
    noun?.isCapital === false &&
    whose !== undefined &&
    isNameWord(whose) &&
    !whose.isPossessive &&
    knownAt(tokens, i) === null &&
    !PORTFOLIO_WORDS.has(whose.lower)
  );
}

/**
 * Whose administration is told of: "the Biden-Harris | Administration" names two persons and no body.
 *
 * Null for any other word before it: that may be a place or what is administered.
 */
export function administrationOf(tokens: Token[], i: number): Found | null {
  const [whose, noun] = [tokens[i], tokens[i + 1]];
  if (!whose || noun?.lower !== 'administration') return null;
  const names = whose.text.split(/[-‑–]/u);
  if (!names.every((name) => NAMED_BY.has(name)) && !isPassing(tokens, i)) return null;
  let start = whose.start;
  const items = names.map((name): Item => {
    const span = { start, end: start + name.length };
    start = span.end + 1;
    return { kind: 'PERSON', ...span, name: span, words: [name], titles: [], ground: 'GIVEN_NAME' };
  });
  return { items, to: i + 2 };
}
