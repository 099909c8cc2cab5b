import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { knownAt } from '../gazetteer';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import type { Token } from '../tokens';

/** Those who belong to a group that stands, and what one does for it. */
const BELONGS =
  /^(?:members?|members?hip|co-?chairs?|chairs?|founders?|participants?|partners?|co-?founders?)$/;
/** Nouns that groups of states and programmes alike are named with. */
const NOUN =
  /^(?:Initiative|Partnership|Process|Platform|Compact|Triangle|Nine|Eight|Seven|Six|Five|Quartet|Circle|Network|Roundtable)$/;
const LONGEST = 7;

/**
 * A group that stands, by a noun that may name a mere undertaking too: "a member of the | Baltic Forest
 * Initiative". Null where nobody belongs to it ("discussed the Baltic Forest Initiative").
 */
export function standingGroupAt(tokens: Token[], from: number): BodyPhrase | null {
  const article = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const isOf = tokens[article]?.lower === 'of' && BELONGS.test(tokens[article - 1]?.lower ?? '');
  if (!isOf || !tokens[from]?.isCapital || FUNCTION_WORDS.has(tokens[from]?.lower ?? ''))
    return null;
  let to = from;
  while (to < from + LONGEST && isPart(tokens, to)) to++;
  const isNamed = to > from + 1 && NOUN.test(tokens[to - 1]?.text ?? '');
  return isNamed && knownAt(tokens, from)?.to !== to
    ? bodyPhrase(from, to, 'INTERNATIONAL_ORGANISATION', null, 'KNOWN')
    : null;
}

const isPart = (tokens: Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.isPossessive) return false;
  const isJoint = /^(?:of|for|and|on)$/.test(token?.text ?? '');
  const isNext = next?.isCapital === true || (next?.text === 'the' && tokens[at + 2]?.isCapital);
  const isArticle = token?.text === 'the' && next?.isCapital === true;
  return (token?.isCapital === true && token.isWord) || isArticle || (isJoint && isNext === true);
};
