import type { BodyReader } from './body-phrase';
import { knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import type { Token } from '../tokens';

const MAX_WORDS = 7;

/** Whether "and" and another body of the same noun follow: "the Trade Council and Labour Council". */
export function isTwin(tokens: Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'and') return false;
  for (let i = at + 2; i < at + 2 + MAX_WORDS && tokens[i]?.isCapital; i++)
    if (tokens[i]?.lower === tokens[at]?.lower) return i > at + 2;
  return false;
}

/** Nouns that end a body's name wherever they stand in it after a word or more. */
const ENDS =
  /^(?:ministry|agency|bureau|council|commission|committee|department|directorate|authority|forces|parliament|senate|embassy|federation|association|organi[sz]ation|secretariat|foundation|corps|institute|university|museum|inspectorate|gendarmerie|chancellery)$/;
/** Those that stand before "and" within a name too: "Bank and Insurance Agency", "Trade Union and Labour Council". */
const MAY_END =
  /^(?:bank|fund|front|league|movement|party|union|alliance|coalition|bloc|court|company|corporation|academy|society|club|congress|assembly|network|group)$/;
const COURTS = /^(?:supreme|constitutional|criminal|high|district|administrative)$/;

/**
 * Whether "and" after a noun leads to another body, which has a noun of its own: "the Press | Bureau | and
 * Latvian Council of Trade". A noun that may stand within a name ends one of three words, or before a state's body.
 */
export function isJoinedAfter(
  tokens: Token[],
  at: number,
  from: number,
  parseBody: BodyReader,
): boolean {
  const [before, noun, and] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at === from || and?.lower !== 'and' || !noun?.isCapital || !before?.isCapital) return false;
  const isCourt = noun.lower === 'court' && COURTS.test(before.lower);
  const isOfState = knownAt(tokens, at + 2) !== null;
  const isLikely = MAY_END.test(noun.lower) && (at - from > 1 || isOfState);
  if (!ENDS.test(noun.lower) && !isCourt && !isLikely) return false;
  return isOther(tokens, at + 2, parseBody);
}

/** "the Latvian Dream | and United National Movement": after a name that is known, whatever noun it has. */
export function isKnownBeforeOther(
  tokens: Token[],
  to: number,
  isKnown: boolean,
  parseBody: BodyReader,
): boolean {
  return isKnown && tokens[to]?.lower === 'and' && isOther(tokens, to + 1, parseBody);
}

/** Whether a body of a word or more and a noun begins at a token. */
function isOther(tokens: Token[], at: number, parseBody: BodyReader): boolean {
  if (BODY_HEADS[tokens[at]?.lower ?? '']) return false;
  const next = parseBody(tokens, at);
  return next !== null && next.ground !== 'SHORT_FORM' && next.to > at + 1;
}
