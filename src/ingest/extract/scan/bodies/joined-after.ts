import type { BodyReader } from './body-phrase';
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
  /^(?:ministry|agency|bureau|council|commission|committee|department|directorate|authority|forces|parliament|senate|embassy|federation|association|organi[sz]ation|secretariat|foundation)$/;
const COURTS = /^(?:supreme|constitutional|criminal|high|district|administrative)$/;

/** "the Press | Bureau | and Latvian Council of Trade": "and" leads to another body with a noun of its own. */
export function isJoinedAfter(
  tokens: Token[],
  at: number,
  from: number,
  parseBody: BodyReader,
): boolean {
  const [before, noun, and] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at === from || and?.lower !== 'and' || !noun?.isCapital || !before?.isCapital) return false;
  const isCourt = noun.lower === 'court' && COURTS.test(before.lower);
  if (!ENDS.test(noun.lower) && !isCourt) return false;
  if (BODY_HEADS[tokens[at + 2]?.lower ?? '']) return false;
  const next = parseBody(tokens, at + 2);
  return next?.ground === 'HEAD' && next.to > at + 3;
}
