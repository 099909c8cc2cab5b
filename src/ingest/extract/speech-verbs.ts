import type { Span } from '../../store/article';
import type { SpeechAct } from '../../store/statement';
import { OTHER_VERBS, SPEECH_VERBS } from './lexicon/speech';
import { isInQuotation } from './quotations';
import type { ScannedSentence } from './scan';

/** A verb by which a sentence tells what somebody said or did. */
export interface Verb extends Span {
  /** Null for a verb that tells of no statement, and gives the next one its subject. */
  act: SpeechAct | null;
}

const VERBS = [...SPEECH_VERBS, [OTHER_VERBS, null] as const].map(([source, act]) => ({
  act,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'giu'),
}));
/** Whether a verb goes on with what its sentence tells: "he met A, noting that". */
export function isGerund(text: string, verb: Verb): boolean {
  return (
    /ing\b/u.test(text.slice(verb.start, verb.end)) &&
    /,\s*(?:while\s+)?$/u.test(text.slice(verb.start - 8, verb.start))
  );
}

/** Speech verbs outside quotations, in order; of several at one place the first of the list. */
export function verbsIn(text: string, sentence: ScannedSentence): Verb[] {
  const words = text.slice(sentence.start, sentence.end);
  const verbs: Verb[] = [];
  for (const { act, pattern } of VERBS)
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const isTaken = verbs.some((verb) => start < verb.end && verb.start < end);
      if (!isTaken && !isPassive(words, match.index, match[0].length))
        verbs.push({ act, start, end });
    }
  return verbs.filter(({ start }) => !isInQuotation(text, start)).sort((a, b) => a.start - b.start);
}

/** "was noted", "to be discussed" and "the issues raised" have no speaker. */
function isPassive(words: string, at: number, length: number): boolean {
  if (/^\s+by\b/u.test(words.slice(at + length))) return true;
  return /\b(?:was|were|been|be|being|is|are|to|issues|questions|concerns)\s+(?:also\s+)?$/iu.test(
    words.slice(0, at),
  );
}
