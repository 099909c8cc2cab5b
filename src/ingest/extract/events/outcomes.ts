import { isQuoted } from './quoted';
import type { Span } from '../../../store/article';
import { INTENTIONS, NO_INTENTION, RESULTS } from '../lexicon/outcomes';
import type { Reading } from '../reading';

const OUTCOME = new RegExp(
  String.raw`(?<![\p{L}-])(?<lead>it\s+(?:was\s+)?|the\s+\w+\s+|(?:they|we|I|he|she|many)\s+|both\s+\w+\s+|the\s+two\s+\w+\s+|\p{Lu}[\p{L}\s.]{2,60}?)?(?<act>${RESULTS}|${INTENTIONS})(?![\p{L}-])(?:[^;.]|(?<=\p{Lu})\.|\.(?=\d))*`,
  'gu',
);

/** What came of a meeting and what is intended, in the text's words. */
export function findOutcomes({ text, sentences }: Reading): Span[] {
  return sentences.flatMap(({ start: from, end: to, items }) =>
    toldIn(text.slice(from, to)).flatMap((match) =>
      parts(match).map(({ at, length }, i) => {
        const start = from + match.index + at;
        const end = start + length;
        // A name is not cut, nor left out: "the P5+1 is to", "Secretary for Asian Affairs A will".
        const whose = items.find(
          (item) => (item.start < start && start < item.end) || (i === 0 && item.end === start - 1),
        );
        if (!whose) return { start, end };
        const article = /\b[Tt]he\s+$/u.exec(text.slice(from, whose.start));
        return { start: article ? from + article.index : whose.start, end };
      }),
    ),
  );
}

/** The results and intentions of a sentence, those left out that are quoted or only hoped for. */
function toldIn(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const pattern = new RegExp(OUTCOME);
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    const { lead = '', act = '' } = match.groups ?? {};
    const actAt = match.index + lead.length;
    const isHoped = act.startsWith('will') && NO_INTENTION.test(words.slice(0, actAt));
    if ((isQuoted(words, match.index) && !act.startsWith('will')) || isHoped)
      pattern.lastIndex = actAt + act.length;
    else found.push(match);
  }
  return found;
}

/** Where another result begins: "and also outlined joint plans", "where he will support". */
const JOINT =
  /\s+and\s+(?:also\s+)?(?=outlined|signed|decided|pledged|committed|will\b)|,?\s+(?:where|after\s+which|and)\s+(?:he|she|they)\s+(?=will\b)/gu;

/** "agreed to develop relations and also outlined joint plans" is two results. */
function parts({ 0: words, groups }: RegExpExecArray): { at: number; length: number }[] {
  const found: { at: number; length: number }[] = [];
  const lead = groups?.['lead']?.length ?? 0;
  let at = 0;
  for (const { index, 0: joint } of words.matchAll(JOINT)) {
    // "Africa and | we will": what is told begins there.
    if (index >= lead) found.push({ at, length: index - at });
    at = index + joint.length;
  }
  return [...found, { at, length: words.trimEnd().length - at }];
}
