import { knownAt } from '../../scan/gazetteer';
import { BODY_HEADS } from '../../lexicon/bodies';
import { FUNCTION_WORDS, THING_WORDS } from '../../lexicon/function-words';
import { HEADS, HONORIFICS, MODIFIERS } from '../../lexicon/titles';
import { isGivenName } from '../../scan/names/person-name';
import type { Token } from '../../scan/tokens';

/**
 * What one capitalised word shows of whether it is part of a person's name, as names of features. Of the
 * word itself they hold its last letters, and whole words only where these are in lower case.
 * @param plain the words that the text has in lower case.
 */
export function wordFeatures(tokens: Token[], at: number, plain: ReadonlySet<string>): string[] {
  const token = tokens[at];
  if (!token) return [];
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const own = sortsOf(token, tokens, at);
  const [lead, next] = [sideOf(before), sideOf(after)];
  const found = [
    '',
    ...own.map((sort) => `is=${sort}`),
    `end=${token.lower.slice(-2)}`,
    `end=${token.lower.slice(-3)}`,
    `shape=${shapeOf(token)}`,
    `n=${Math.min(token.text.length, 10)}`,
    `plain=${plain.has(token.lower)}`,
    `b=${lead}`,
    `a=${next}`,
    `b=${lead} a=${next}`,
    `b=${lead} plain=${plain.has(token.lower)}`,
    `a=${next} plain=${plain.has(token.lower)}`,
    `own=${token.isPossessive}`,
  ];
  for (const [side, other] of [
    ['b', before],
    ['a', after],
  ] as const) {
    if (!other) continue;
    if (!other.isCapital) found.push(`${side}=${other.lower}`);
    const at2 = side === 'b' ? at - 1 : at + 1;
    for (const sort of sortsOf(other, tokens, at2)) found.push(`${side} is=${sort}`);
  }
  return found;
}

/** What the word lists tell a word to be. */
function sortsOf({ text, lower }: Token, tokens: Token[], at: number): string[] {
  const sorts: string[] = [];
  if (HEADS.has(lower)) sorts.push('office');
  if (MODIFIERS.has(lower)) sorts.push('modifier');
  if (HONORIFICS.has(lower)) sorts.push('honorific');
  if (BODY_HEADS[lower]) sorts.push('body');
  if (THING_WORDS.has(lower)) sorts.push('thing');
  if (FUNCTION_WORDS.has(lower)) sorts.push('function');
  if (isGivenName(text)) sorts.push('given');
  const known = knownAt(tokens, at);
  if (known) sorts.push(known.known.kind);
  return sorts.length > 0 ? sorts : ['none'];
}

function sideOf(token: Token | undefined): string {
  if (!token) return '^';
  if (!token.isWord) return token.text;
  if (/^\p{Lu}\.$/u.test(token.text)) return 'A.';
  return token.isCapital ? 'Aa' : 'aa';
}

function shapeOf({ text }: Token): string {
  if (text.endsWith('.')) return 'A.';
  if (/^\p{Lu}{2,}$/u.test(text)) return 'AA';
  if (/[-‑–]/.test(text)) return 'Aa-Aa';
  if (/['’ʻʼ]/u.test(text)) return "A'a";
  return /^\p{Lu}\p{Ll}+$/u.test(text) ? 'Aa' : 'AaA';
}
