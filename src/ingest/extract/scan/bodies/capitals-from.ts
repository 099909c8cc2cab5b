import type { BodyReader } from './body-phrase';
import { endsNameAt } from './leads-away';
import { isSchoolAt } from './schools';
import { knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { HEADS, MODIFIERS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { isGivenName } from '../names/person-name';
import { isOfOffice, nameBeginsAt } from '../names/name-begins';
import { ABSTRACT } from '../offices/office-field';
import { rankBeginsAt } from '../offices/rank-begins';
import type { Token } from '../tokens';

/** "the Ministry of Climate Change and | Ministry of Commerce": after "and" another body begins. */
export function beginsOther(tokens: Token[], i: number): boolean {
  const isHead = BODY_HEADS[tokens[i]?.lower ?? ''] !== undefined;
  return isHead && tokens[i - 1]?.lower === 'and' && tokens[i + 1]?.lower === 'of';
}

/** Whom a chamber is of; its name ends with them. */
export const MEMBERS_OF_CHAMBER =
  /^(?:Representatives|Deputies|Commons|Lords|Councillors|Delegates|Elders|Peers)$/;

/** Whom other bodies are of. */
const MEMBERS = new RegExp(
  `${MEMBERS_OF_CHAMBER.source}|^(?:Ministers|Directors|Governors|Trustees|Commissioners|Senators)$`,
);

const OPEN =
  /^(?:national|international|foreign|external|internal|regional|local|public|political)$/;

/** "Council of Foreign | Ministers", "Bureau of Export | Promotion", "Government of National | Accord". */
export function goesOn(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapital || rankBeginsAt(tokens, at)) return false;
  const isOpen = OPEN.test(tokens[at - 1]?.lower ?? '') && !nameBeginsAt(tokens, at);
  return (
    isOpen || token.lower.endsWith('s') || (ABSTRACT.test(token.lower) && !isGivenName(token.text))
  );
}

const OF_PEOPLE = /^(?:women|children|people|workers|veterans|consumers|youth|peoples)$/;

const isBodyOf = (tokens: Token[], i: number): boolean =>
  BODY_HEADS[tokens[i]?.lower ?? ''] !== undefined && tokens[i + 1]?.lower === 'of';

/** Two words that nothing is named with, after a word for a field and before what is no name. */
function isUnlistedName(tokens: Token[], at: number): boolean {
  const [before, first, last, next] = [-1, 0, 1, 2].map((k) => tokens[at + k]);
  const isName = (token: Token | undefined, i: number) =>
    token !== undefined && isPlain(token) && !isOfOffice(tokens, i) && knownAt(tokens, i) === null;
  const field = before?.lower ?? '';
  const isField = PORTFOLIO_WORDS.has(field) || ABSTRACT.test(field) || field.endsWith('s');
  // "the Cabinet of Ministers | Adylbek Tok | and Foreign Minister Lee".
  const other = next?.lower === 'and' ? at + 3 : tokens.length;
  const isBeforeOther = HEADS.has(tokens[other]?.lower ?? '') || beginsAnother(tokens, other);
  const isEnd =
    next?.isCapital !== true && (isBeforeOther || !/^(?:and|of|&|for)$/.test(next?.lower ?? ''));
  return isField && isName(first, at) && isName(last, at + 1) && isEnd;
}

/** A word that may be a name, and tells of no field. */
const isPlain = ({ isCapital, isWord, text, lower }: Token): boolean =>
  isCapital &&
  isWord &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !/s$|ing$|(?:al|ic|ian|ese|ish)$/.test(lower) &&
  !ABSTRACT.test(lower);

/** "Assistant Secretary for the | Middle East Anna Lee | and Trade Council Director Omar Khan": where, and who. */
export function isHolderOfPlace(tokens: Token[], from: number, and: number): boolean {
  const place = tokens[and]?.lower === 'and' ? knownAt(tokens, from) : null;
  const between = place ? tokens.slice(place.to, and) : [];
  return between.length === 2 && between.every((token) => isPlain(token) && !ofBody(token));
}

const ofBody = ({ lower }: Token): boolean =>
  PORTFOLIO_WORDS.has(lower) || BODY_HEADS[lower] !== undefined;

/** Whether a person, a state or an office begins after "and", and no further field. */
function beginsAnother(tokens: Token[], at: number): boolean {
  const land = knownAt(tokens, at);
  const isLaw = land?.known.kind === 'DEMONYM' && !tokens[land.to]?.isCapital;
  if (land?.known.kind === 'COUNTRY' || isLaw || nameBeginsAt(tokens, at)) return true;
  let head = at;
  while (tokens[head]?.isCapital && isOfRank(tokens[head])) head++;
  return head > at && tokens[head]?.isCapital === true && HEADS.has(tokens[head]?.lower ?? '');
}

const isOfRank = ({ lower = '' }: Partial<Token> = {}): boolean =>
  MODIFIERS.has(lower) && !HEADS.has(lower);

const THINGS =
  /^(?:headquarters|hq|conference|summit|award|awards|prize|week|day|ministerial|program|programme|plan|resolution|charter|act|christmas|anniversary|report|statement|initiative|scholarship|fellowship|building|complex|website)$/;

/** A noun for a thing or an event that ends a run of capitals, where another word of the run is before it. */
const isThingOf = (tokens: Token[], at: number): boolean =>
  THINGS.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.isCapital === true &&
  (tokens[at + 1]?.isCapital !== true || /^\d/.test(tokens[at + 1]?.text ?? ''));

/** The index after a run of capitalised words with "and", "of", "the" and commas between them. */
export function capitalsFrom(tokens: Token[], from: number, parseBody: BodyReader): number {
  let to = from;
  for (let i = from; i < Math.min(from + 9, tokens.length); i++) {
    const token = tokens[i];
    if (!token) break;
    // An initial begins a person's name, and a country's name ends a body's: "of Turkmenistan | B. Atdaev".
    if (/\p{Lu}\.$/u.test(token.text) && knownAt(tokens, i) === null) break;
    const land = knownAt(tokens, i);
    // "the Council of Ministers and | Estonia", "and | Foreign Minister Lee", "and | Anna Lee".
    if (tokens[i - 1]?.lower === 'and' && beginsAnother(tokens, i)) break;
    if (land?.known.kind === 'COUNTRY') return land.to;
    // "the Cabinet of Ministers and | Minister of Foreign Affairs": an office begins.
    if (i > from && (HEADS.has(token.lower) || rankBeginsAt(tokens, i))) break;
    // "the Office of Foreign Assistance | Asia Director".
    if (i > from && land?.known.kind === 'REGION' && HEADS.has(tokens[land.to]?.lower ?? '')) break;
    // "the Office of Foreign Assistance | Dafna Rand": a name that no list has.
    if (i > from + 1 && isUnlistedName(tokens, i)) break;
    // "the Cabinet of Ministers | Adylbek Tok".
    if (i === from + 1 && MEMBERS.test(tokens[from]?.text ?? '') && isUnlistedName(tokens, i))
      break;
    // "the Ministry of Defence | Headquarters", "| Summit": a thing of the body, or what it holds.
    if (i > from && isThingOf(tokens, i)) break;
    // "the Bureau of Resilience and Food Security | Anna Lee".
    if (i > from && tokens[i - 1]?.isCapital && nameBeginsAt(tokens, i)) break;
    if (beginsOther(tokens, i) || (tokens[i - 1]?.lower === 'and' && isSchoolAt(tokens, i))) break;
    if (token.lower === 'and' && MEMBERS_OF_CHAMBER.test(tokens[i - 1]?.text ?? '')) break;
    if (i > from && endsNameAt(tokens, i)) break;
    // "the Board of Directors | of the Baltic Bank": of a body that is named itself.
    if (i > from && token.lower === 'of') {
      const whole = parseBody(tokens, i + (tokens[i + 1]?.lower === 'the' ? 2 : 1));
      if (whole && whole.ground !== 'SHORT_FORM') break;
    }
    // "the Fund for Rural Development and the | World Health Organization".
    if (token.isCapital && tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'and') {
      const other = parseBody(tokens, i);
      if (other && other.ground !== 'SHORT_FORM') break;
    }
    // "Policy | / | Public Affairs".
    const isSlash = token.text === '/' && token.start === tokens[i - 1]?.end;
    if (isSlash && tokens[i + 1]?.isCapital && !isBodyOf(tokens, i + 1)) continue;
    // "Turkic | Speaking | States".
    const isWithin = token.lower === 'speaking' && tokens[i + 1]?.isCapital === true;
    if (token.isCapital && (isWithin || !FUNCTION_WORDS.has(token.lower))) {
      to = i + 1;
      // "the Office of Global Women's | Issues".
      if (token.isPossessive && !(OF_PEOPLE.test(token.lower) && tokens[to]?.isCapital)) break;
    } else if (!['and', 'of', 'the', 'to', 'on'].includes(token.lower) || i === from) break;
  }
  return to;
}
