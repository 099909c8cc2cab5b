import type { Span } from '../../../../store/article';
import { clausesBelow } from '../../clauses/clauses-below';
import { ASIDE, BESIDE, MATTER, NEXT_VERB, OF_ITS_DAY, SAID } from '../../lexicon/own-words';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/**
 * Whether what stands at some words of a sentence, a day or a place, is told of the thing that is told at
 * others: "met A and then flew to Oslo on Monday" dates the flight, and not the meeting. What stands before
 * the first verb is told of all that are done.
 */
export function isOwn(
  reading: Reading,
  sentence: ScannedSentence,
  at: number,
  other: number,
): boolean {
  const { text } = reading;
  // "the deal that A and B signed | when they met in Riga".
  const below = clausesBelow(reading, sentence).map(({ start, end }): Stretch => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  const words = text.slice(sentence.start, sentence.end);
  const from = at - sentence.start;
  // "On Monday, A said that | she had met B": when it was said.
  const said = [...words.matchAll(SAID)].map(({ index, 0: match }) => index + match.length);
  if (said.some((start) => other - sentence.start < start && start <= from)) return false;
  const all = [...stretchesOf(words), ...below];
  const apart = all.filter(({ talk }) => talk === undefined || from < talk);
  const [own, its] = [innermost(apart, from), innermost(apart, other - sentence.start)];
  if (own === its) return true;
  return its === null && other < at && isOpening(text.slice(sentence.start, other));
}

/** Nothing but what leads to a day or a place: "On | Monday, A met B and C flew to Riga". */
const isOpening = (words: string): boolean =>
  /^(?:[-–—•·*]\s+)?(?:\p{L}+\s+){0,3}$/u.test(words) &&
  !/^(?:After|Before|Following|Since|Until)\b/u.test(words);

interface Stretch extends Span {
  /** Where the words of talking end, where the stretch is what was talked about. */
  talk?: number | undefined;
}

/** What a sentence was last asked of: many ask of one. */
let last: { words: string; stretches: Stretch[] } = { words: '', stretches: [] };

/** The stretches of a sentence that tell of other things than the words around them. */
function stretchesOf(words: string): Stretch[] {
  if (last.words === words) return last.stretches;
  const stretches: Stretch[] = [
    ...[...words.matchAll(NEXT_VERB)].map(({ index }) => ({
      start: index + 1,
      end: words.length,
    })),
    ...[ASIDE, OF_ITS_DAY]
      .flatMap((aside) => [...words.matchAll(aside)])
      .map(({ index, 0: match }) => ({
        start: index,
        end: index + match.length,
      })),
    ...[...words.matchAll(BESIDE)].map(({ index, 0: match }) => ({
      start: index,
      end: closing(words, index + match.length),
    })),
    ...[...words.matchAll(MATTER)].map(({ index, 0: match, indices }) => ({
      start: index,
      end: index + match.length,
      talk: (indices?.groups?.['talk'] ?? indices?.groups?.['talked'])?.[1],
    })),
  ];
  last = { words, stretches };
  return stretches;
}

/** Where a clause ends that began before. */
function closing(words: string, from: number): number {
  const comma = words.slice(from).search(/[,;]/u);
  if (comma < 0) return words.length;
  // "After talks with the President of Latvia, | Anna Lee, | in Riga on Monday, B flew".
  const name = NAMED_ASIDE.exec(words.slice(from + comma));
  return from + comma + (name?.[0].length ?? 0);
}

/** Who it is, in commas, and more of when and where behind. */
const NAMED_ASIDE =
  /^,\s+(?:the\s+)?\p{Lu}[^,;]{1,70},\s+(?:[io]n|at|last|late|earlier)\s[^,;]{2,60}(?=,)/u;

/** The stretch that begins last of those that a place lies in; null for the sentence itself. */
function innermost(all: readonly Span[], at: number): number | null {
  const around = all.filter(({ start, end }) => start <= at && at < end);
  return around.length === 0 ? null : Math.max(...around.map(({ start }) => start));
}
