import { afterAside } from '../aside';
import type { BodyPhrase } from '../bodies/body-phrase';
import { parseBody } from '../bodies/parse-body';
import { closesOpening } from './closes-opening';
import { afterCharge } from './charge-in-brackets';
import { chiefOfficerAt } from './chief-officer';
import { fieldsFrom, plainFieldsFrom } from './fields';
import { chamberOf } from './chamber-of';
import { companyBefore } from './company';
import { countryAt, knownAt } from '../gazetteer';
import {
  FORMER,
  MODIFIERS,
  PORTFOLIO_HEADS,
  SHORT_OFFICES,
  TERRITORIAL_HEADS,
} from '../../lexicon/titles';
import { isRankBeside } from './rank-beside';
import { GENERALS, isHead, isManner, isOfGeneral, isOnlyHere } from './title-head';
import type { Token } from '../tokens';
import { withComplements } from './title-complements';
import type { TitlePhrase } from './title-phrase';

/** Heads that "General" may follow as a part of the office. */
const OF_RANK = new Set(['secretary', 'director', 'consul', 'attorney', 'governor', 'prosecutor']);
/** Reads the name of an office that begins at a token; null when none does. */
export function parseTitle(tokens: Token[], start: number): TitlePhrase | null {
  let i = start;
  let isFormer = false;
  // "New Zealand Defense Minister": a state's name.
  while (isManner(tokens, i)) {
    isFormer ||= FORMER.has(tokens[i]?.lower ?? '');
    i++;
  }
  // "received in the | Kremlin | President Lee": where it was.
  if (isWhere(tokens, i)) return null;
  const from = i;
  // After "Latvia's": whose office it is is no part of its name.
  let owned = i;
  let country: string | null = null;
  let body: BodyPhrase | null = null;
  const words: string[] = [];
  const fields: string[] = [];
  let limit = from + 9;
  for (; i < tokens.length && i < limit;) {
    const token = tokens[i];
    if (!token) return null;
    if (isHead(tokens, i)) break;
    // "Chief Executive | Officer".
    const officer = chiefOfficerAt(tokens, i);
    if (officer > i) {
      words.push(...tokens.slice(i, officer).map(({ lower }) => lower));
      i = officer;
      continue;
    }
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
        limit += afterShort(whole) - i;
        i = afterShort(whole);
        continue;
      }
    }
    const land: ReturnType<typeof countryAt> = country === null ? countryAt(tokens, i) : null;
    if (land) {
      country = land.country;
      if (tokens[land.to - 1]?.isPossessive) owned = land.to;
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
    const end = field > i + 1 || isPortfolio ? field : plainFieldsFrom(tokens, i);
    if (end > i) {
      fields.push(...tokens.slice(i, end).map(({ lower }) => lower));
      words.push(...tokens.slice(i, end).map(({ lower }) => lower));
      i = end;
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
      words.length === 0 && body === null
        ? (parseBody(tokens, i) ?? companyBefore(tokens, i))
        : null;
    if (!owner) return null;
    body = owner;
    country ??= owner.country;
    i = owner.to;
  }
  const head = tokens[i];
  if (!head || !isHead(tokens, i)) return null;
  // "Kazakhstan's President" names the President; the possessor is not part of the office's name.
  const title: TitlePhrase = {
    from: tokens[i - words.length - 1]?.isPossessive ? i - words.length : owned,
    to: i + 1,
    head: SHORT_OFFICES[head.lower]?.at(-1) ?? head.lower,
    words: [...words, ...(SHORT_OFFICES[head.lower] ?? [head.lower])],
    fields: [...fields, ...words],
    about: [],
    next: i + 1,
    country,
    body,
    serves: null,
    receiving: [],
    isFormer,
    isActing: words[0] === 'acting' || words[0] === 'interim',
    isCapital: head.isCapital,
  };
  // "Minister | Delegate | for Trade", "Minister Plenipotentiary".
  if (/^(?:Delegate|Counsellor|Counselor|Emerit(?:a|us))$/.test(tokens[title.to]?.text ?? ''))
    title.to++;
  if ((OF_RANK.has(head.lower) || GENERALS.has(head.lower)) && isOfGeneral(tokens, i)) {
    title.to++;
    // "Secretary General" is the Secretary-General, and no Secretary of anything.
    title.head = `${head.lower}-general`;
    title.words = [...title.words.slice(0, -1), title.head];
  }
  // "Ambassador | at Large | for Trade".
  if (head.lower === 'ambassador' && /^at large$/.test(lowerAt(tokens, title.to, 2))) {
    title.to += 2;
    title.head = 'ambassador-at-large';
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
  // "Supreme Allied Commander | Europe".
  if (
    words.includes('allied') &&
    /^(?:Europe|Transformation|Atlantic)$/.test(tokens[title.to]?.text ?? '')
  )
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
  title.to = afterCharge(tokens, title.to, title.head);
  title.body ??= chamberOf(tokens, title);
  title.about = tokens.slice(title.from, title.to).map(({ lower }) => lower);
  const toCountry = ['to', 'the', 'country'].every(
    (word, k) => tokens[title.to + k]?.lower === word,
  );
  title.next = title.to + (toCountry ? 3 : 0);
  return title;
}

const SEATS = /^(?:Kremlin|Akorda|Pentagon|Capitol)$/;

/** Whether a building stands at a token in which something was done. */
const isWhere = (tokens: Token[], at: number): boolean =>
  SEATS.test(tokens[at]?.text ?? '') &&
  /^(?:in|at|inside|outside) the$/.test(lowerAt(tokens, at - 2, 2));

const lowerAt = (tokens: Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(' ');

/** "Extraordinary", "and Plenipotentiary". */
function isRankWord(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.isWord && /^[ep]/i.test(tokens[at]?.text ?? '') ? at : at + 1;
  return /^(?:extraordinary|plenipotentiary)$/.test(tokens[word]?.lower ?? '');
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
    const isJoined =
      /^(?:and|[,/–—-])$/.test(tokens[end]?.lower ?? '') && !closesOpening(tokens, from, end);
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
