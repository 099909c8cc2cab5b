import type { Span } from '../../../store/article';
import type { SpeechAct } from '../../../store/statement';
import { OTHER_VERBS, SPEECH_VERBS } from '../lexicon/speech';
import { SPEECH_STEMS } from '../lexicon/speech-stems';
import { ownVerbs } from './own-verbs';
import { isInQuotation } from './quotations';
import type { ScannedSentence } from '../scan/scan';

/** A verb by which a sentence tells what somebody said or did. */
export interface Verb extends Span {
  /** Null for a verb that tells of no statement, and gives the next one its subject. */
  act: SpeechAct | null;
  /** Told as what they came together for: "met to reaffirm". */
  isPurpose?: true;
  /** Told as of now: "Latvia welcomes". */
  isPresent?: true;
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
  /\b(?:met|spoke|called(?!\s+(?:on|for|upon)\b)|hosted|held|joined|participated|convened|gathered|travel(?:l)?ed|visited|received|attended|went\s+on|(?:took|used|seized)\s+(?:the|this|that|their|his|her)\s+(?:opportunity|occasion|meeting|call|visit|conversation)|(?:tele)?phoned|wrote\s+to)\b/u;
/** What is yet to come or only wanted, and what a noun is for, is not said. */
const NOT_SAID =
  /\b(?:will|would|should|shall|must|may|can|plans?|scheduled|expected|agreed|pledged|committed|decided|vowed|promised|seeks?|sought|need|opportunity|opportunities|efforts?|commitment|ability|continued?|ways|how|work|working|ready|readiness|intention|wants?|wished|actions?|urged|called|asked|invited|encouraged)\b/u;

/** What stands before a participle that goes on: "he met A, noting"; "he opened by noting". */
const GERUND_LEADS =
  /,\s*(?:while\s+)?$|\b(?:opened|began|started|countered|responded|replied|concluded|closed|ended|finished)\s+(?:(?:the|their|his|her)\s+\p{L}+\s+)?by\s+$/u;
/** "without saying", "is saying": these go on with nothing. */
const NO_SAYING = /\b(?:by|without|before|after|of|for|from|than|is|are|was|were|be|been)\s+$/u;
/** What may stand before a participle that a sentence begins with: "While noting the cost, he". */
const OPENING = /^(?:(?:While|When|In|By|Also)\s+)?$/u;
/** "welcomes", but not "express". */
const THIRD_PERSON = /^\p{L}*[^s\s]s(?!\p{L})/u;

/** "welcomed a delegation to the Department", "welcomed Speaker Khan at the airport": done, and not said. */
const GREETS =
  /^welcom(?:ed|ing)\s+(?:(?:an?|the|his|her|their|its)\s+)?(?:(?:[\p{L}-]+\s+){0,3}?(?:delegations?|guests?|visitors?|envoys?|counterparts?|colleagues?)\b(?!['’])|(?:(?!(?:of|by|from|in|for)\b)\p{Ll}+\s+){0,2}(?:\p{Lu}[\p{L}.-]*\s+){1,8}(?:to|at|in|into)\s+(?:the\s+)?(?:\p{Lu}|airport|palace|residence|ministry))/u;

/** "called on the President and held talks with the Minister for Trade": a visit. */
const CALLS =
  /^called\s+(?:up)?on\s(?:(?!\sto\s\p{Ll})[^;]){2,120}?\band\s+(?:also\s+)?(?:held|met|spoke|talked|had|discussed|exchanged|reviewed|signed|paid|conveyed|handed|presented|attended|visited|laid|toured|took\s+part)\b/u;
/** What stands before a participle that is said of a thing: "a | shared future", "the | proposed plan". */
const OF_THING = /(?<!\p{L})(?:an?|the|our|my|your|its|of|with)\s+$/iu;

/** Whether a sentence begins with a verb whose subject follows: "Noting the cost, the Minister". */
export function isOpening(text: string, verb: Verb, sentence: ScannedSentence): boolean {
  return (
    /^(?!(?:recogni[sz]|acknowledg)ing)\p{L}+ing\b/iu.test(text.slice(verb.start, verb.end)) &&
    OPENING.test(text.slice(sentence.start, verb.start))
  );
}

/** Whether a verb goes on with what its sentence tells: "he met A, noting that", "he appeared saying". */
export function isGerund(text: string, verb: Verb): boolean {
  const words = text.slice(verb.start, verb.end);
  const before = text.slice(Math.max(0, verb.start - 40), verb.start);
  if (/^(?:saying|stating|claiming|insisting)\b/u.test(words) && !NO_SAYING.test(before))
    return true;
  return /ing\b/u.test(words) && GERUND_LEADS.test(before);
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
      const isDeed =
        (act === 'WELCOMED' && GREETS.test(words.slice(match.index))) ||
        (act === 'REQUESTED' && CALLS.test(words.slice(match.index)));
      if (!isTaken && !isPassive(words, match.index, match[0].length))
        verbs.push({ act: isDeed ? null : act, start, end });
    }
  verbs.push(...ownVerbs(words, sentence.start, verbs));
  verbs.push(...purposesIn(words, sentence.start, verbs));
  return [...verbs, ...presentsIn(words, sentence.start, verbs)]
    .filter(({ start }) => !isInQuotation(text, start) || opensQuotation(text, start))
    .sort((a, b) => a.start - b.start);
}

/** "Lee “welcomed the talks": the words of the ministry that tells of it. */
function opensQuotation(text: string, start: number): boolean {
  return /\p{L}\s["“«]$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "The United States welcomes the plan and thanks Latvia". */
function presentsIn(words: string, offset: number, verbs: readonly Verb[]): Verb[] {
  return STEMS.flatMap(({ act, pattern }) =>
    [...words.matchAll(pattern)].flatMap(({ index, 0: match }): Verb[] => {
      const [start, end] = [offset + index, offset + index + match.length];
      const isTaken = verbs.some((verb) => start < verb.end && verb.start < end);
      return isTaken || !THIRD_PERSON.test(match) ? [] : [{ act, start, end, isPresent: true }];
    }),
  );
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
        !THIRD_PERSON.test(match) &&
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
  if (OF_THING.test(words.slice(Math.max(0, at - 7), at))) return true;
  return /(?<![\p{L}-])(?:was|were|been|be|being|is|are|to|issues|questions|concerns)\s+(?:also\s+)?$/iu.test(
    words.slice(0, at),
  );
}
