import { bodyPhrase, type BodyPhrase } from '../bodies/body-phrase';
import { CHAMBER_NOUN } from '../bodies/lone-noun';
import { BODY_HEADS } from '../../lexicon/bodies';
import type { TitlePhrase } from './title-phrase';
import type { Token } from '../tokens';

const OF_CHAMBER = /^(?:vice-)?(?:speaker|leader|whip|president|chairman|chairwoman|chair)$/;

/**
 * The chamber that an office is of, named by its noun alone: "| Senate | Majority Leader", "Speaker of the
 * | House |". Null where the office is not one of a chamber, or tells more than the noun.
 */
export function chamberOf(tokens: Token[], { from, to, head }: TitlePhrase): BodyPhrase | null {
  if (!OF_CHAMBER.test(head)) return null;
  const isOf = /^(?:of|the)$/.test(tokens[to - 2]?.lower ?? '');
  // "Lower | House | Speaker".
  const isOfTwo = /^(?:Lower|Upper)$/.test(tokens[from]?.text ?? '');
  const first = isOfTwo ? from + 1 : from;
  const isFirst = CHAMBER_NOUN.test(tokens[first]?.text ?? '');
  const at = isFirst ? first : isOf ? to - 1 : -1;
  const noun = tokens[at];
  if (!noun || !CHAMBER_NOUN.test(noun.text) || noun.isPossessive) return null;
  return bodyPhrase(
    isFirst ? from : at,
    at + 1,
    BODY_HEADS[noun.lower] ?? 'PARLIAMENT',
    null,
    'KNOWN',
  );
}
