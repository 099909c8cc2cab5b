import { openedAt } from './quotations';
import type { ScannedSentence } from '../scan/scan';
import type { Verb } from './speech-verbs';

/** Words said come before "he said": the quote then begins with them. */
export function quoteStart(
  text: string,
  sentence: ScannedSentence,
  start: number,
  verb: Verb,
): number {
  const before = text.slice(sentence.start, start);
  // "China will do its part, Wang said": what is said stands before, without marks.
  const isReported =
    /^(?:said|says|added|noted|stated)$/u.test(text.slice(verb.start, verb.end)) &&
    /\p{L}.*,\s*(?:the\s+)?$/su.test(before) &&
    /^(?:[.,]|\s+(?:on\s+)?\p{L}+day\b|\s*$)/u.test(text.slice(verb.end, sentence.end));
  // "Are we late? We are!" | Lee told the crowd.
  const asked = SAID_AFTER.test(text.slice(verb.start, verb.end))
    ? askedBefore(text, sentence)
    : null;
  if (asked !== null && /^(?:the\s+)?$/iu.test(before)) return asked;
  // What is said may fill the sentences before: "We came early. We stay," she said.
  const opened = openedAt(text, sentence.start);
  if (opened !== null) return opened;
  // "Khan “is late,” said Lee to the press": a quotation closes right before.
  const isClosed = /^(?:[^"“”«»]*["“«])[^"“”«»]*[,.?!]["”»]\s+(?:the\s+)?$/su.test(before);
  return isReported || isClosed || /^["“«]/u.test(before) ? sentence.start : start;
}

/** A quote ends before the joint and the point that follow it. */
export function trimEnd(text: string, start: number, end: number): number {
  const words = text
    .slice(start, end)
    .replace(/(?:[\s,;.]|\b(?:and|while|but|the)(?:\s+also)?)+$/u, '');
  return start + words.length;
}

const SAID_AFTER = /^(?:said|says|asked|told|added|tweeted|wrote|shouted|exclaimed|replied)$/u;

/** Where a quotation opened that closes with its own mark right before a sentence, within the paragraph. */
function askedBefore(text: string, { start }: { start: number }): number | null {
  const closed = /[?!…][”"»]\s+$/u.exec(text.slice(Math.max(0, start - 6), start));
  return closed ? openedAt(text, start - closed[0].length) : null;
}
