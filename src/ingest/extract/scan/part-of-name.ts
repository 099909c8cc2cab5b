import { isGivenName, type NamePhrase } from './names/person-name';
import type { TitlePhrase } from './offices/title-phrase';
import type { Token } from './tokens';

/** "Hossein | Amir | Khani": a ruler's title that is a name too, between two words of one. */
export function isWithinName(tokens: Token[], { from, to, head }: TitlePhrase): boolean {
  return (
    /^(?:amir|ameer)$/.test(head) &&
    to === from + 1 &&
    isGivenName(tokens[from - 1]?.text ?? '') &&
    tokens[to]?.isCapital === true
  );
}

/** "(Xinhua/Li Wei)": who took a picture. */
export const isCredit = (tokens: Token[], { from, to }: NamePhrase): boolean =>
  tokens[from - 1]?.text === '/' && tokens[from - 3]?.text === '(' && tokens[to]?.text === ')';
