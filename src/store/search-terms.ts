import { queryTerms, wordTerms, type WordsNear } from '../domain/name-terms';
import { textQueryTerms } from '../domain/text-terms';

/** Languages whose word forms a text query is tried in. */
export const TEXT_LANGUAGES = ['en', 'ru', 'fr', 'de', 'es'] as const;

/** The terms of a text query, a group for each word. */
export function textGroups(query: string): string[][] {
  return longestFirst(textQueryTerms(query, TEXT_LANGUAGES));
}

/** The terms of a name's words, typing errors forgiven, a group for each word. */
export function nameQueryTerms(words: readonly string[], near: WordsNear): string[][] {
  return longestFirst(wordTerms(words, near));
}

/** The terms of words as they stand or as beginnings, without typing errors: what `contains` means. */
export function namePrefixTerms(query: string): string[][] {
  return longestFirst(queryTerms(query)).map((group) =>
    group.filter((term) => !term.startsWith('i:')),
  );
}

/** The terms of whole words as they stand. */
export function nameWordTerms(words: readonly string[]): string[][] {
  return longestFirst(wordTerms(words)).map((group) =>
    group.filter((term) => term.startsWith('w:')),
  );
}

/** An index is read by the first group, and a long word stands in fewer rows than a short one. */
function longestFirst(groups: string[][]): string[][] {
  return groups.sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
}
