import type { Span } from '../../store/article';
import { INTENTIONS, RESULTS } from './lexicon/outcomes';
import type { Reading } from './reading';

const OUTCOME = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:it\s+was\s+|the\s+\w+\s+|they\s+|both\s+\w+\s+|the\s+two\s+\w+\s+|\p{Lu}[\p{L}\s.]{2,60}?)?(?:${RESULTS}|${INTENTIONS}))\s(?:[^;.]|(?<=\p{Lu})\.)*`,
  'gu',
);

/** What came of a meeting and what is intended, in the text's words. */
export function findOutcomes({ text, sentences }: Reading): Span[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(OUTCOME)]
      .filter(({ index }) => (words.slice(0, index).match(/["“”]/gu)?.length ?? 0) % 2 === 0)
      .flatMap((match) =>
        parts(match[0]).map(({ at, length }) => {
          const start = sentence.start + match.index + at;
          return { start, end: start + length };
        }),
      );
  });
}

/** Where another result begins: "and also outlined joint plans", "where he will support". */
const JOINT =
  /\s+and\s+(?:also\s+)?(?=outlined|signed|decided|pledged|committed|will\b)|,?\s+where\s+(?:he|she|they)\s+(?=will\b)/gu;

/** "agreed to develop relations and also outlined joint plans" is two results. */
function parts(words: string): { at: number; length: number }[] {
  const found: { at: number; length: number }[] = [];
  let at = 0;
  for (const { index, 0: joint } of words.matchAll(JOINT)) {
    found.push({ at, length: index - at });
    at = index + joint.length;
  }
  return [...found, { at, length: words.trimEnd().length - at }];
}
