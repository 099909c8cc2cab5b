import { knownAt } from './gazetteer';
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

/** "the Sun Lee | refugee camp", "the Anna Lee school": what is named after somebody. */
export const isOfThing = (tokens: Token[], { from, to, hasHonorific }: NamePhrase): boolean =>
  !hasHonorific &&
  // "the Riga | airport" is in Riga.
  to - from > 1 &&
  !knownAt(tokens, from) &&
  tokens[from - 1]?.lower === 'the' &&
  (THINGS.test(tokens[to]?.text ?? '') ||
    (/^\p{Ll}+$/u.test(tokens[to]?.text ?? '') && THINGS.test(tokens[to + 1]?.text ?? '')));

const THINGS =
  /^(?:camp|school|hospital|airport|stadium|mosque|bridge|museum|library|theatre|theater|dam|factory|plant|refinery|shipyard|cemetery|mausoleum|monument|memorial|pipeline|railway|terminal|barracks|hydropower|hydroelectric|power|wind|solar|industrial|mine|quarry)$/;

const MEDIA = /^(?:review|news|agency|desk|staff|reporter|correspondent|writer|online|editor)$/;

/** "By Elchin Mehdiyev – Trend:": the author's name stands between "By" and a dash. */
export function isByline(tokens: Token[], { from, to }: NamePhrase): boolean {
  const isLed = to - from >= 2 && tokens[from - 1]?.text === 'By';
  const isWhole = to === tokens.length || (tokens[to]?.lower === 'in' && tokens.length - to < 5);
  const isLine = from === 1 && isWhole && !MEDIA.test(tokens[to - 1]?.lower ?? '');
  return isLed && (isLine || /^[-–—]$/.test(tokens[to]?.text ?? ''));
}
