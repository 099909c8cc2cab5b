import type { Span } from '../../store/article';
import type { Reading } from './reading';

const OUTCOME =
  /(?<![\p{L}-])(?:(?:it\s+was\s+|the\s+\w+\s+|they\s+|both\s+\w+\s+|the\s+two\s+\w+\s+|\p{Lu}[\p{L}\s.]{2,60}?)?(?:agreed\s+(?:to|on)|pledged\s+to|reached\s+(?:an\s+)?agreement|decided\s+to|signed\s+(?:a|an|the)|outlined\s+(?:joint|further|specific)\s+plans|(?<!\b(?:on|of|discussed|their|its|the|his|her|U\.S\.)\s)plan\s+to|looks?\s+forward\s+to|will\s+present|will\s+(?:meet|hold|host|visit|sign|continue)))\s[^;.]*/gu;

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

/** "agreed to develop relations and also outlined joint plans" is two results. */
function parts(words: string): { at: number; length: number }[] {
  const joint = /\s+and\s+(?:also\s+)?(?=outlined|signed|decided|pledged)/u.exec(words);
  if (!joint) return [{ at: 0, length: words.trimEnd().length }];
  const second = joint.index + joint[0].length;
  return [
    { at: 0, length: joint.index },
    { at: second, length: words.trimEnd().length - second },
  ];
}
