import { LRUCache } from 'lru-cache';
import { foldWords } from './fold';
import { plainWords } from './plain-words';
import { isStopword, stem } from './text-languages';

/**
 * The terms that a text is found by, without duplicates, in order of first use: each word folded as
 * it stands (so that names meet across scripts) and its folded stem (so that its inflections meet).
 * `lang` is a BCP 47 tag; words of a language without a stemmer are folded only. Stop words are out.
 */
export function textTerms(text: string, lang: string): string[] {
  const terms = new Set<string>();
  for (const word of new Set(wordsOf(text, lang)))
    if (!isStopword(word, lang)) for (const term of termsOf(word, lang)) terms.add(term);
  return [...terms];
}

/**
 * The terms to look a text query up by: one group for each of its words, with the stems that the word
 * has in any of `langs` (the languages of the texts searched). A text fits when it has at least one
 * term of every group. Empty when the query has no word to search by: it then matches nothing.
 */
export function textQueryTerms(query: string, langs: readonly string[]): string[][] {
  const lang = langs[0] ?? 'und';
  return wordsOf(query.replace(UNSEEN, ''), lang)
    .filter((word) => !langs.some((each) => isStopword(word, each)))
    .map((word) => [...new Set(['und', ...langs].flatMap((each) => termsOf(word, each)))])
    .filter((group) => group.length > 0);
}

/** What is not seen, as in text copied from a page; it would part a word, or keep one from its like. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Texts use few words often: folding and stemming each time would be most of the work of a load. */
const known = new LRUCache<string, string[]>({ max: 20_000 });

function termsOf(word: string, lang: string): string[] {
  const key = `${lang} ${word}`;
  let terms = known.get(key);
  if (!terms) {
    terms = foldWords(word).concat(foldWords(stem(word, lang)));
    known.set(key, terms);
  }
  return terms;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A word of a text, lower-case, and where it stands, in UTF-16 code units. */
interface WordSpan {
  word: string;
  start: number;
  end: number;
}

function wordsOf(text: string, lang: string): string[] {
  // Line by line, as no word reaches over a line's end: the segmenter's time grows with the square of a text.
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((line) => [...wordSpans(line, lang)].map(({ word }) => word));
}

const APOSTROPHE = /['’]/u;
/** Languages with small letters of their own; for the others, not to name one is many times as fast. */
const OWN_CASE = /^(?:az|lt|tr)(?:-|$)/;

/** Words parted at apostrophes: `l’Union` is `union`, `Kazakhstan's` is `kazakhstan`. */
function* wordSpans(text: string, lang: string): Generator<WordSpan> {
  const locale = supported(lang);
  const lower = OWN_CASE.test(locale)
    ? (word: string) => word.toLocaleLowerCase(locale)
    : (word: string) => word.toLowerCase();
  for (const { segment, index } of segmentsOf(text, locale)) {
    const parts = APOSTROPHE.test(segment) ? segment.split(APOSTROPHE) : [segment];
    let start = index;
    for (const part of parts) {
      const word = lower(part.normalize('NFC'));
      if (parts.length === 1 || part.length > 1) yield { word, start, end: start + part.length };
      start += part.length + 1;
    }
  }
}

/**
 * Where the words stand that a text query found, in order, `most` at most.
 * @param groups the query's terms, as `textQueryTerms` gives them.
 * @param langs the text's language, or those that it may have.
 */
export function textMatches(
  groups: readonly (readonly string[])[],
  text: string,
  langs: readonly string[],
  most: number,
): { start: number; end: number }[] {
  const sought = new Set(groups.flat());
  const found: { start: number; end: number }[] = [];
  const isSought = (word: string): boolean =>
    langs.some((lang) => termsOf(word, lang).some((term) => sought.has(term)));
  for (const { word, start, end } of wordSpans(text, langs[0] ?? 'und')) {
    if (found.length === most) break;
    if (isSought(word)) found.push({ start, end });
  }
  return found;
}

function segmentsOf(text: string, locale: string): Iterable<{ segment: string; index: number }> {
  const segmenter = segmenterOf(locale);
  return (
    plainWords(text, locale, segmenter) ??
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
  );
}

function segmenterOf(locale: string): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/** The tag itself when well-formed, or the undetermined language: a bad tag must not lose a text. */
function supported(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
