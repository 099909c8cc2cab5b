import { afterAside } from './aside';
import { parseBody, type BodyPhrase } from './body-phrase';
import { fieldsFrom } from './fields';
import { countryAt, knownAt } from './gazetteer';
import { BODY_HEADS } from './lexicon/bodies';
import {
  HEADS,
  MANNERS,
  MODIFIERS,
  PORTFOLIO_HEADS,
  SHORT_OFFICES,
  TERRITORIAL_HEADS,
} from './lexicon/titles';
import type { Token } from './tokens';
import { territoryAt, unlistedAt } from './unlisted';

/** The name of an office: tokens `from` to before `to`. */
export interface TitlePhrase {
  from: number;
  to: number;
  /** Lower-case noun that names the holder, e.g. `minister`. */
  head: string;
  /** Lower-case words of the name up to the head, without country and body. */
  words: string[];
  /** Lower-case words of the field of office, before the head or after it: foreign, affairs. */
  fields: string[];
  /** Index after the title where a name may follow: "Ambassador of Latvia to the country | Edgars Skuja". */
  next: number;
  country: string | null;
  body: BodyPhrase | null;
  /** The post that this one serves: an adviser's king. */
  serves: TitlePhrase | null;
  /** States that an ambassador is sent to. */
  receiving: string | null;
  isFormer: boolean;
  isActing: boolean;
  /** Begins with a capital, as offices that are named do. */
  isCapital: boolean;
  /** The words for its state that follow the holder's name: "President Vladimir Putin | of Russia". */
  ofState?: string;
  /** One of several offices under a plural name: "Foreign Minister of Uzbekistan". */
  label?: string;
}

/** Offices that stand towards another post or state. */
const TOWARDS = new Set([
  'ambassador',
  'adviser',
  'advisor',
  'aide',
  'envoy',
  'representative',
  'consul',
  'counsellor',
  'counselor',
  'secretary',
  'assistant',
]);

/** Offices whose holders are posted "in" a state. */
const POSTED_IN = new Set([
  'ambassador',
  'consul',
  'representative',
  'envoy',
  'coordinator',
  'co-ordinator',
]);

/** "before the African Union" is said of representatives, "from Rwanda" of ministers. */
const PREPOSITIONS = new Set(['of', 'for', 'on', 'to', 'in', 'from', 'before']);

/** Heads that "General" may follow as a part of the office. */
const OF_RANK = new Set(['secretary', 'director', 'consul', 'attorney', 'governor']);

