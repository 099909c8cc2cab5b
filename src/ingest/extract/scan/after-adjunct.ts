import type { TitlePhrase } from './offices/title-phrase';
import type { Token } from './tokens';

const OPENS =
  /^(?:during|after|before|following|in|at|on|upon|despite|under|throughout|since|amid|while|according)$/;

/** What may follow a name that stands beside an office, as no word of what its bearer does can. */
const NO_VERB =
  /^(?:and|or|of|who|whose|whom|on|in|at|to|for|as|by|during|from|with|within|here|today|yesterday|this|last|next|the|an?)$/;

/**
 * Whether a comma ends what a sentence begins with, so that who it tells of are named next: "During a call
 * initiated by the President of Latvia, | Anna Lee and Omar Khan spoke" names no President.
 * @param comma the index of the comma.
 * @param to the index after the name that follows it.
 * @param from where the office begins: nor is it theirs whose deputy or wife is named.
 */
export function isAfterAdjunct(
  tokens: readonly Token[],
  comma: number,
  to: number,
  from: number,
): boolean {
  if (isOfStaff(tokens, from)) return true;
  if (!OPENS.test(tokens[0]?.lower ?? '')) return false;
  const isCited = tokens[0]?.lower === 'according';
  if (tokens.slice(0, comma).some(({ text }) => /^[,;:“"]$/.test(text))) return false;
  // "According to the ambassador, | Anna Lee will come": no comma closes the name.
  if (isCited) return tokens[to]?.text !== ',';
  if (tokens[to]?.lower === 'and') return tokens[to + 1]?.isCapital === true;
  // "During a call with the President of Latvia, | Anna Lee congratulated": no comma closes the name.
  const next = tokens[to];
  return next?.isWord === true && !next.isCapital && !NO_VERB.test(next.lower);
}

/** "According to the minister, | President X will come": the minister says it of another. */
export function withoutTold(tokens: readonly Token[], titles: TitlePhrase[]): TitlePhrase[] {
  if (tokens[0]?.lower !== 'according') return titles;
  const at = titles.findIndex(({ from }, k) => k > 0 && tokens[from - 1]?.text === ',');
  return at < 0 ? titles : titles.slice(0, at);
}

const WHOSE =
  /^(?:wife|husband|widow|spouse|son|daughter|brother|sister|mother|father|deputy|predecessor|successor|biographer|aide|assistant|interpreter|bodyguard|rival|friend|staff|cabinet|secretariat|chancellery|bureau)$/;

/**
 * Whether an office only tells whose relative, deputy or chief of staff is named behind it: "the wife of | the Ambassador,
 * Anna Lee", "the director of the cabinet of | the Minister, Omar Khan".
 */
function isOfStaff(tokens: readonly Token[], from: number): boolean {
  const at = from - (tokens[from - 1]?.lower === 'the' ? 2 : 1);
  const isUnder = tokens[at]?.lower === 'under';
  return (
    isUnder ||
    (/^(?:of|to)$/.test(tokens[at]?.lower ?? '') && WHOSE.test(tokens[at - 1]?.lower ?? ''))
  );
}
