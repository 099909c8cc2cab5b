import { isNameWord } from '../scan/names/person-name';
import { tokenise } from '../scan/tokens';

/** What is done by who was named before in full: no firm nor place is called by its last word alone. */
const SPEAKS =
  '(?:told|said|says|added|replied|remarked|insisted|warned|thanked|stressed|recalled|declined|refused|resigned)';
const MOST = 4;

/**
 * Whether the last word of two capitals or more stands elsewhere by itself as who speaks or is addressed:
 * "Latvia's | Nyala Gitau | left the hall. "We did not," Gitau told reporters". A capital before it begins
 * another's name.
 */
export function isNamedAgain(words: readonly string[], text: string): boolean {
  const family = words.at(-1) ?? '';
  if (words.length < 2 || words.length > MOST) return false;
  if (text.indexOf(family) === text.lastIndexOf(family)) return false;
  const [word] = tokenise(family, 0, family.length);
  if (!/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(family) || !word || !isNameWord(word)) return false;
  return new RegExp(
    String.raw`(?:^|[.!?”"]\s|\n)${family}\s+${SPEAKS}\b|[,?!][”"]\s+(?:said|says|added|replied)\s+${family}\b(?!\s+\p{Lu})|\b(?:Mr|Mrs|Ms|Dr)\.?\s+${family}(?![\p{L}-])`,
    'u',
  ).test(text);
}
