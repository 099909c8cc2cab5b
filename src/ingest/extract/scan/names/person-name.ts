import nlp from 'compromise/two';
import { isGivenBefore, isGivenRank, isWordOfName } from './ambiguous-names';
import { ONLY_ONE } from '../bodies/lone-noun';
import { countryAt, knownAt } from '../gazetteer';
import { FUNCTION_WORDS, THING_WORDS } from '../../lexicon/function-words';
import { FAMILY_FIRST, WORLD_NAMES } from '../../lexicon/world-names';
import { isNumeral, isParticleAt } from './name-particles';
import { isDeputyAt, officeBegins } from './office-begins';
import { isPeopleAt } from './peoples';
import { HEADS, HONORIFICS, MODIFIERS, PORTFOLIO_WORDS, STYLES_BEFORE } from '../../lexicon/titles';
import { type Token, tokenise } from '../tokens';

/** A person's name: tokens `from` to before `to`; honorifics lie before it and are not in it. */
export interface NamePhrase {
  from: number;
  to: number;
  /** Index of the first honorific, or `from`. */
  honorificsFrom: number;
  hasHonorific: boolean;
}

const MAX_WORDS = 6;

/**
 * Reads a person's name, with or without honorifics, that begins at a token; null when none can.
 * @param isOfOffice an office stands before it, which tells that a name comes
 */
