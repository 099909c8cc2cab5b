import { newStemmer, type Stemmer } from 'snowball-stemmers';
import * as stopwordLists from 'stopword';

type Language = readonly [stemmer: string | null, stopwords: keyof typeof stopwordLists];
/** For each ISO 639-1 language, its Snowball stemmer and its list of stop words, where there is one. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: ['arabic', 'ara'],
  ca: ['catalan', 'cat'],
  cs: ['czech', 'ces'],
  da: ['danish', 'dan'],
  de: ['german', 'deu'],
  el: [null, 'ell'],
  en: ['english', 'eng'],
  es: ['spanish', 'spa'],
  eu: ['basque', 'eus'],
  fa: [null, 'fas'],
  fi: ['finnish', 'fin'],
  fr: ['french', 'fra'],
  ga: ['irish', 'gle'],
  hu: ['hungarian', 'hun'],
  hy: ['armenian', 'hye'],
  it: ['italian', 'ita'],
  nb: ['norwegian', 'nob'],
  nl: ['dutch', 'nld'],
  no: ['norwegian', 'nob'],
  pl: [null, 'pol'],
  pt: ['portuguese', 'por'],
  ro: ['romanian', 'ron'],
  ru: ['russian', 'rus'],
  sl: ['slovene', 'slv'],
  sv: ['swedish', 'swe'],
  tr: ['turkish', 'tur'],
  uk: [null, 'ukr'],
  vi: [null, 'vie'],
};

const stemmers = new Map<string, Stemmer>();
const stopwords = new Map<string, ReadonlySet<string>>();

/** The lower-case word's stem in a language by its BCP 47 tag; the word itself where none is known. */
export function stem(word: string, lang: string): string {
  const name = LANGUAGES[primary(lang)]?.[0];
  if (!name) return word;
  const stemmer = stemmers.get(name) ?? newStemmer(name);
  stemmers.set(name, stemmer);
  return stemmer.stem(word);
}

/** Whether the lower-case word is too common in the language to search by; false where unknown. */
export function isStopword(word: string, lang: string): boolean {
  const name = LANGUAGES[primary(lang)]?.[1];
  if (!name) return false;
  const list = stopwords.get(name) ?? new Set(stopwordLists[name]);
  stopwords.set(name, list);
  return list.has(word);
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}
