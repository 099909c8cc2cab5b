import { toLatin } from './latin';

/**
 * Spellings that transliterations from Cyrillic, Kazakh and Turkic alphabets vary in, brought to one
 * letter each. Applied in order to lower-case ASCII words. The result is a key to compare by, not to read.
 */
const SKELETON: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/dzh|dj|zh/g, 'j'],
  [/shch|sch|sh/g, 's'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q|c(?!h)/g, 'k'],
  [/ch/g, 'c'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  // Tokayev and Tokaev, Aliyev and Aliev, Yerzhan and Erzhan.
  [/ie/g, 'e'],
  [/(?<=[csj])io/g, 'e'],
];

/**
 * The words of a text as keys to compare by: case, diacritics, scripts and spelling habits folded, so
 * that Tokaev, Tokayev, Toqaev, Токаев and Тоқаев are one word. Hyphens and points part words.
 */
export function foldWords(text: string): string[] {
  return toLatin(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(foldWord);
}

/** `foldWords`, joined by single spaces. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

function foldWord(word: string): string {
  return SKELETON.reduce((folded, [from, to]) => folded.replace(from, to), word);
}
