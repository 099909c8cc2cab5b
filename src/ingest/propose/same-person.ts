import { distance } from 'fastest-levenshtein';
import { foldWords } from '../../domain/fold';
import { errorsForgiven } from '../../domain/name-terms';
import { isSameName } from '../extract/people/same-name';
import { fullness } from '../extract/scan/names/person-name';

/** The words of a name, as written. */
const wordsOf = (name: string): string[] => name.split(/\s+/u);

/** Whether a name has more than a family name and initials. */
export const isWhole = (name: string): boolean => fullness(wordsOf(name)) > 1;

/**
 * Whether two names may be of one person, where the office tells the rest: one is a part of the other
 * ("Tokayev", "K. Tokayev", "Josep Borrell" of "Josep Borrell Fontelles"), or they differ by a letter of one word
 * beside the last ("Ceyhun" and "Jeyhun Bayramov").
 */
export function maybeSamePerson(a: string, b: string): boolean {
  return isSameName(wordsOf(a), wordsOf(b)) || isNear(foldWords(a), foldWords(b));
}

function isNear(a: string[], b: string[]): boolean {
  if (a.length < 2 || a.length !== b.length || a.at(-1) !== b.at(-1)) return false;
  const unlike = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]));
  return unlike.every(
    ([x, y]) => errorsForgiven(x.length < y.length ? x : y) > 0 && distance(x, y) === 1,
  );
}