/** Reads the name of an office that begins at a token; null when none does. */
export function parseTitle(tokens: Token[], start: number): TitlePhrase | null {
  let i = start;
  let isFormer = false;
  while (MANNERS.has(tokens[i]?.lower ?? '')) {
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
      i = land.to;
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
    next: i + 1,
    country,
    body,
    serves: null,
    receiving: null,
    isFormer,
    isActing: words[0] === 'acting' || words[0] === 'interim',
    isCapital: head.isCapital,
  };
  if (OF_RANK.has(head.lower) && tokens[title.to]?.text === 'General') title.to++;
  if (head.lower === 'chargé' && /^d['’]affaires$/.test(tokens[title.to]?.lower ?? '')) title.to++;
  // "Akim (governor) | of Zhambyl region": the office in other words.
  const aside = afterAside(tokens, title.to);
  if (aside === title.to + 3 && tokens[aside]?.lower === 'of') title.to = aside;
  title.next = title.to;
  if (!head.isPossessive) withComplements(tokens, title);
  const toCountry = ['to', 'the', 'country'].every(
    (word, k) => tokens[title.to + k]?.lower === word,
  );
  title.next = title.to + (toCountry ? 3 : 0);
  return title;
}

/** A modifier that is a head too ("chief", "representative") is one when no other head follows. */
function isHead(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !HEADS.has(token.lower)) return false;
  if (SHORT_OFFICES[token.lower])
    return token.text === token.text.toUpperCase() && !/^\d/.test(tokens[i - 1]?.text ?? '');
  const next = tokens[i + 1];
  // A member is one of a body: "member of the Committee on Petitions".
  if (token.lower === 'member' && (next?.lower !== 'of' || tokens[i - 1]?.lower === 'a'))
    return false;
  return !(MODIFIERS.has(token.lower) && next && HEADS.has(next.lower) && !token.isPossessive);
}

/** "the International Atomic Energy Agency (IAEA) | chief". */
function afterShort({ to, short }: BodyPhrase): number {
  return short === null ? to : to + 3;
}

/** Whether words of an office and its head begin at a token. */
function beginsOffice(tokens: Token[], at: number): boolean {
  let i = at;
  while (MODIFIERS.has(tokens[i]?.lower ?? '') && !isHead(tokens, i)) i++;
  return isHead(tokens, i);
}

function withComplements(tokens: Token[], title: TitlePhrase): void {
  for (let round = 0; round < 3; round++) {
    const preposition = tokens[title.to]?.lower ?? '';
    if (!PREPOSITIONS.has(preposition)) break;
    if (preposition === 'to' && !TOWARDS.has(title.head)) break;
    if (preposition === 'in' && !POSTED_IN.has(title.head)) break;
    if (preposition === 'before' && title.head !== 'representative') break;
    const the = title.to + (tokens[title.to + 1]?.lower === 'the' ? 2 : 1);
    // "of the sisterly Republic of Latvia".
    const at = the + (/^(?:sisterly|brotherly|friendly)$/.test(tokens[the]?.lower ?? '') ? 1 : 0);
    const next = complement(tokens, at, title, preposition);
    if (!next) break;
    Object.assign(title, next);
    if (tokens[title.to - 1]?.isPossessive) break;
  }
}

function complement(
  tokens: Token[],
  at: number,
  title: TitlePhrase,
  preposition: string,
): Partial<TitlePhrase> | null {
  const field = fieldsFrom(tokens, at);
  const body = parseBody(tokens, at);
  const land = countryAt(tokens, at);
  // "Special Representative of the UN Secretary-General": of the officer and not of the body.
  if (title.head === 'head' && /^(?:state|government)$/.test(tokens[at]?.lower ?? ''))
    return { to: at + 1 };
  const served =
    TOWARDS.has(title.head) && /^(?:of|to)$/.test(preposition) && parseTitle(tokens, at);
  if (served && body && served.isCapital && served.from === at && served.to > body.to)
    return { to: served.to, serves: served };
  if (body && body.ground !== 'SHORT_FORM' && body.to > Math.max(field, land?.to ?? 0))
    return { to: body.to, body: title.body ?? body, country: title.country ?? body.country };
  if (field > at && preposition !== 'from') {
    const words = tokens.slice(at, field).map(({ lower }) => lower);
    return { to: field, fields: [...title.fields, ...words] };
  }
  // "told the Minister on U.S. plans": "on" leads to a country only away from the office.
  if (preposition === 'on' || preposition === 'before') return null;
  if (TOWARDS.has(title.head)) {
    const serves = parseTitle(tokens, at);
    if (serves?.isCapital && serves.from === at) return { to: serves.to, serves };
  }
  const isPeople = /^(?:people|nation)$/.test(tokens[land?.to ?? -1]?.lower ?? '');
  if (land && isPeople) return { to: land.to + 1, country: title.country ?? land.country };
  // "Vice Speaker of Kyrgyzstan's | Jogorku Kenesh": the possessor's body.
  const owned = land && tokens[land.to - 1]?.isPossessive ? bodyOf(tokens, land.to) : null;
  if (land && owned) return { ...owned, country: title.country ?? land.country };
  if (land)
    return preposition === 'to' || preposition === 'in'
      ? { to: land.to, receiving: land.country }
      : { to: land.to, country: title.country ?? land.country };
  // "Speaker of Parliament": a noun for bodies that stands alone names one only after an office.
  const word = tokens[at];
  if (word?.isCapital && preposition === 'of' && BODY_HEADS[word.lower]) return { to: at + 1 };
  const place = knownAt(tokens, at);
  if (place) return { to: place.to };
  if (preposition !== 'of') return null;
  return TERRITORIAL_HEADS.has(title.head) ? territoryAt(tokens, at) : unlistedAt(tokens, at);
}

function bodyOf(tokens: Token[], at: number): Pick<TitlePhrase, 'to' | 'body'> | null {
  const body = parseBody(tokens, at);
  if (body && body.ground !== 'SHORT_FORM') return { to: body.to, body };
  const part = knownAt(tokens, at);
  if (part) return { to: part.to, body: null };
  const noun = tokens[at];
  return noun?.isCapital && BODY_HEADS[noun.lower] ? { to: at + 1, body: null } : null;
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
    const at = isJoined && tokens[next]?.lower === 'the' ? next + 1 : next;
    const isPossessor = tokens[title.to - 1]?.isPossessive ?? false;
    const other: TitlePhrase | null = isPossessor ? null : parseTitle(tokens, at);
    title = isJoined || (other && standsBeside(other)) ? other : null;
  }
  return titles;
}
