import type { BodyPhrase } from '../bodies/body-phrase';
import { HEADS } from '../../lexicon/titles';
import type { Token } from '../tokens';
import type { TitlePhrase } from './title-phrase';

/** Who speaks for another. */
export const isSpokesman = ({ head }: Pick<TitlePhrase, 'head'>): boolean =>
  /^spokes(?:man|woman|person)$/.test(head);

/**
 * The officer for whom one speaks, where the words after "for" name more than a body: "the UN | envoy", "the
 * UN | human rights chief".
 */
export function spokenForAt(
  tokens: Token[],
  at: number,
  served: TitlePhrase | null,
  body: BodyPhrase | null,
): Pick<TitlePhrase, 'to' | 'serves'> | null {
  if (served?.from === at && served.to > (body?.to ?? at)) return { to: served.to, serves: served };
  if (!body) return null;
  for (let i = body.to; i < body.to + LONGEST; i++) {
    const token = tokens[i];
    if (!token?.isWord || token.isCapital) return null;
    if (HEADS.has(token.lower)) return { to: i + 1, serves: null };
  }
  return null;
}

const LONGEST = 4;
