import { isQuoted } from './told/quoted';
import type { Span } from '../../../store/article';
import {
  CONDITION,
  INTENTIONS,
  NO_INTENTION,
  RESULTS,
  SAID_SO,
  WOULD_AT_ONCE,
} from '../lexicon/outcomes';
import type { Reading } from '../reading';
import { isDenied } from './told/untold';

const OUTCOME = new RegExp(
  String.raw`(?<![\p{L}-])(?<lead>it\s+(?:was\s+)?|the\s+\w+\s+|(?:they|we|I|he|she|many)\s+|both\s+\w+\s+|the\s+two\s+\w+\s+|\p{Lu}[\p{L}\s.]{2,60}?)?(?<act>${RESULTS}|${INTENTIONS})(?![\p{L}-])(?:[^;.]|(?<=\p{Lu})\.|\.(?=\d))*`,
  'gu',
);

/** What came of a meeting and what is intended, in the text's words. */
export function findOutcomes(reading: Reading): Span[] {
  const { text, sentences } = reading;
  return sentences.flatMap((sentence) => {
    const { start: from, end: to, items } = sentence;
    const told = toldIn(text.slice(from, to)).filter(
      (match) => !isDenied(reading, sentence, actOf(match, from)),
    );
    return told.flatMap((match) =>
      parts(match).map(({ at, length }, i) => {
        const start = from + match.index + at;
        const end = start + length;
        // A name is not cut, nor left out: "the P5+1 is to", "Secretary for Asian Affairs A will".
        const whose = items.find(
          (item) => (item.start < start && start < item.end) || (i === 0 && item.end === start - 1),
        );
        if (!whose)
          return { start: i > 0 ? start : from + subjectAt(text.slice(from, start)), end };
        const article = /\b[Tt]he\s+$/u.exec(text.slice(from, whose.start));
        return { start: article ? from + article.index : whose.start, end };
      }),
    );
  });
}

/** Where the act of a result stands, its subject left out; "does not intend to sell" tells of a plan too. */
function actOf({ index, 0: words, groups, input }: RegExpExecArray, from: number): Span {
  const actAt = index + (groups?.['lead']?.length ?? 0);
  const not = IS_RESULT.test(groups?.['act'] ?? '') ? null : NOT.exec(input.slice(0, actAt));
  return { start: from + actAt - (not?.[0].length ?? 0), end: from + index + words.length };
}

const IS_RESULT = new RegExp(`^(?:${RESULTS})$`, 'u');
const NOT = /\b(?:do(?:es)?\s+not|never)\s+(?:\p{Ll}+ly\s+)?$/u;

/** A clause's subject before its verb: no verb, no preposition and no name begins it. */
const SUBJECT =
  /(?:^|[,;:"“”—–]\s*|\b(?:that|and|but|because|while|as)\s+)(?<subject>(?!(?:and|but|or|to|of|in|on|at|by|for|with|from|which|who|whom|where|when|that|as|also|then|it|there|what|not|he|she)\b)(?:(?!(?:was|were|is|are|be|has|have|had|which|who|that|where|to|will|would|\p{L}+ed)\b)[\p{L}’'-]+\s+){1,7})$/u;

/** Where the subject begins of what the words before end with; their end where they tell none. */
function subjectAt(before: string): number {
  const subject = SUBJECT.exec(before)?.groups?.['subject'] ?? '';
  return before.length - subject.length;
}

/** The results and intentions of a sentence, those left out that are quoted or only hoped for. */
function toldIn(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const pattern = new RegExp(OUTCOME);
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    const { lead = '', act = '' } = match.groups ?? {};
    const actAt = match.index + lead.length;
    const isHoped = act.startsWith('will') && NO_INTENTION.test(words.slice(0, actAt));
    const isThought =
      act.startsWith('would') && !WOULD_AT_ONCE.test(act) && !isSaidSo(words, match.index, actAt);
    if ((isQuoted(words, match.index) && !act.startsWith('will')) || isHoped || isThought)
      pattern.lastIndex = actAt + act.length;
    else found.push(match);
  }
  return found;
}

/** "She said that they would rebuild the dam", but not "if it rains, it would". */
function isSaidSo(words: string, from: number, actAt: number): boolean {
  return SAID_SO.test(words.slice(0, from).replace(/["“”]/gu, ' ')) ||
    SAID_SO.test(words.slice(0, actAt))
    ? !CONDITION.test(words)
    : false;
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
