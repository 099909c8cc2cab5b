import { PLACE_GIVEN, WORD_FAMILY, WORD_GIVEN } from '../../lexicon/given-names';
import { HEADS } from '../../lexicon/titles';
import type { Token } from '../tokens';

/** What a reader of names asks of a word by itself. */
interface Words {
  isNameWord(token: Token): boolean;
  isGivenName(word: string): boolean;
}

/**
 * Whether a word that is mostly another thing is part of a name that began at `from`: a month between an
 * office and a family name ("Ambassador | April | Foley"), an office's noun after a given name that no
 * further capital follows ("Senator Angus | King").
 */
export function isWordOfName(tokens: Token[], i: number, from: number, words: Words): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || before.isPossessive) return false;
  if (i === from)
    return (
      WORD_GIVEN.has(token.text) &&
      before.isCapital &&
      HEADS.has(before.lower) &&
      next !== undefined &&
      words.isNameWord(next)
    );
  const isGiven = words.isGivenName(before.text) && !PLACE_GIVEN.has(before.text);
  const isLed = HEADS.has(tokens[from - 1]?.lower ?? '') && !before.text.endsWith('.');
  // "Catherine | May 5" is a day.
  const isLast = !next?.isCapital && !/^\d/u.test(next?.text ?? '');
  return WORD_FAMILY.has(token.text) && i === from + 1 && (isGiven || isLed) && isLast;
}

/** Whether a word that is another thing's name too is a given name, as it begins a name of two: "Victoria | Holt". */
export function isGivenBefore(words: readonly string[], at: number): boolean {
  const rest = words.slice(at + 1).filter((word) => !word.endsWith('.'));
  const word = words[at] ?? '';
  return at === 0 && (PLACE_GIVEN.has(word) || WORD_GIVEN.has(word)) && rest.length === 1;
}
