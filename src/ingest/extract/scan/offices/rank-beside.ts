import { HEADS } from '../../lexicon/titles';
import type { TitlePhrase } from './title-phrase';
import type { Token } from '../tokens';

/** Whether "Ambassador" stands at a token as a form of address: right before a name. */
export function isRankAt(tokens: Token[], at: number): boolean {
  const [rank, next] = [tokens[at], tokens[at + 1]];
  return (
    rank?.text === 'Ambassador' && next?.isCapital === true && next.isWord && !HEADS.has(next.lower)
  );
}

/**
 * Whether a form of address stands between an office that is told by more than its noun and the holder's
 * name: "Acting Assistant Secretary for African Affairs | Ambassador Anna Lee". Nobody who holds such an
 * office is there as an ambassador.
 */
export function isRankBeside(tokens: Token[], { to, from, head, isCapital }: TitlePhrase): boolean {
  return to - from > 1 && isCapital && head !== 'ambassador' && isRankAt(tokens, to);
}

/** "Ambassador Anna Lee": a rank, where another office of hers is told. */
export function isRankAlone({ head, words, country, body, receiving }: TitlePhrase): boolean {
  return (
    head === 'ambassador' &&
    words.length === 1 &&
    !body &&
    country === null &&
    receiving.length === 0
  );
}

const STYLES =
  /^(?:(?:prince|princess|archbishop)|(?:(?:vice|chief|fleet|grand) )?(?:admiral|marshal))$/;

/** "Prince Ali Omar", "Vice Admiral John Lee": a style of birth, church or arms, and no post where nothing tells of what. */
export function isStyleAlone({ from, to, words, country, body }: TitlePhrase): boolean {
  return to - from === words.length && STYLES.test(words.join(' ')) && !body && country === null;
}
