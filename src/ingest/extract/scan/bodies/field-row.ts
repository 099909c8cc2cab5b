import { knownAt } from '../gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { HEADS, PORTFOLIO_WORDS } from '../../lexicon/titles';
import { nameBeginsAt } from '../names/name-begins';
import { ABSTRACT } from '../offices/office-field';
import { rankBeginsAt } from '../offices/rank-begins';
import { isGivenName } from '../names/person-name';
import type { Token } from '../tokens';

const LONGEST = 14;
const AND = new Set(['and', '&']);
const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}(?:al|ic|ary|ive|ian|ous|ical)$/u;

/**
 * The index after a row of fields that commas part and "and" ends: "of Arms Control, Verification, and
 * Compliance", "on Trade, Economic, Scientific and Technical Cooperation". `at` where none is.
 */
export function fieldRow(tokens: Token[], at: number): number {
  let to = at;
  let commas = 0;
  for (let i = at; i < at + LONGEST; i++) {
    const end = oneFieldTo(tokens, i);
    if (end === i) return at;
    to = end;
    const isClosed = AND.has(tokens[i - 1]?.lower ?? '');
    if (isClosed) return commas > 0 ? to : at;
    const isComma = tokens[end]?.text === ',';
    if (isComma) commas++;
    const joint = isComma && AND.has(tokens[end + 1]?.lower ?? '') ? end + 1 : end;
    if (!isComma && !AND.has(tokens[joint]?.lower ?? '')) return at;
    i = joint;
  }
  return at;
}

/** The index after the capitalised words of one field; `at` where they tell none. */
export function oneFieldTo(tokens: Token[], at: number): number {
  let to = at;
  for (; to < at + 4; to++) {
    const token = tokens[to];
    const isWord = token?.isCapital === true && !FUNCTION_WORDS.has(token.lower);
    if (!isWord || (to > at && (nameBeginsAt(tokens, to) || rankBeginsAt(tokens, to)))) break;
    if (HEADS.has(token.lower) || BODY_HEADS[token.lower] || knownAt(tokens, to)) return at;
    if (!isOfField(token) && to > at) break;
    if (token.isPossessive) return at;
  }
  const last = tokens[to - 1];
  return to > at && last && isOfField(last) && !nameBeginsAt(tokens, at) ? to : at;
}

/**
 * Whether adjectives and fields in a row, the first of which stands before the comma at a token, lead to
 * a noun for bodies: "Educational | , Scientific and Cultural Organization".
 */
export function leadsToHead(tokens: Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !isPlainField(tokens, comma - 1)) return false;
  let isJoined = false;
  for (let i = comma + 1; i < comma + LONGEST; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (AND.has(token.lower) && !isJoined) isJoined = true;
    else if (isJoined && token.isCapital && BODY_HEADS[token.lower]) return true;
    else if (token.text !== ',' && !isPlainField(tokens, i)) return false;
  }
  return false;
}

const isPlainField = (tokens: Token[], i: number): boolean => {
  const token = tokens[i];
  return token?.isCapital === true && isOfField(token) && knownAt(tokens, i) === null;
};

function isOfField({ text, lower }: Token): boolean {
  if (PORTFOLIO_WORDS.has(lower)) return true;
  return text.length > 5 && !isGivenName(text) && (ABSTRACT.test(lower) || ADJECTIVE.test(text));
}
