import type { transliterate } from 'transliteration';

/**
 * Letters for which the transliteration package gives a sign, an apostrophe or a reading that Central
 * Asian names do not use. Kazakh letters as in its romanisation; Azerbaijani schwa, Turkish dotless i.
 */
const LETTERS: Readonly<Record<string, string>> = {
  қ: 'q',
  ғ: 'gh',
  ә: 'a',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ң: 'n',
  һ: 'h',
  ҳ: 'h',
  ҷ: 'j',
  х: 'kh',
  ћ: 'c',
  ђ: 'dj',
  ў: 'o',
  ə: 'a',
  ı: 'i',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/**
 * Marks that stand inside names without parting them, the soft and hard sign, and what is not seen, such
 * as the zero-width spaces and soft hyphens that come with text copied from a page.
 */
const APOSTROPHES = /['’‘ʼʻ`´ʹʺ"ьъ\p{Default_Ignorable_Code_Point}]/gu;

const ASCII = /^[\0-\x7f]*$/;
/** Those of `APOSTROPHES` that are ASCII: most names are, and are ranked by the hundred. */
const ASCII_APOSTROPHES = /['"`]/g;
let transliterated: typeof transliterate | undefined;

/** Loads the package's tables at the first letter that needs them: that takes as long as starting Node. */
function inAscii(text: string): string {
  transliterated ??=
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
    (require('transliteration') as { transliterate: typeof transliterate }).transliterate;
  return transliterated(text);
}

/** A text in lower-case Latin letters without diacritics; apostrophes dropped, all else kept. */
export function toLatin(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(ASCII_APOSTROPHES, '');
  const lower = text
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    // After these consonants Russian ё is written "e" abroad: Gorbachev, Khrushchev.
    .replace(/(?<=[чшщж])ё/gu, 'е')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, '');
  // й and ё must reach the package composed, so Latin marks alone are stripped before it.
  const latin = lower.replace(/(?![a-z])\p{Script=Latin}/gu, (c) =>
    c.normalize('NFKD').replace(/\p{M}/gu, ''),
  );
  if (ASCII.test(latin)) return latin;
  return inAscii(latin).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
