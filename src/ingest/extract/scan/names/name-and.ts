import { knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { HEADS, MODIFIERS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { isLikelyPerson, parseName } from './person-name';
import type { Token } from '../tokens';

/**
 * Whether a person's name begins at a token and "and" follows it: "Anna Lee | and Security Council
 * Director Omar Khan". Of a name that no list has, the office before it tells: "President Uhuru
 * Kenyatta | and Cabinet Secretary Omar Khan".
 */
export function isNameAnd(tokens: Token[], from: number): boolean {
  const name = parseName(tokens, from);
  if (!name || tokens[name.to]?.lower !== 'and') return false;
  // "the Anna Lee Foundation | and all guests".
  if (BODY_HEADS[tokens[name.to - 1]?.lower ?? '']) return false;
  if (name.to - name.from > 1 && isLikelyPerson(tokens, name)) return true;
  const office = tokens[from - 1];
  return (
    office?.isCapital === true &&
    HEADS.has(office.lower) &&
    !office.isPossessive &&
    tokens.slice(name.from, name.to).every((_, i) => isPlain(tokens, name.from + i))
  );
}

/** No word of an office's or a body's name, nor a place. */
function isPlain(tokens: Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const isOther = MODIFIERS.has(lower) || PORTFOLIO_WORDS.has(lower) || BODY_HEADS[lower];
  return !isOther && knownAt(tokens, at) === null;
}
