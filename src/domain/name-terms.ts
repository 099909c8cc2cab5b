import { foldWords } from './fold';

/**
 * How names are found through one indexed array of terms. Each folded word of a name is stored as
 * - `w:word`, the whole word;
 * - `p:beg`, each beginning of it, down to one letter, so that typing and initials find it;
 * - `i:m`, when it is an initial, so that a full name finds who is known by the initial only.
 * Compound words (`Kassym-Jomart`) are stored joined too. Misspelt words are found through the words of all
 * names (`wordRemainders`), of which there are far fewer than of those who bear them.
 */
const PREFIX_MAX = 12;
/** Letters of a word that its remainders are made from: keeps their number small for long words. */
const DELETE_FROM = 7;

/** All terms to store for an entity known by `names`, without duplicates, sorted. */
export function nameTerms(names: string[]): string[] {
  const terms = new Set<string>();
  for (const word of names.flatMap(wordsAndCompounds)) {
    terms.add(`w:${word}`);
    if (word.length === 1) terms.add(`i:${word}`);
    for (let end = 1; end <= Math.min(word.length, PREFIX_MAX); end++)
      terms.add(`p:${word.slice(0, end)}`);
  }
  return [...terms].sort();
}

/** The words that the terms of a name stand for. */
export function wordsOfTerms(terms: readonly string[]): string[] {
  return terms.filter((term) => term.startsWith('w:')).map((term) => term.slice('w:'.length));
}

/**
 * What is left of a stored word's first letters when up to two are struck out. Two words within the typing
 * errors that are forgiven share at least one such remainder (the symmetric-delete method), so that a lookup
 * by equality finds the words near a misspelt one. None for a word that is too short to be near another.
 */
export function wordRemainders(word: string): string[] {
  return word.length < 3 ? [] : remainders(word, word.length < 5 ? 1 : 2);
}

/** The same of a word that is asked for: none where no typing error in it is forgiven. */
export function askedRemainders(word: string): string[] {
  const errors = errorsForgiven(word);
  return errors === 0 ? [] : remainders(word, errors);
}

/** The folded words of names that are near a word that is asked for: those that it may be a slip of. */
export type WordsNear = (asked: string) => readonly string[];

/**
 * The terms to look a query up by, one group for each of its words. An entity is a candidate when it
 * has at least one term of every group; `scoreName` then ranks candidates. Empty for a query
 * without letters or digits: such a query matches nothing.
 */
export function queryTerms(query: string, near: WordsNear = () => []): string[][] {
  return wordTerms(foldWords(query), near);
}

/** The same for words that are folded already. */
export function wordTerms(words: readonly string[], near: WordsNear = () => []): string[][] {
  return words.map((word) => [
    ...new Set([word, ...near(word)].map((each) => `w:${each}`)),
    ...beginningsOf(word).map((each) => `p:${each.slice(0, PREFIX_MAX)}`),
    `i:${word.charAt(0)}`,
  ]);
}

/**
 * What a word may be the beginning of. Folding brings `ie` to `e`, so that a word cut between the two
 * (`tokay`, folded `tokai`, of Tokayev) stands for a beginning in `e` as well.
 */
export function beginningsOf(word: string): string[] {
  return word.length > 3 && word.endsWith('i') ? [word, `${word.slice(0, -1)}e`] : [word];
}

/**
 * Typing errors that a query's word may have: none in a short word, two in a long one. The shorter of
 * the two words decides: of five letters, two are too many to tell that it is still the same word.
 */
export function errorsForgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** The words of a name, and its hyphenated words joined. */
function wordsAndCompounds(name: string): string[] {
  const compounds = name.split(/\s+/).map((part) => foldWords(part));
  return compounds.flatMap((words) =>
    words.length > 1 && words.every((word) => word.length > 1)
      ? [...words, ...foldWords(words.join(''))]
      : words,
  );
}

/** What is left of a word's first letters with none to `errors` of them struck out. */
function remainders(word: string, errors: number): string[] {
  let last = new Set([word.slice(0, DELETE_FROM)]);
  const all = new Set(last);
  for (let struck = 1; struck <= errors; struck++) {
    last = new Set([...last].flatMap(withoutOneLetter));
    for (const rest of last) all.add(rest);
  }
  return [...all];
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}
