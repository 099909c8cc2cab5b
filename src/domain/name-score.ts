import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold';
import { type NameReading, readName } from './name-query';
import { beginningsOf, errorsForgiven } from './name-terms';

const EXACT = 1;
const INITIAL = 0.7;
/** A beginning counts for less the more is missing: between these two. */
const PREFIX_LEAST = 0.75;
const PREFIX_MOST = 0.95;
/** The part of its likeness that a word with one typing error, and with two, counts for. */
const TYPO = [1, 0.9, 0.65] as const;
/** What a name loses when it has words that the query does not: breaks ties towards the shorter name. */
const EXTRA_WORDS = 0.1;
/** Words that people also write together with the next: `De Baets`, `Van den Berg`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de der den des del dela di da do du dos van von vom zu zum ter ten la le lo el al ibn bin ben abu mac mc'
    .split(' ')
    .flatMap(foldWords),
);

/**
 * How well a query fits an entity's names: 1 when it is one of them, 0 when some word of it fits
 * none. In any order of words; initials fit full names both ways; beginnings, other scripts and
 * one or two typing errors in longer words count for less than the word itself.
 */
export function scoreName(query: string, names: string[]): number {
  return scoreReadings(readName(query), names);
}

/** The same of a query that can be read in several ways: the best of them. */
export function scoreReadings(readings: readonly NameReading[], names: string[]): number {
  const candidates = names.map(readingsOf);
  return Math.max(
    0,
    ...readings.flatMap(({ words, weight }) =>
      candidates.map((candidate) => weight * scoreWords(words, candidate)),
    ),
  );
}

/** Where the words of a name stand that a query's words fit, in UTF-16 code units. */
export function nameMatches(
  readings: readonly NameReading[],
  name: string,
): { start: number; end: number }[] {
  const asked = [...new Set(readings.flatMap(({ words }) => words))];
  const fits = (text: string): boolean =>
    foldWords(text).some((folded) => asked.some((one) => scoreWord(one, folded) > 0));
  return [...name.matchAll(COMPOUND)].flatMap((compound) => {
    const words = [...compound[0].matchAll(WORD)].filter(([word]) => fits(word));
    if (words.length > 0) return words.map((word) => stretchOf(word, compound.index));
    // A query may write together what the name joins by a hyphen.
    return fits(foldWords(compound[0]).join('')) ? [stretchOf(compound)] : [];
  });
}

/** Words that hyphens join. */
const COMPOUND = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*(?:\p{Pd}[\p{L}\p{M}\p{N}'’ʼ]+)*/gu;
/** A word with the apostrophes and marks inside it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;

function stretchOf({ 0: text, index = 0 }: RegExpMatchArray, from = 0) {
  return { start: from + index, end: from + index + text.length };
}

/** The ways to read a name's words: as they stand, hyphenated ones joined, particles joined. */
function readingsOf(name: string): string[][] {
  const parts = name.split(/\p{White_Space}+/u).map(foldWords);
  const words = parts.flat();
  const readings = [words];
  if (parts.some((part) => part.length > 1))
    readings.push(parts.flatMap((part) => (part.length > 1 ? foldWords(part.join('')) : part)));
  const attached = withParticles(words);
  if (attached.length < words.length) readings.push(attached);
  return readings;
}

/** Words with each particle joined to what it stands before. */
function withParticles(words: readonly string[]): string[] {
  const attached: string[] = [];
  let particle = '';
  words.forEach((word, i) => {
    if (PARTICLES.has(word) && i < words.length - 1) particle += word;
    else {
      attached.push(particle + word);
      particle = '';
    }
  });
  return attached;
}

function scoreWords(asked: string[], readings: string[][]): number {
  const attached = withParticles(asked);
  const ways = attached.length < asked.length ? [asked, attached] : [asked];
  return Math.max(...ways.flatMap((way) => readings.map((words) => scoreReading(way, words))));
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

/** How well a folded word that is asked for fits a folded word of a name: 1 when it is it, 0 when it is not. */
export function scoreWord(asked: string, word: string): number {
  if (asked === word) return EXACT;
  if (asked.length === 1 || word.length === 1)
    return asked.charAt(0) === word.charAt(0) ? INITIAL : 0;
  const asPrefix = beginningsOf(asked).some((beginning) => word.startsWith(beginning))
    ? PREFIX_LEAST + (PREFIX_MOST - PREFIX_LEAST) * Math.min(1, asked.length / word.length)
    : 0;
  const errors = typingErrors(asked, word);
  const asTypo =
    errors <= errorsForgiven(asked.length < word.length ? asked : word)
      ? (TYPO[errors] ?? 0) * (1 - errors / Math.max(asked.length, word.length))
      : 0;
  return Math.max(asPrefix, asTypo);
}

/** Letters to strike out, add or change, two that changed places counting as one error. */
function typingErrors(asked: string, word: string): number {
  const edits = distance(asked, word);
  if (edits < 2 || edits > 3) return edits;
  for (let i = 1; i < asked.length; i++) {
    const swapped =
      asked.slice(0, i - 1) + asked.charAt(i) + asked.charAt(i - 1) + asked.slice(i + 1);
    if (distance(swapped, word) === edits - 2) return edits - 1;
  }
  return edits;
}
