import { chiefOfficerAt, isChiefOfficer } from './chief-officer';
import { fieldsFrom } from './fields';
import { countryAt, knownAt } from '../gazetteer';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { HEADS, MANNERS, MODIFIERS, PORTFOLIO_HEADS, SHORT_OFFICES } from '../../lexicon/titles';
import { isGivenRank } from '../names/ambiguous-names';
import type { Token } from '../tokens';

/** Those that are offices only with it: "Surgeon General". */
export const GENERALS = new Set(
  'attorney solicitor surgeon auditor inspector adjutant postmaster comptroller procurator'.split(
    ' ',
  ),
);

/** Who leads the members of a party: "Majority Whip", "Chief Whip". */
const WHIPS = /^(?:Chief|Majority|Minority|House|Senate|Party|Opposition|Government|Deputy)$/;

/** What is general where no office is: "the secretary | general staff". */
const GENERAL_THINGS =
  /^(?:staff|public|elections?|assembly|affairs|meetings?|council|strikes?|terms|population|conditions|debate|interest|headquarters|counsel)$/;

/** Whether "General" after an officer's noun is part of the office: "Secretary | General", "attorney | general". */
export function isOfGeneral(tokens: Token[], at: number): boolean {
  const [head, general, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (general?.text === 'General') return true;
  return (
    general?.text === 'general' &&
    head?.isCapital === false &&
    !GENERAL_THINGS.test(next?.lower ?? '')
  );
}

/** A modifier that is a head too ("chief", "representative") is one when no other head follows. */
export function isHead(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  // "Ambassador-Designate", "President-elect".
  const base = token?.lower.replace(/-(?:designate|elect)$/, '') ?? '';
  if (token && isSeniorOfficial(tokens, i)) return true;
  // "the company's chief | executive", "Country | Manager".
  if (isChiefExecutive(tokens, i - 1)) return true;
  if (isChiefExecutive(tokens, i)) return false;
  if (token?.text === 'Manager' && tokens[i - 1]?.text === 'Country') return true;
  if (token?.text === 'Lady' && tokens[i - 1]?.text === 'First') return true;
  if (isChiefOfficer(tokens, i)) return true;
  if (isMinisterPresident(tokens, i) || chiefOfficerAt(tokens, i) > i) return false;
  // "the Latvian Trade | Representative | Office": a body of one.
  if (token?.text === 'Representative' && /^Offices?$/.test(tokens[i + 1]?.text ?? ''))
    return false;
  if (GENERALS.has(token?.lower ?? '') && isOfGeneral(tokens, i)) return true;
  if (!token || !HEADS.has(base) || isGivenRank(tokens, i)) return false;
  // "Chief | Cabinet Secretary".
  const isOfWhole =
    MODIFIERS.has(tokens[i + 1]?.lower ?? '') && HEADS.has(tokens[i + 2]?.lower ?? '');
  if (token.text === 'Chief' && isOfWhole && tokens[i + 1]?.isCapital && tokens[i + 2]?.isCapital)
    return false;
  if (base === 'charge' && !/^d['’]affaires$/.test(tokens[i + 1]?.lower ?? '')) return false;
  if (SHORT_OFFICES[token.lower])
    return /^\p{Lu}.*\p{Lu}$/u.test(token.text) && !/^[\d/]/.test(tokens[i - 1]?.text ?? '');
  const next = tokens[i + 1];
  // A member is one of a body: "member of the Committee on Petitions".
  if (token.lower === 'whip') return WHIPS.test(tokens[i - 1]?.text ?? '') && token.isCapital;
  if (token.lower === 'member' && (next?.lower !== 'of' || tokens[i - 1]?.lower === 'a'))
    return false;
  if (!MODIFIERS.has(token.lower) || !next || token.isPossessive) return true;
  // "Assistant to the President", but "Assistant Foreign Minister".
  const isMore = MODIFIERS.has(next.lower) || fieldsFrom(tokens, i + 1, true) > i + 1;
  return (
    !HEADS.has(next.lower) && !(token.lower === 'assistant' && (isMore || next.lower !== 'to'))
  );
}

/** "Minister | President | of Bavaria". */
const isMinisterPresident = (tokens: Token[], i: number): boolean =>
  tokens[i]?.text === 'Minister' &&
  tokens[i + 1]?.text === 'President' &&
  tokens[i + 2]?.lower === 'of';

/** "COP26 | President"; "Latvian | Forestry | Minister": what no list has, before its officer. */
export function isOnlyHere(
  tokens: Token[],
  i: number,
  words: readonly string[],
  country: string | null,
): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (isWholeBefore(token, next)) return true;
  if (!token?.isCapital || token.isPossessive || !next?.isCapital) return false;
  if (isMinisterPresident(tokens, i)) return true;
  if (words.length === 0 && /^COP-?\d+$/.test(token.text)) return HEADS.has(next.lower);
  const isField =
    !FUNCTION_WORDS.has(token.lower) && !HEADS.has(token.lower) && knownAt(tokens, i) === null;
  const isOfficer = PORTFOLIO_HEADS.has(next.lower);
  return (
    isOfficer &&
    isField &&
    country !== null &&
    /^(?:\p{Lu}\p{Ll}{3,}|\p{Lu}{2,6})$/u.test(token.text)
  );
}

/** "chief executive", and no officer of a longer name behind it. */
const isChiefExecutive = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'chief' &&
  tokens[at + 1]?.lower === 'executive' &&
  !tokens[at]?.isPossessive &&
  !/^(?:officer|director|secretary|board|council|office)$/.test(tokens[at + 2]?.lower ?? '');

/** "government | spokesman", "army | chief", "Country | Director": what stands before few officers alone. */
function isWholeBefore(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || token.isPossessive) return false;
  if (token.text === 'Country')
    return /^(?:Director|Manager|Representative)$/.test(next?.text ?? '');
  if (token.text === 'Lieutenant') return next?.text === 'Governor';
  if (token.text === 'Union')
    return /^(?:Minister|Home|Finance|Health|Law)$/.test(next?.text ?? '');
  if (token.lower === 'government')
    return /^(?:spokes(?:man|woman|person)|delegate)$/.test(next?.lower ?? '');
  return (
    /^(?:army|navy|police|intelligence)$/.test(token.lower) &&
    /^(?:chief|commander|spokes(?:man|woman|person))$/.test(next?.text ?? '')
  );
}

/** "Senior Bureau | Official | for African Affairs": an office only where it is told what of. */
function isSeniorOfficial(tokens: Token[], i: number): boolean {
  const rank = tokens[i - 1]?.text === 'Bureau' ? i - 2 : i - 1;
  return (
    tokens[i]?.text === 'Official' &&
    tokens[rank]?.text === 'Senior' &&
    /^(?:for|of|in)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "newly elected"; "opposition | Senator": what tells how an office is held, and is no part of its name. */
export const isManner = (tokens: Token[], i: number): boolean =>
  (MANNERS.has(tokens[i]?.lower ?? '') && countryAt(tokens, i) === null) ||
  (tokens[i]?.text === 'opposition' &&
    /^(?:Senator|Congress(?:wo)?man)$/.test(tokens[i + 1]?.text ?? ''));
