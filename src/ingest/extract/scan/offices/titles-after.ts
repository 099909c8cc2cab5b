import { isVerbSymbol, phraseAt } from '../../clauses/phrase-list';
import { countryAt } from '../gazetteer';
import { type NamePhrase, parseName } from '../names/person-name';
import type { Token } from '../tokens';
import { parseTitles } from './parse-title';
import type { TitlePhrase } from './title-phrase';

/** Words that follow an office in apposition, as no verb of its holder does. */
const CLOSES = new Set(
  'to this on in at during today yesterday for who as by within here led chaired headed'.split(' '),
);

/** The offices that stand in apposition from a token on: "Luigi Di Maio, | the Italian minister,". */
export function titlesAfter(tokens: Token[], at: number): TitlePhrase[] {
  const from = at + leadOf(tokens, at);
  const told = parseTitles(tokens, from);
  // "X, the President's daughter": whose she is, and not what.
  const titles = told.some(({ to }) => tokens[to - 1]?.isPossessive) ? [] : told;
  const next = tokens[titles.at(-1)?.to ?? at];
  // "X, President Y" is two persons, and so may be "X, the President said": a sign must close it.
  const last = titles.at(-1);
  // "Responding to X, the President of Latvia said": a verb after "the" is that of another.
  const isSubject = tokens[at]?.lower === 'the' && next !== undefined && isVerb(tokens, at, next);
  const isInFull =
    last !== undefined &&
    (last.country !== null || last.body !== null) &&
    !next?.isCapital &&
    !isSubject;
  const isClosed =
    !next?.isWord ||
    (last !== undefined && ownEnd(tokens, last) < last.to) ||
    CLOSES.has(next.lower) ||
    isInFull ||
    !(next.isCapital || isVerb(tokens, at, next));
  return titles.length > 0 && isClosed ? titles : [];
}

/**
 * The index after what of an office is its holder's alone: "Anna Lee, chief of staff to | President Omar Khan" names
 * a second person by the office that the first serves. The index after the office elsewhere.
 */
export function ownEnd(tokens: Token[], { serves, to }: TitlePhrase): number {
  const isNamed = serves?.to === to && parseName(tokens, to, true)?.from === to;
  return isNamed ? serves.from : to;
}

/** Whether an office is followed by what its holder does: "X, the President said" may be two persons. */
function isVerb(tokens: Token[], at: number, next: Token): boolean {
  const symbol = phraseAt(tokens, tokens.indexOf(next, at))?.symbol;
  const isPast = /^\p{Ll}+[^e]ed$/u.test(next.text);
  return isPast || (symbol !== undefined && isVerbSymbol(symbol));
}

/** "Ambassador Anna Lee, | Acting Assistant Secretary for African Affairs,": what office one of a rank holds. */
export function inFullAfter(tokens: Token[], { from, to }: NamePhrase): TitlePhrase[] {
  if (to - from < 2 || tokens[to]?.text !== ',') return [];
  const titles = titlesAfter(tokens, to + 1);
  const isInFull = titles.every((title) => title.isCapital && title.to - title.from > 1);
  const next = tokens[titles.at(-1)?.to ?? to];
  return isInFull && !(next?.isWord ?? false) ? titles : [];
}

/** "Prime Minister Lee, | current chair of the Baltic League": what one of an office is for a time. */
export function currentAfter(tokens: Token[], { to }: NamePhrase): TitlePhrase[] {
  const at = to + (tokens[to + 1]?.lower === 'the' ? 2 : 1);
  const isNow = /^(?:current|incumbent)$/.test(tokens[at]?.lower ?? '');
  if (tokens[to]?.text !== ',' || !isNow) return [];
  return titlesAfter(tokens, to + 1).filter(
    ({ body, country }) => body !== null || country !== null,
  );
}

/** How many words lead to an office: "the", "a", "our country's". */
function leadOf(tokens: Token[], at: number): number {
  const lower = tokens[at]?.lower ?? '';
  if (['our', 'their', 'the', 'his', 'her'].includes(lower) && tokens[at + 1]?.lower === 'country')
    return tokens[at + 1]?.isPossessive ? 2 : 0;
  // "the Sultanate of Oman’s | ambassador", "Latvia’s | Minister".
  const the = ['the', 'a', 'an', 'his', 'her', 'their', 'its'].includes(lower) ? 1 : 0;
  const land = countryAt(tokens, at + the);
  return land && tokens[land.to - 1]?.isPossessive ? land.to - at : the;
}

/**
 * "At the invitation of her counterpart, Mr. Omar Khan|, the Minister of Trade, Mrs. Anna Lee, paid a visit":
 * who is told by what they are to the next holds no office that a name follows.
 */
export function isCounterpart(tokens: Token[], from: number, comma: number): boolean {
  const isTold = tokens[from - 1]?.text === ',' && tokens[from - 2]?.lower === 'counterpart';
  if (!isTold) return false;
  const titles = parseTitles(tokens, comma + (tokens[comma + 1]?.lower === 'the' ? 2 : 1));
  const to = titles.at(-1)?.to ?? comma;
  const name = tokens[to]?.text === ',' ? parseName(tokens, to + 1, true) : null;
  return name !== null && (name.hasHonorific || name.to - name.from > 1);
}
