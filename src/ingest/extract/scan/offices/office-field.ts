import { knownAt } from '../gazetteer';
import { PLACE_GIVEN } from '../../lexicon/given-names';
import { HEADS } from '../../lexicon/titles';
import { isOfOffice, nameBeginsAt } from '../names/name-begins';
import { isGivenName, isNameWord } from '../names/person-name';
import type { Token } from '../tokens';

const JOINTS = new Set([',', 'and', '&', 'the', 'of', 'for', 'in']);
const ROW = new Set([',', 'and', '&']);
const LONGEST = 14;

/** How words for what one does end: "Compliance", "Diplomacy", "Reconciliation". */
export const ABSTRACT =
  /(?:tion|sion|ment|ity|ance|ence|ship|ism|acy|ics|ness|ional|ical|ental|ogy|macy)s?$/;

/**
 * The index after a field of office, as long as it may be, where its holder's name begins: "for Arms
 * Control, Verification and Compliance | Anna Lee". `at` where the words do not tell.
 */
export function officeField(tokens: Token[], at: number): number {
  let to = at;
  for (; to < at + LONGEST && to < tokens.length; to++) {
    const token = tokens[to];
    if (!token) break;
    if (JOINTS.has(token.lower) && !token.isCapital) {
      if (!leads(tokens, to)) break;
      continue;
    }
    if (!token.isCapital || !token.isWord) break;
    const isAfterJoint = to === at || !tokens[to - 1]?.isCapital;
    if (!isAfterJoint && nameBeginsAt(tokens, to)) return isSure(tokens, at, to) ? to : at;
    // "Minister of Finance, | Anna Lee": what stands after a sign, others read.
    if (HEADS.has(token.lower) || (to > at && isAfterJoint && nameBeginsAt(tokens, to))) return at;
    if (token.isPossessive && !/^(?:women|children|people)$/.test(token.lower)) return at;
  }
  return beforeUnlisted(tokens, at, to);
}

/** Whether words up to a name are fields, one at most unlisted, which may not be the name's first: "Public | Kenan Ali Lee". */
function isSure(tokens: Token[], at: number, name: number): boolean {
  const words = tokens.slice(at, name);
  const unlisted = words.flatMap(({ isCapital }, i) =>
    isCapital && !isField(tokens, at + i) ? [at + i] : [],
  );
  if (isOfRow(words)) return false;
  if (unlisted.length > 0 && PLURAL.test(tokens[name - 1]?.text ?? '')) return unlisted.length < 3;
  return unlisted.length === 0 || (unlisted.length === 1 && unlisted[0] !== name - 1);
}

/** "for Critical | Minerals | Anna Lee", but no "Andreas": what several things are called ends no name's first word. */
const PLURAL = /^\p{Lu}\p{Ll}{2,}(?:[^aiou\P{Ll}s]|[^aiou\P{Ll}]e)s$/u;

/** Where a name that no list has begins: the last one to three words, after nothing but fields. */
function beforeUnlisted(tokens: Token[], at: number, end: number): number {
  let name = end;
  while (name > at && isPlainName(tokens, name - 1)) name--;
  // "for Political Affairs | Victoria Holt".
  if (name > at + 1 && PLACE_GIVEN.has(tokens[name - 1]?.text ?? '')) name--;
  const before = tokens.slice(at, name);
  const isAllFields = before.every(({ isCapital }, i) => !isCapital || isField(tokens, at + i));
  const isShort = name < end && end - name < 4 && tokens[name - 1]?.isCapital === true;
  return isShort && name > at && isAllFields && !isOfRow(before) ? name : at;
}

/** "the Riga Council, Latvian Diplomat | Anna Lee": a row ends with "and". */
function isOfRow(words: readonly Token[]): boolean {
  return words.findLast(({ lower, isCapital }) => !isCapital && ROW.has(lower))?.text === ',';
}

function isPlainName(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isNameWord(token) && !token.isPossessive && !isField(tokens, at);
}

function isField(tokens: Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  const isAbstract = text.length > 6 && ABSTRACT.test(lower) && !isGivenName(text);
  return isAbstract || isOfOffice(tokens, at) || isOfPlace(tokens, at) || isOfField(tokens, at);
}

/** "Civilian | Security": an adjective of a field that follows. */
function isOfField(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  const isAdjective = /^\p{Lu}\p{Ll}{3,}(?:ian|al|ic|ary|ive)$/u.test(word?.text ?? '');
  if (!isAdjective || !next?.isCapital || isGivenName(word?.text ?? '')) return false;
  return next.text.length > 6 && ABSTRACT.test(next.lower) && !isGivenName(next.text);
}

/** Whether a place's name or a people's adjective covers a token. */
function isOfPlace(tokens: Token[], at: number): boolean {
  return [at, at - 1, at - 2].some((from) => {
    const known = from < 0 ? null : knownAt(tokens, from);
    return known !== null && known.to > at && !isGivenName(tokens[from]?.text ?? '');
  });
}

/** Whether a capital follows joints: ", and the | Environment". */
function leads(tokens: Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && JOINTS.has(tokens[next]?.lower ?? '') && !tokens[next]?.isCapital) next++;
  return tokens[next]?.isCapital === true;
}
