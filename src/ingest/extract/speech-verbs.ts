import type { Span } from '../../store/article';
import type { SpeechAct } from '../../store/statement';
import { OTHER_VERBS, SPEECH_VERBS } from './lexicon/speech';
import { SPEECH_STEMS } from './lexicon/speech-stems';
import { isInQuotation } from './quotations';
import type { ScannedSentence } from './scan';

/** A verb by which a sentence tells what somebody said or did. */
export interface Verb extends Span {
  /** Null for a verb that tells of no statement, and gives the next one its subject. */
  act: SpeechAct | null;
  /** Told as what they came together for: "met to reaffirm". */
  isPurpose?: true;
}

const VERBS = [...SPEECH_VERBS, [OTHER_VERBS, null] as const].map(([source, act]) => ({
  act,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'giu'),
}));
const STEMS = SPEECH_STEMS.map(([source, act]) => ({
  act,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'giu'),
}));
/** What leads to a verb of purpose, or from one to the next. */
const LEADS = /(?:\bto|,|\band)\s+(?:(?:also|jointly|further|once\s+again)\s+)?$/u;
/** A purpose that somebody came together with others for, and told in the past. */
const CAME =
  /\b(?:met|spoke|called(?!\s+(?:on|for|upon)\b)|hosted|held|joined|participated|convened|gathered|travel(?:l)?ed|visited|received|attended|went\s+on|took\s+(?:the|this)\s+(?:opportunity|occasion))\b/u;
/** What is yet to come or only wanted, and what a noun is for, is not said. */
const NOT_SAID =
  /\b(?:will|would|should|shall|must|may|can|plans?|scheduled|expected|agreed|pledged|committed|decided|vowed|promised|seeks?|sought|need|opportunity|opportunities|efforts?|commitment|ability|continued?|ways|how|work|working|ready|readiness|intention|wants?|wished|actions?|urged|called|asked|invited|encouraged)\b/u;

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
  return [...verbs, ...purposesIn(words, sentence.start, verbs)]
    .filter(({ start }) => !isInQuotation(text, start))
    .sort((a, b) => a.start - b.start);
}

/** "A met B to reaffirm their ties and express thanks": what they came together to say. */
function purposesIn(words: string, offset: number, verbs: readonly Verb[]): Verb[] {
  const came = CAME.exec(words);
  if (!came) return [];
  const found: Verb[] = [];
  for (const { act, pattern } of STEMS)
    for (const { index, 0: match } of words.matchAll(pattern)) {
      const [start, end] = [offset + index, offset + index + match.length];
      const before = words.slice(came.index + came[0].length, index);
      const isTaken = [...verbs, ...found].some((verb) => start < verb.end && verb.start < end);
      if (
        index > came.index &&
        !isTaken &&
        LEADS.test(before) &&
        !NOT_SAID.test(before) &&
        /\bto\s/u.test(before)
      )
        found.push({ act, start, end, isPurpose: true });
    }
  return found;
}

/** "was noted", "to be discussed" and "the issues raised" have no speaker. */
function isPassive(words: string, at: number, length: number): boolean {
  if (/^\s+by\b/u.test(words.slice(at + length))) return true;
  return /\b(?:was|were|been|be|being|is|are|to|issues|questions|concerns)\s+(?:also\s+)?$/iu.test(
    words.slice(0, at),
  );
}
