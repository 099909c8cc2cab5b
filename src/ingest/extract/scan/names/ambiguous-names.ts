import { PLACE_GIVEN, WORD_FAMILY, WORD_FAMILY_FIRST, WORD_GIVEN } from '../../lexicon/given-names';
import { BODY_HEADS } from '../../lexicon/bodies';
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
  if (i === from && isGivenRank(tokens, i)) return true;
  if (!before || !token || before.isPossessive) return false;
  if (i > from && isGivenRank(tokens, i) && token.text === 'Sultan') return true;
  if (i === from)
    return (
      (WORD_GIVEN.has(token.text) || WORD_FAMILY_FIRST.has(token.text)) &&
      before.isCapital &&
      HEADS.has(before.lower) &&
      next !== undefined &&
      words.isNameWord(next)
    );
  // "Hossein | Amir | Khani": a ruler's title that is a name too.
  if (/^Am(?:i|ee)r$/.test(token.text))
    return words.isGivenName(before.text) && next !== undefined && words.isNameWord(next);
  const isGiven = words.isGivenName(before.text) && !PLACE_GIVEN.has(before.text);
  const isLed = HEADS.has(tokens[from - 1]?.lower ?? '') && !before.text.endsWith('.');
  // "Catherine | May 5" is a day.
  const isLast = !next?.isCapital && !/^\d/u.test(next?.text ?? '');
  return WORD_FAMILY.has(token.text) && i === from + 1 && (isGiven || isLed) && isLast;
}

/**
 * Whether a noun for officers is a given name: "Dean Lee" and "Dean R. Lee" are called so, the "Dean Anna
 * Lee" and the "Dean of the Faculty" are not; "Speaker | Sultan Lee" and "Sultan Al Lee" are.
 */
export function isGivenRank(tokens: Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  // "Sultan | bin Ali", "Ali bin | Sultan | Omar": between a father's name and one's own.
  if (token?.text === 'Sultan' && [before, next].some((word) => OF_FATHER.test(word?.lower ?? '')))
    return true;
  const isNext = next?.isCapital === true && next.isWord && !HEADS.has(next.lower);
  if (!isNext || token?.isPossessive) return false;
  // "Emir Hadžić", "Sultan Karimov": no ruler has such a family name.
  const isFamily = OF_FAMILY.test(next.text) && !tokens[i + 2]?.isCapital;
  if (/^(?:Emir|Sultan|Shah)$/.test(token?.text ?? '') && isFamily) return true;
  if (token?.text === 'Sultan') {
    const isOffice =
      HEADS.has(before?.lower ?? '') ||
      BODY_HEADS[before?.lower ?? ''] ||
      ARMY.test(before?.text ?? '');
    return /^al\b/i.test(next.text) || (before?.isCapital === true && Boolean(isOffice));
  }
  // "Minister | Amir | Khan": a ruler's title that is a name too.
  if (/^(?:Am(?:i|ee)r|Emir)$/.test(token?.text ?? ''))
    return before?.isCapital === true && HEADS.has(before.lower);
  if (token?.text !== 'Dean' || /^(?:the|as|its)$/.test(before?.lower ?? '')) return false;
  const last = /^\p{Lu}\.$/u.test(next.text) ? i + 2 : i + 1;
  return tokens[last]?.isCapital === true && !tokens[last + 1]?.isCapital;
}

/** How family names of the Balkans, Turkey, the Caucasus and Central Asia end. */
const OF_FAMILY =
  /^\p{Lu}\p{L}+(?:[oe]va?|i[cć]|o[gğ]lu|oghlu|zade|zoda|uly|bek|bekov|aj|enko|sk[iy]|yan|shvili)$/u;

/** "General | Sultan Lee". */
const ARMY = /^(?:General|Colonel|Lieutenant|Major|Captain|Mr\.|Dr\.)$/;

/** "son of", "daughter of". */
export const OF_FATHER = /^(?:bin|bint|binti|ibn)$/;

/** Whether a word that is another thing's name too is a given name, as it begins a name of two: "Victoria | Holt". */
export function isGivenBefore(words: readonly string[], at: number): boolean {
  const rest = words.slice(at + 1).filter((word) => !word.endsWith('.'));
  const word = words[at] ?? '';
  return at === 0 && (PLACE_GIVEN.has(word) || WORD_GIVEN.has(word)) && rest.length === 1;
}
