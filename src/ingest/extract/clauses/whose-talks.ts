import { SYMBOLS } from '../lexicon/clause-words';
import { type Chunk, pattern, symbolsOf } from './chunk';

/** The noun of a meeting whose owner is named right before it. */
const NAMED_OWNER = pattern('OWNER [WORD TIME]{0,3} [NOUN CALL]');
/** Its noun right behind the verb, with nothing that says that it was there. */
const OBJECT = pattern('^ [DISCUSS VERB] [WORD TIME OF]{0,6}? [NOUN CALL]');

/**
 * Whether talks with others are what was discussed, and not where: "reviewed A's talks with B", "discussed the
 * results of the talks with B".
 */
export function isDiscussed(words: readonly Chunk[], doer: Chunk | null): boolean {
  const [verb] = words;
  const isAbout = verb?.symbol === SYMBOLS.VERB && /^spoke about$/.test(verb.words);
  const symbols = symbolsOf(words);
  const owner = words[symbols.search(NAMED_OWNER)];
  // "criticised A's meeting with B".
  const isJudged = verb?.symbol === SYMBOLS.VERB || /^welcom/.test(verb?.words ?? '');
  if (isJudged && owner !== undefined && !owner.isPronoun) return true;
  // "the forum that Latvia hosted last week and A's talks with B": Latvia held none of these.
  const isBeside =
    (verb?.symbol === SYMBOLS.RECEIVE || verb?.symbol === SYMBOLS.LIGHT) &&
    symbols.slice(0, symbols.search(NAMED_OWNER)).includes(SYMBOLS.AND);
  if (isBeside && owner !== undefined && !owner.isPronoun && owner.parties.length > 0) return true;
  if (verb?.symbol !== SYMBOLS.DISCUSS && !isAbout) return false;
  // "They discussed his call with A": it is not told of them.
  const isOfOne = /^(?:his|her)$/.test(owner?.words ?? '') && (doer?.parties.length ?? 0) > 1;
  return (owner !== undefined && (!owner.isPronoun || isOfOne)) || OBJECT.test(symbols);
}

const OWN_SESSION =
  /^(?:urgent|emergency|extraordinary|special|regular|annual|plenary|ministerial|closed-door|\d+(?:st|nd|rd|th))$/;

/** Whether a body alone holds an urgent meeting or the like, with nobody told beside it. */
export function isOwnSession(
  subject: Chunk | null,
  words: readonly Chunk[],
  next: Chunk | undefined,
): boolean {
  return (
    subject?.symbol === SYMBOLS.BODY &&
    subject.bodies.length === 1 &&
    words[0]?.symbol === SYMBOLS.LIGHT &&
    next?.symbol !== SYMBOLS.WITH &&
    words.some(({ words: said }) => OWN_SESSION.test(said))
  );
}
