import { queryTerms } from '../domain/name-terms';
import { textQueryTerms } from '../domain/text-terms';

/** Languages whose word forms a text query is tried in. */
const TEXT_LANGUAGES = ['en', 'ru', 'fr', 'de', 'es'] as const;

/** The terms of a text query, a group for each word. */
export function articleQueryTerms(query: string): string[][] {
  return textQueryTerms(query, TEXT_LANGUAGES);
}

/** The terms of words as they stand or as beginnings, without typing errors: what `contains` means. */
export function namePrefixTerms(query: string): string[][] {
  return queryTerms(query).map((group) => group.filter((term) => /^[wp]:/.test(term)));
}