export function parseName(tokens: Token[], start: number, isOfOffice = false): NamePhrase | null {
  let from = start;
  while (isHonorific(tokens, from) || rankOfTwo(tokens, from) > 0) {
    from += Math.max(1, rankOfTwo(tokens, from));
    // "Dato' | Seri | Anna Lee".
    if (/^dat(?:o|uk)$/.test(tokens[from - 1]?.lower ?? '')) {
      if (/^['’]$/.test(tokens[from]?.text ?? '')) from++;
      if (/^S(?:er|r)i$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.isCapital) from++;
    }
    // "His Excellency, | Anna Lee".
    const isStyle = /^(?:excellency|highness|majesty)$/.test(tokens[from - 1]?.lower ?? '');
    if (isStyle && tokens[from]?.text === ',') from++;
    // "Major-General (Retired) | Anna Lee".
    if (isRetiredAt(tokens, from))
      from = tokens.findIndex(({ text }, i) => i > from && text === ')') + 1;
  }
  // "Meeting Ambassador X, Y said": what is done begins the sentence.
  if (from === 0 && /^\p{Lu}\p{Ll}{2,}ing$/u.test(tokens[0]?.text ?? '') && tokens[1]?.isCapital)
    return null;
  let to = from;
  for (let i = from; i < Math.min(from + MAX_WORDS + 1, tokens.length); i++) {
    const token = tokens[i];
    if (!token) break;
    if (isParticleAt(tokens, i, from, from > start)) continue;
    // "Thomas | "Tommy" | Pigott": what one is called within the name.
    if (i > from && isNicknameAt(tokens, i)) {
      i += 2;
      continue;
    }
    // "Intelligence | Lt Gen Faiz Hamid": a rank within shows that no name has begun.
    if (i > from && RANKED.test(token.lower)) return null;
    // "Hisham | el-Masri", and "el-Masri" by itself, whom a text has named in full.
    const isArticled = ARTICLED.test(token.text) && (i > from || !tokens[i + 1]?.isCapital);
    const isArabic = isArticled || (i > from && isNumeral(tokens, from, i));
    // "Carl HG Lee": initials without their points.
    const next = tokens[i + 1];
    const isInitials =
      i > from &&
      /^\p{Lu}{2}$/u.test(token.text) &&
      next !== undefined &&
      isNameWord(next) &&
      !knownAt(tokens, i);
    // "KP Sharma Lee": a whole name of two follows.
    const isLed =
      i === from &&
      /^\p{Lu}{2}$/u.test(token.text) &&
      [1, 2].every((k) => tokens[i + k] !== undefined && isNameWord(tokens[i + k] as Token)) &&
      !knownAt(tokens, i);
    // "Ms. KAMIKAWA Yoko", "the Minister, TSUJI Kiyoto": family names in capitals after what leads to a name.
    const isTold = from > start || (isOfOffice && !tokens[i + 2]?.isCapital && !knownAt(tokens, i));
    const isFamily =
      i === from &&
      isTold &&
      /^\p{Lu}{4,}$/u.test(token.text) &&
      next !== undefined &&
      isNameWord(next);
    if (isInitials || isLed || isFamily) continue;
    if (officeBegins(tokens, from, i)) break;
    const isOther =
      !isNameWord(token) && !isWordOfName(tokens, i, from, { isNameWord, isGivenName });
    // "Ms Anna | Marriott": after a form of address and a given name.
    const isFamilyName =
      (from > start || isOfOffice) && i === from + 1 && isGivenName(tokens[from]?.text ?? '');
    if (!isArabic && (isOther || (i > from && beginsKnown(tokens, i, isFamilyName)))) break;
    to = i + 1;
    if (token.isPossessive) break;
  }
  // "Lord Lee of Riga": the peerage is the name.
  if (
    /^(?:lord|baroness|viscount)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens[to]?.lower === 'of' &&
    tokens[to + 1]?.isCapital
  )
    return { from: from - 1, to: to + 2, honorificsFrom: start, hasHonorific: true };
  // "in the Alexander Hall".
  const isThing = [to - 1, to].some((i) => CALLED_AFTER.test(tokens[i]?.text ?? ''));
  if (isThing && tokens[capitalsFrom(tokens, start) - 1]?.lower === 'the') return null;
  // "Under Secretary | Foreign Policy": words for fields of office are no name.
  if (tokens.slice(from, to).every(({ lower }) => PORTFOLIO_WORDS.has(lower))) return null;
  // An initial alone is no name.
  if (to === from || tokens.slice(from, to).every(({ text }) => text.endsWith('.'))) return null;
  // "Anna Lee, Jr.".
  const suffix = tokens[to]?.text === ',' ? to + 1 : to;
  if (/^[JS]r\.?$/.test(tokens[suffix]?.text ?? '')) to = suffix + 1;
  return { from, to, honorificsFrom: start, hasHonorific: from > start };
}

/** Where the capitals begin in whose row a token stands. */
function capitalsFrom(tokens: Token[], at: number): number {
  let from = at;
  while (tokens[from - 1]?.isCapital || /^\p{Lu}\.?$/u.test(tokens[from - 1]?.text ?? '')) from--;
  return from;
}

const QUOTE = /^["“”]$/;

function isNicknameAt(tokens: Token[], i: number): boolean {
  const [open, name, close, next] = tokens.slice(i, i + 4);
  const isQuoted = QUOTE.test(open?.text ?? '') && QUOTE.test(close?.text ?? '');
  return isQuoted && name?.isCapital === true && next !== undefined && isNameWord(next);
}

/** What is called after somebody: "the Lennart Meri | Conference", "the Truman | Building". */
const CALLED_AFTER =
  /^(?:Hall|Room|Cent(?:er|re)|Park|Bridge|Building|Conference|Forum|Dialogue|Lecture|Prize|Award|Medal|Airport|Stadium|Street|Square|Avenue|Boulevard|Palace|Theat(?:er|re)|Museum|Memorial|Mausoleum|Monument|Mosque|Cathedral|Stadium|Gallery|Library)$/;

const RANKED =
  /^(?:lt|gen|col|maj|capt|brig|dr|mr|mrs|ms|prof|hon|sheikh|sheikha|sayyed|sayyid|ambassador)\.?$/;

/** "el-Sisi", "al-Assad": an article in lower case begins the word. */
const ARTICLED = /^(?:el|al|ul|ur|as|az|ash|an|ad|ben|ibn|bin)[-‑’']\p{Lu}/u;

/** Ranks of two words, the first of which is no rank. */
const RANKS_OF_TWO =
  /^(?:(?:rear|vice) (?:adm\.|admiral|adm\b)|tan sri|air (?:chief |vice )?(?:marshal|commodore)|wing commander|squadron leader|group captain|flight lieutenant|field marshal|lance corporal|master sergeant|chief master|lt\.? (?:commander|cmdr))\b/;

/** How many words the rank of several words at a token has; 0 where none stands there before a capital. */
function rankOfTwo(tokens: Token[], i: number): number {
  if (!tokens[i]?.isCapital || !tokens[i + 1]?.isCapital) return 0;
  const words = tokens.slice(i, i + 3).map(({ lower }) => lower);
  const rank = RANKS_OF_TWO.exec(words.join(' '))?.[0] ?? '';
  const length = rank === '' ? 0 : rank.split(' ').length;
  return length > 0 && tokens[i + length]?.isCapital ? length : 0;
}

/** "Lt Gen Ali Omar", "Brig Ann Lee": ranks without their points; "Gen Nakata" is called so. */
function isBareRank(tokens: Token[], i: number): boolean {
  const [rank, next, last] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!BARE_RANKS.test(rank?.text ?? '') || rank?.isPossessive) return false;
  if (isRetiredAt(tokens, i + 1)) return true;
  if (!next?.isCapital) return false;
  if (BARE_RANKS.test(next.text)) return true;
  const isNamed = isNameWord(next) && next.text !== 'Staff';
  const isOfTwo = last?.isCapital === true && isNameWord(last) && !next.isPossessive;
  return isNamed && (isOfTwo || (rank?.text !== 'Gen' && rank?.text !== 'Col'));
}

const BARE_RANKS = /^(?:Lt|Gen|Col|Maj|Capt|Adm|Brig|Cdre|Cmdr|Sgt|AVM|ACM)$/;

const STYLES =
  /^(?:excellency|highness|majesty|royal|serene|holiness|eminence|grace|worship|honou?r)$/;

/** "Brigadier | (Retd.) | Anna Lee". */
const isRetiredAt = (tokens: Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  /^(?:retired|retd|rtd|ret)\.?$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens.slice(at + 2, at + 4).some(({ text }) => text === ')');

function isHonorific(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  // "HE Sheikh X": styles that are written as short forms.
  const next = tokens[i + 1]?.lower ?? '';
  if (/^(?:HE|HH|HRH)$/.test(token?.text ?? '')) return !MODIFIERS.has(next) && !HEADS.has(next);
  const after = tokens[i + 1];
  if (STYLES_BEFORE.has(token?.text ?? ''))
    return (
      isRetiredAt(tokens, i + 1) ||
      (after !== undefined && isNameWord(after) && !token?.isPossessive)
    );
  if (isBareRank(tokens, i) || isDeputyAt(tokens, i)) return true;
  if (token?.text === 'sheikh' && tokens[i + 1]?.isCapital) return true;
  if (!token?.isCapital || !HONORIFICS.has(token.lower) || isGivenRank(tokens, i)) return false;
  // "His Excellency", but "His | Latvian counterpart".
  if (/^(?:his|her)$/.test(token.lower)) return STYLES.test(next);
  // "His Royal Highness", but "Royal Air Force".
  return token.lower !== 'royal' || tokens[i + 1]?.lower === 'highness';
}

/** Whether two or more capitalised words are likely a person's: the first is a given name. */
export function isLikelyPerson(tokens: Token[], { from, to }: NamePhrase): boolean {
  const words = tokens.slice(from, to).filter(({ text }) => !text.endsWith('.'));
  const [first] = words;
  // "A.G. Karlov": before one name an initial is enough.
  const isLed =
    /^\p{Lu}\p{M}*\./u.test(tokens[from]?.text ?? '') && !THING_WORDS.has(first?.lower ?? '');
  if (first && isLed && !knownAt(tokens, from)) return true;
  if (!first || words.length < 2) return false;
  // "the | Latvians | Anna Lee and Omar Khan".
  if (isPeopleAt(tokens, from)) return false;
  // "for Political Affairs | Victoria Holt": a place's name too.
  if (knownAt(tokens, from))
    return (
      tokens[from - 1]?.isCapital === true &&
      !FUNCTION_WORDS.has(tokens[from - 1]?.lower ?? '') &&
      isGivenBefore(
        tokens.slice(from, to).map(({ text }) => text),
        0,
      )
    );
  if (isFamilyFirst(words)) return true;
  return words.some(({ text }, i) => i < words.length - 1 && isGivenName(text));
}

/** A Chinese given name: one or two syllables as pinyin spells them. */
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcswy])?(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u)';
const PINYIN = new RegExp(`^(?:${SYLLABLE}){1,2}$`);

/** "Han Seo-yeon", "Wen Xiaoling": a family name of one word before a given name of one. */
function isFamilyFirst([family, given, more]: Token[]): boolean {
  if (!family || !given || more || !FAMILY_FIRST.has(family.text) || family.isPossessive)
    return false;
  return /^\p{Lu}\p{Ll}+[-‑]\p{Ll}{2,}$/u.test(given.text) || PINYIN.test(given.lower);
}

/** Given names that the package takes for verbs and nouns. */
const FIRST_ONLY = new Set(['Bill', 'Jay', 'Frank', 'Gene']);
const givenNames = new Map<string, boolean>();

export function isGivenName(word: string): boolean {
  const first = word.split(/[-‑]/)[0] ?? word;
  const seen = givenNames.get(first);
  if (seen !== undefined) return seen;
  const answer = FIRST_ONLY.has(first) || WORLD_NAMES.has(first) || nlp(first).has('#FirstName');
  givenNames.set(first, answer);
  return answer;
}

/** A capitalised word that may be part of a name: no office, thing or function word, no short form. */
export function isNameWord(token: Token): boolean {
  if (!token.isCapital || !token.isWord) return false;
  if (/^(?:Zh|Kh|Sh|Ch|Ts|Yu|Ya|Ye|Dzh)\.$/.test(token.text)) return true;
  if (/^\p{Lu}\p{M}*\.(?:-?\p{Lu}\p{M}*\.)*$/u.test(token.text)) return token.text.length < 7;
  if (/^[\p{Lu}\d-]{2,}$/u.test(token.text)) return false;
  if (isOfStates(token.text) || CONTRACTED.test(token.text)) return false;
  if (ONLY_ONE.test(token.text)) return false;
  const { lower } = token;
  return !FUNCTION_WORDS.has(lower) && !THING_WORDS.has(lower) && !HEADS.has(lower);
}

/** "I've", "We’re", "Don't". */
const CONTRACTED = /^\p{Lu}\p{Ll}*(?:['’](?:ve|m|ll|d|re)|n['’]t)$/u;

/** "Latvia-Estonia": a compound of states is no name. */
function isOfStates(text: string): boolean {
  const parts = text.split(/[-‑–]/u);
  return (
    parts.length > 1 && parts.every((part) => countryAt(tokenise(part, 0, part.length), 0) !== null)
  );
}

/** Another known name begins here, so that the person's name has ended: "Rahmon | Tajikistan". */
function beginsKnown(tokens: Token[], i: number, isFamilyName: boolean): boolean {
  const found = knownAt(tokens, i);
  if (found === null) return false;
  // A body of one word that is no short form: firms are called after families.
  if (isFamilyName && found.known.kind === 'BODY')
    return found.to > i + 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(tokens[i]?.text ?? '');
  // "Prime Minister Luís Montenegro": a state's name that is a family's.
  const isFamily = isFamilyName && found.known.kind === 'COUNTRY' && found.to === i + 1;
  if (isFamily) return JOURNEY.test(tokens[i + 1]?.lower ?? '');
  return found.known.kind === 'COUNTRY' || found.known.kind === 'BODY';
}

/** "King Charles | Australia tour". */
const JOURNEY = /^(?:visit|trip|tour|stop|talks|summit|speech)$/;

/** How many words of a name are neither initials nor particles: "K.-J. Tokayev" is as short as "Tokayev". */
export function fullness(words: readonly string[]): number {
  return words.filter((word) => !word.endsWith('.') && !/^\p{Ll}+$/u.test(word)).length;
}
