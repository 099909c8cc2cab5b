import { bodyPhrase, type BodyPhrase } from './body-phrase';
import { parseBody } from './parse-body';
import { PORTFOLIO_WORDS } from '../../lexicon/titles';
import type { Token } from '../tokens';

const UNITS =
  /^(?:committee|department|commission|agency|directorate|division|service|council|board|secretariat|bureau)$/;
const CHAMBERS = /^(?:parliament|senate|congress|government|cabinet)$/;
const JOINTS = new Set(['and', ',', '&', 'for', 'of', 'on']);
const LONGEST = 10;

/**
 * A unit whose name a text writes in lower case after an office: "head of the | foreign affairs and
 * migration policy committee | of the Latvian Senate". Null where no field of it is told.
 */
export function plainUnit(tokens: Token[], from: number): BodyPhrase | null {
  // "chair of | parliament's | foreign affairs committee".
  const isOwned = tokens[from]?.isPossessive && CHAMBERS.test(tokens[from]?.text ?? '');
  const isOfMany = /^(?:parliamentary|joint|standing)$/.test(tokens[from]?.text ?? '');
  let at = isOwned || isOfMany ? from + 1 : from;
  const first = at;
  while (at < from + LONGEST && isField(tokens[at])) at++;
  const noun = tokens[at];
  if (at === first || JOINTS.has(tokens[from]?.lower ?? '')) return null;
  if (!noun || noun.isCapital || !UNITS.test(noun.lower)) return null;
  const unit = bodyPhrase(from, at + 1, 'DEPARTMENT');
  if (tokens[at + 1]?.lower !== 'of' || noun.isPossessive) return unit;
  const parent = parseBody(tokens, at + (tokens[at + 2]?.lower === 'the' ? 3 : 2));
  const isWhole = parent !== null && parent.ground !== 'SHORT_FORM';
  return isWhole ? { ...unit, to: parent.to, parent, country: parent.country } : unit;
}

function isField(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.isCapital &&
    !token.isPossessive &&
    (PORTFOLIO_WORDS.has(token.lower) || JOINTS.has(token.lower))
  );
}
