import { BODY_HEADS } from '../../lexicon/bodies';
import { HEADS } from '../../lexicon/titles';
import type { Token } from '../../scan/tokens';
import type { RuleSpan } from './rule-spans';

/** What one mention of a body shows, as names of features: symbols and single words only. */
export function spanFeatures({ sentence, body, as }: RuleSpan): string[] {
  const { tokens } = sentence;
  const { from, to } = body;
  const words = tokens.slice(from, to);
  const names = words.filter(({ isCapital }) => isCapital).length;
  const [first, last, head] = [words[0], words.at(-1), headOf(words)];
  const [before, after] = [tokens[from - 1], tokens[to]];
  const [lead, next] = [sortOf(before), sortOf(after)];
  const shape = words.length === 1 ? shapeOf(first) : 'words';
  const ground = `${as} ${body.ground}`;
  const isOwner = last?.isPossessive === true;
  const found = [
    ground,
    `${ground} a=${next}`,
    `${ground} b=${lead}`,
    `shape=${shape}`,
    `n=${Math.min(words.length, 6)}`,
    `names=${Math.min(names, 6)}`,
    `headed=${nounOf(head)}`,
    `ended=${nounOf(last)}`,
    `begun=${nounOf(first)}`,
    `h=${lowerOf(head)}`,
    `f=${lowerOf(first)}`,
    `l=${lowerOf(last)}`,
    `b=${besideOf(before)}`,
    `bb=${besideOf(tokens[from - 2])}`,
    `a=${besideOf(after)}`,
    `aa=${besideOf(tokens[to + 1])}`,
    `b=${lead} a=${next}`,
    `b=${lead} shape=${shape}`,
    `a=${next} shape=${shape}`,
    ...words.map((word) => `w=${word.lower}`),
    `owned=${before?.isPossessive === true}`,
    `owner=${isOwner} a=${BODY_HEADS[lowerOf(after)] ? 'noun' : next}`,
    `part=${isWithin({ sentence, body, as })}`,
  ];
  for (const { lower, isCapital } of words) if (!isCapital) found.push(`joint=${lower}`);
  if (words.some(({ lower }) => HEADS.has(lower))) found.push('officer');
  if (names === 1 && BODY_HEADS[lowerOf(head)]) found.push('bare');
  if (shape === 'CAPS') {
    found.push(`bracketed=${before?.text === '(' && after?.text === ')'}`);
    found.push(`caps=${first?.text.length ?? 0}`);
  }
  return found;
}

/** The noun that a name is built on: the last word before "of" and the like. */
function headOf(words: readonly Token[]): Token | undefined {
  const joint = words.findIndex(
    ({ isCapital, isWord, lower }) => isWord && !isCapital && lower !== 'and',
  );
  return words[(joint > 0 ? joint : words.length) - 1];
}

const lowerOf = (token: Token | undefined): string => token?.lower ?? '^';

/** A word beside a name; of capitalised ones those that tell offices and bodies, and no names. */
function besideOf(token: Token | undefined): string {
  const isName =
    token?.isCapital === true && !HEADS.has(token.lower) && BODY_HEADS[token.lower] === undefined;
  return isName ? 'Aa' : lowerOf(token);
}

/** The kind of body that a noun tells. */
const nounOf = (token: Token | undefined): string => BODY_HEADS[lowerOf(token)] ?? '-';

const LEADS = /^(?:the|a|an|of|for|and|in|to|by|at|on|with|from|between)$/;

/** What sort of word or sign a token is. */
function sortOf(token: Token | undefined): string {
  if (!token) return '^';
  if (!token.isWord) return token.text;
  if (LEADS.test(token.lower)) return token.lower;
  if (/^\d/.test(token.text)) return '0';
  return token.isCapital ? 'Aa' : 'aa';
}

function shapeOf(token: Token | undefined): string {
  const text = token?.text ?? '';
  if (/^\p{Lu}{2,}s?$/u.test(text)) return 'CAPS';
  if (/\d/.test(text)) return '0';
  if (/^\p{Lu}.*\p{Ll}.*\p{Lu}/u.test(text)) return 'AaAa';
  return /^\p{Lu}/u.test(text) ? 'Aa' : 'aa';
}

/** Whether the rules read a longer name there. */
function isWithin({ sentence, body, as }: RuleSpan): boolean {
  return (
    as === 'part' ||
    sentence.items.some(
      (item) =>
        item.kind === 'BODY' &&
        item.body !== body &&
        item.body.from <= body.from &&
        item.body.to >= body.to,
    )
  );
}
