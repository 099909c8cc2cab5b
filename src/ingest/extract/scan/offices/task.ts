import { PORTFOLIO_WORDS } from '../../lexicon/titles';
import { isGivenName, isLikelyPerson, parseName } from '../names/person-name';
import { ABSTRACT } from './office-field';
import type { Token } from '../tokens';

const LONGEST = 10;
const PEOPLES =
  /^(?:women|children|people|peoples|workers|veterans|persons|minorities|journalists|girls|youth)$/;
/** Endings of nouns for what one may be charged with. */
const NOUN = /(?:tion|ment|ness|ity|ism|ics|ship|ance|ence|ure|ing|ries|acy|ogy|ies)$/;

/**
 * The index after capitalised words for what an envoy is charged with: "Ambassador-at-Large for | Global
 * Criminal Justice"; the index itself where none are. A person's name that follows is no part of them.
 */
export function taskFrom(tokens: Token[], at: number): number {
  let to = at;
  while (to < at + LONGEST && isPart(tokens, to)) {
    if (to > at && beginsPerson(tokens, to)) break;
    to++;
  }
  const last = tokens[to - 1]?.lower ?? '';
  return to > at + 1 && (PORTFOLIO_WORDS.has(last) || PEOPLES.test(last) || NOUN.test(last))
    ? to
    : at;
}

function isPart(tokens: Token[], i: number): boolean {
  const [word, next] = [tokens[i], tokens[i + 1]];
  // "LGBT | + | Persons", "of | the | Rights".
  if (word?.text === '+' && word.start === tokens[i - 1]?.end) return true;
  if (word?.lower === 'the' && tokens[i - 1]?.lower === 'of') return next?.isCapital === true;
  if (!word?.isWord || (word.isPossessive && !PEOPLES.test(word.lower))) return false;
  return (
    word.isCapital ||
    (/^(?:and|in|of)$/.test(word.lower) && (next?.isCapital === true || next?.lower === 'the'))
  );
}

function beginsPerson(tokens: Token[], i: number): boolean {
  const name = parseName(tokens, i);
  if (name === null || name.from !== i || name.to - name.from < 2) return false;
  return isGivenName(tokens[i]?.text ?? '') && isLikelyPerson(tokens, name);
}

/** What one is sent "to" do. */
export const AIMS = /^(?:Monitor|Combat|Counter|Prevent|Defeat|Advance|Promote|Protect)$/;

/** The index after capitalised nouns for what is done: "for Latvia | Economic Reconstruction". */
export function abstractFrom(tokens: Token[], at: number): number {
  let to = at;
  while (
    tokens[to]?.isCapital &&
    !isGivenName(tokens[to]?.text ?? '') &&
    (PORTFOLIO_WORDS.has(tokens[to]?.lower ?? '') || ABSTRACT.test(tokens[to]?.lower ?? ''))
  )
    to++;
  return to;
}
