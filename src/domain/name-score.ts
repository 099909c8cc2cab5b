import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold';
import { beginningsOf, errorsForgiven } from './name-terms';

const EXACT = 1;
const INITIAL = 0.7;
/** A beginning counts for less the more is missing: between these two. */
const PREFIX_LEAST = 0.75;
const PREFIX_MOST = 0.95;
/** What a name loses when it has words that the query does not: breaks ties towards the shorter name. */
const EXTRA_WORDS = 0.1;

/**
 * How well a query fits an entity's names: 1 when it is one of them, 0 when some word of it fits
 * none. In any order of words; initials fit full names both ways; beginnings, other scripts and
 * one or two typing errors in longer words count for less than the word itself.
 */
export function scoreName(query: string, names: string[]): number {
  const asked = foldWords(query);
  if (asked.length === 0) return 0;
  return Math.max(0, ...names.map((name) => scoreWords(asked, candidatesOf(name))));
}

/** Where the words of a name stand that a query's words fit, in UTF-16 code units. */
export function nameMatches(query: string, name: string): { start: number; end: number }[] {
  const asked = foldWords(query);
  return [...name.matchAll(WORD)]
    .filter(([word]) =>
      foldWords(word).some((folded) => asked.some((one) => scoreWord(one, folded) > 0)),
    )
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** A word with the apostrophes and marks inside it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;

/** A name's words; a hyphenated word joined may stand for its parts. */
function candidatesOf(name: string): string[][] {
  const words = foldWords(name);
  const joined = name.split(/\s+/).flatMap((part) => foldWords(foldWords(part).join('')));
  return words.length === joined.length ? [words] : [words, joined];
}

function scoreWords(asked: string[], readings: string[][]): number {
  return Math.max(...readings.map((words) => scoreReading(asked, words)));
}

/** Pairs each word asked, longest first, with the best word still free; weighs them by length. */
function scoreReading(asked: string[], words: string[]): number {
  const free = [...words];
  let sum = 0;
  let weight = 0;
  let isNamed = asked.every((word) => word.length === 1);
  for (const word of [...asked].sort((a, b) => b.length - a.length)) {
    const scores = free.map((candidate) => scoreWord(word, candidate));
    const best = Math.max(0, ...scores);
    if (best === 0) return 0;
    const at = scores.indexOf(best);
    isNamed ||= word.length > 1 && (free[at] ?? '').length > 1;
    free.splice(at, 1);
    sum += best * word.length;
    weight += word.length;
  }
  // Initials support a name; alone they would let any M. answer to any name in M.
  if (!isNamed) return 0;
  return (sum / weight) * (1 - (EXTRA_WORDS * free.length) / Math.max(1, words.length));
}

function scoreWord(asked: string, word: string): number {
  if (asked === word) return EXACT;
  if (asked.length === 1 || word.length === 1)
    return asked.charAt(0) === word.charAt(0) ? INITIAL : 0;
  const asPrefix = beginningsOf(asked).some((beginning) => word.startsWith(beginning))
    ? PREFIX_LEAST + (PREFIX_MOST - PREFIX_LEAST) * Math.min(1, asked.length / word.length)
    : 0;
  const errors = distance(asked, word);
  const asTypo =
    errors <= errorsForgiven(asked) ? 1 - errors / Math.max(asked.length, word.length) : 0;
  return Math.max(asPrefix, asTypo);
}
