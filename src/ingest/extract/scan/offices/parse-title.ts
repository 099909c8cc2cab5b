import { afterAside } from '../aside';
import type { BodyPhrase } from '../bodies/body-phrase';
import { parseBody } from '../bodies/parse-body';
import { fieldsFrom } from './fields';
import { countryAt, knownAt } from '../gazetteer';
import {
  HEADS,
  MANNERS,
  MODIFIERS,
  PORTFOLIO_HEADS,
  SHORT_OFFICES,
  TERRITORIAL_HEADS,
} from '../../lexicon/titles';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { isGivenRank } from '../names/ambiguous-names';
import { isRankBeside } from './rank-beside';
import type { Token } from '../tokens';
import { withComplements } from './title-complements';
import type { TitlePhrase } from './title-phrase';

/** Heads that "General" may follow as a part of the office. */
const OF_RANK = new Set(['secretary', 'director', 'consul', 'attorney', 'governor']);
/** Those that are offices only with it: "Surgeon General". */
const GENERALS = new Set(
  'solicitor surgeon auditor inspector adjutant postmaster comptroller procurator'.split(' '),
);

/** Reads the name of an office that begins at a token; null when none does. */
export function parseTitle(tokens: Token[], start: number): TitlePhrase | null {
  let i = start;
  let isFormer = false;
  // "New Zealand Defense Minister": a state's name.
  while (MANNERS.has(tokens[i]?.lower ?? '') && countryAt(tokens, i) === null) {
    isFormer ||= ['former', 'ex', 'then'].includes(tokens[i]?.lower ?? '');
    i++;
  }
  const from = i;
  let country: string | null = null;
  let body: BodyPhrase | null = null;
  const words: string[] = [];
  const fields: string[] = [];
  for (; i < tokens.length && i < from + 9;) {
    const token = tokens[i];
    if (!token) return null;
    if (isHead(tokens, i)) break;
    // "State Council Vice Chairman": a body of several words before its officer.
    if (words.length === 0 && body === null) {
      const whole = parseBody(tokens, i);
      if (
        whole &&
        whole.to > i + 1 &&
        whole.ground !== 'SHORT_FORM' &&
        beginsOffice(tokens, afterShort(whole))
      ) {
        body = whole;
        country ??= whole.country;
        i = afterShort(whole);
        continue;
      }
    }
    const land: ReturnType<typeof countryAt> = country === null ? countryAt(tokens, i) : null;
    if (land) {
      country = land.country;
      i = afterShortState(tokens, land.to);
      continue;
    }
    // "deputy Almaty Mayor": a town before who heads it.
    const town = knownAt(tokens, i);
    if (town?.known.kind === 'CITY' && TERRITORIAL_HEADS.has(tokens[town.to]?.lower ?? '')) {
      if (tokens[town.to - 1]?.isPossessive) return null;
      i = town.to;
      continue;
    }
    // "Police and Crime Commissioner": within the name, never at its beginning.
    const isJoint = token.lower === 'and' && words.length > 0;
    const field = fieldsFrom(tokens, i, true);
    const isPortfolio = field === i + 1 && PORTFOLIO_HEADS.has(tokens[field]?.lower ?? '');
    if (field > i + 1 || isPortfolio) {
      fields.push(...tokens.slice(i, field).map(({ lower }) => lower));
      words.push(...tokens.slice(i, field).map(({ lower }) => lower));
      i = field;
      continue;
    }
    if (isOnlyHere(tokens, i, words, country)) {
      words.push(token.lower);
      i++;
      continue;
    }
    // "under Prime Minister Lee": no Under Secretary.
    if (token.lower === 'under' && !/^secretar/.test(tokens[i + 1]?.lower ?? '')) return null;
    if ((MODIFIERS.has(token.lower) || isJoint) && !token.isPossessive) {
      words.push(token.lower);
      i++;
      continue;
    }
    const owner: BodyPhrase | null =
      words.length === 0 && body === null ? parseBody(tokens, i) : null;
    if (!owner) return null;
    body = owner;
    country ??= owner.country;
    i = owner.to;
  }
  const head = tokens[i];
  if (!head || !isHead(tokens, i)) return null;
  // "Kazakhstan's President" names the President; the possessor is not part of the office's name.
  const title: TitlePhrase = {
    from: tokens[i - words.length - 1]?.isPossessive ? i - words.length : from,
    to: i + 1,
    head: SHORT_OFFICES[head.lower]?.at(-1) ?? head.lower,
    words: [...words, ...(SHORT_OFFICES[head.lower] ?? [head.lower])],
    fields: [...fields, ...words],
    about: [],
    next: i + 1,
    country,
    body,
    serves: null,
    receiving: null,
    isFormer,
    isActing: words[0] === 'acting' || words[0] === 'interim',
    isCapital: head.isCapital,
  };
  // "Minister | Delegate | for Trade", "Minister Plenipotentiary".
  if (/^(?:Delegate|Counsellor|Counselor)$/.test(tokens[title.to]?.text ?? '')) title.to++;
  if (
    (OF_RANK.has(head.lower) || GENERALS.has(head.lower)) &&
    tokens[title.to]?.text === 'General'
  ) {
    title.to++;
    // "Secretary General" is the Secretary-General, and no Secretary of anything.
    title.head = `${head.lower}-general`;
    title.words = [...title.words.slice(0, -1), title.head];
  }
  // "Ambassador | Extraordinary and Plenipotentiary | of Latvia".
  while (
    /^(?:extraordinary|plenipotentiary|and|&)$/.test(tokens[title.to]?.lower ?? '') &&
    isRankWord(tokens, title.to)
  )
    title.to++;
  if (/^charg[eé]$/.test(head.lower) && /^d['’]affaires$/.test(tokens[title.to]?.lower ?? ''))
    title.to++;
  const isInterim = tokens[title.to]?.lower === 'ad' && tokens[title.to + 1]?.lower === 'interim';
  if (isInterim) title.to += 2;
  // "Chargé d'Affaires a.i.".
  const isShortInterim =
    ['a', '.', 'i'].every((sign, k) => tokens[title.to + k]?.lower === sign) &&
    tokens[title.to + 1]?.start === tokens[title.to]?.end;
  if (isShortInterim) title.to += tokens[title.to + 3]?.text === '.' ? 4 : 3;
  // "Akim (governor) | of Zhambyl region": the office in other words.
  const aside = afterAside(tokens, title.to);
  if (aside === title.to + 3 && tokens[aside]?.lower === 'of') title.to = aside;
  title.next = title.to;
  if (!head.isPossessive) withComplements(tokens, title, parseTitle);
  title.about = tokens.slice(title.from, title.to).map(({ lower }) => lower);
  const toCountry = ['to', 'the', 'country'].every(
    (word, k) => tokens[title.to + k]?.lower === word,
  );
  title.next = title.to + (toCountry ? 3 : 0);
  return title;
}

/** "Extraordinary", "and Plenipotentiary". */
function isRankWord(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.isWord && /^[ep]/i.test(tokens[at]?.text ?? '') ? at : at + 1;
  return /^(?:extraordinary|plenipotentiary)$/.test(tokens[word]?.lower ?? '');
}

/** A modifier that is a head too ("chief", "representative") is one when no other head follows. */
function isHead(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  // "Ambassador-Designate", "President-elect".
  const base = token?.lower.replace(/-(?:designate|elect)$/, '') ?? '';
  if (token && isSeniorOfficial(tokens, i)) return true;
  if (token?.text === 'Lady' && tokens[i - 1]?.text === 'First') return true;
  if (GENERALS.has(token?.lower ?? '') && tokens[i + 1]?.text === 'General') return true;
  if (!token || !HEADS.has(base) || isGivenRank(tokens, i)) return false;
  if (base === 'charge' && !/^d['’]affaires$/.test(tokens[i + 1]?.lower ?? '')) return false;
  if (SHORT_OFFICES[token.lower])
    return /^\p{Lu}.*\p{Lu}$/u.test(token.text) && !/^\d/.test(tokens[i - 1]?.text ?? '');
  const next = tokens[i + 1];
  // A member is one of a body: "member of the Committee on Petitions".
  if (token.lower === 'member' && (next?.lower !== 'of' || tokens[i - 1]?.lower === 'a'))
    return false;
  if (!MODIFIERS.has(token.lower) || !next || token.isPossessive) return true;
  // "Assistant to the President", but "Assistant Foreign Minister".
  const isMore = MODIFIERS.has(next.lower) || fieldsFrom(tokens, i + 1, true) > i + 1;
  return (
    !HEADS.has(next.lower) && !(token.lower === 'assistant' && (isMore || next.lower !== 'to'))
  );
}

/** "COP26 | President"; "Latvian | Forestry | Minister": what no list has, before its officer. */
function isOnlyHere(
  tokens: Token[],
  i: number,
  words: readonly string[],
  country: string | null,
): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token?.isCapital || token.isPossessive || !next?.isCapital) return false;
  if (words.length === 0 && /^COP-?\d+$/.test(token.text)) return HEADS.has(next.lower);
  const isField =
    !FUNCTION_WORDS.has(token.lower) && !HEADS.has(token.lower) && knownAt(tokens, i) === null;
  const isOfficer = PORTFOLIO_HEADS.has(next.lower);
  return isOfficer && isField && country !== null && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text);
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

/** "the International Atomic Energy Agency (IAEA) | chief". */
function afterShort({ to, short }: BodyPhrase): number {
  return short === null ? to : to + 3;
}

/** "Republic of Korea (ROK) | Special Representative". */
function afterShortState(tokens: Token[], at: number): number {
  const isShort = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')';
  return isShort && /^\p{Lu}{2,6}$/u.test(tokens[at + 1]?.text ?? '') ? at + 3 : at;
}

/** Whether words of an office and its head begin at a token. */
function beginsOffice(tokens: Token[], at: number): boolean {
  let i = at;
  while (MODIFIERS.has(tokens[i]?.lower ?? '') && !isHead(tokens, i)) i++;
  return isHead(tokens, i);
}

/** "OSCE Chairperson-in-Office | Finnish Foreign Minister": a state begins it, or it is of words. */
function standsBeside({ isCapital, country, words, body }: TitlePhrase): boolean {
  return isCapital && (country !== null || body !== null || words.length > 1);
}

/** Offices of one person in a row: "Deputy Prime Minister and Minister of Foreign Affairs". */
export function parseTitles(tokens: Token[], from: number): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  let title = parseTitle(tokens, from);
  while (title) {
    titles.push(title);
    // "Special Representative (SRSG) | and Head of the Centre".
    const isShort = /^\p{Lu}{2,8}$/u.test(tokens[title.to + 1]?.text ?? '');
    const end = tokens[title.to]?.text === '(' && isShort ? afterAside(tokens, title.to) : title.to;
    const isJoined = /^(?:and|[,/–—-])$/.test(tokens[end]?.lower ?? '');
    const next = end + (isJoined ? 1 : 0);
    const at =
      isJoined && /^(?:the|its|his|her|their)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
    const isPossessor = tokens[title.to - 1]?.isPossessive ?? false;
    const other: TitlePhrase | null = isPossessor ? null : parseTitle(tokens, at);
    const isBeside = other !== null && (standsBeside(other) || isRankBeside(tokens, title));
    title = isJoined || isBeside ? other : null;
  }
  return titles;
}
