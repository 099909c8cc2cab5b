import type { Span } from '../../../store/article';
import { DISCUSSED, TOPIC_CUES, TOPIC_ENDS } from '../lexicon/topics';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { severalIn } from './topic-rows';

/** What was talked about, in the text's words, with the clause that says so. */
export interface FoundTopic {
  name: Span;
  quote: Span;
  sentence: number;
}

const CUE = new RegExp(`(?<![\\p{L}-])(?:${TOPIC_CUES.join('|')})\\s+`, 'giu');
const PASSIVE = new RegExp(
  String.raw`(?<![\p{L}-])(?:issues?|questions?|matters)\s+(?:of|on|related\s+to|regarding|concerning)\s+(?<topic>[^,.;]{3,120}?)\s+${DISCUSSED}`,
  'giu',
);
/** All before the verb: "Climate issues were discussed"; no verb stands in it. */
const PASSIVE_WHOLE = new RegExp(
  String.raw`^(?:(?:In|During|At|Besides|Also|Additionally|Furthermore|According)\b[^,.;]*,\s+)*(?<topic>(?!(?:In|During|At|On|After|Before|For|With|According|He|She|They|It)\b)[^.;]{3,300}?),?\s+(?:${DISCUSSED}|(?:was|were)\s+also\s+a\s+focus\s+of)\b`,
  'u',
);
const FINITE = /(?<!,)\s(?:was|were|is|are|has|have|had|said|will|which|who|that|took)\s/u;
const END = new RegExp(TOPIC_ENDS.join('|'), 'u');
/** A participle goes on with what they did, not with what they talked about. */
const PARTICIPLE = /,\s+(?!including\b)\p{L}+ing\b(?!\s+and\b)/u;
/** What follows such a word tells when or how it was talked about. */
const NO_TOPIC =
  /^(?:during|at|by|in|into|over|between|here|and|to|that|what|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|^[“"']/u;
const GERUND = /^\p{L}{3,}ing\s/u;
/** "the response to X, strengthening Y, and advancing Z" is a row. */
const GERUND_ROW = /,\s+\p{L}+ing\s[^,]+,\s+and\s+\p{L}+ing\s/u;
/** What a topic includes belongs to it where the words before say no more than that there are issues. */
const INCLUDING = /(?<![–—(-]),?\s+(?:including|in\s+particular)\b/u;
const VAGUE =
  /\b(?:issues|matters|topics|challenges|opportunities|developments|agenda|fora|^(?:shared|regional|common|key)\s+priorities)(?:\s+of\s+(?:mutual|common)\s+\p{L}+)?$/u;
/** A clause about the talk in front of its subject ends at the comma: "While discussing trade, they said". */
const OPENING = /^(?:(?:While|When|In|By|After|Also|Within\s+the\s+framework\s+of)\s+)?$/u;
const MAIN_CLAUSE = /,\s+(?=(?:the|both|they|he|she|\p{Lu})[^,]{0,80}?\s\p{L}+ed\b)/u;
/** Before "to discuss": they come together for it, and do not merely agree to. */
const CONVENED =
  /\b(?:met|meets?|spoke|gathered|travel\p{L}*|meetings?|consultations|hosted|session|roundtable|dialogue|held|expected|plans|opportunity|glad|received)\b(?!.*\b(?:agreed|decided|invited|ready)\b)/iu;
const AGREED = /\b(?:agreed|decided|invited|ready)\b/u;
/** What says of a topic only that there is something to say. */
const LEAD =
  /^\s*(?:(?:on|about)\s+)?(?:with\s+(?:him|her|them)\s+)?(?:(?:(?:a|the)\s+)?discussions?\s+of\s+)?(?:(?:the\s+)?(?:current\s+)?(?:state|status)\s+and\s+prospects\s+(?:of|for)\s+|(?:the\s+)?prospects\s+(?:of|for)\s+|various\s+aspects\s+of\s+)?(?:the\s+development\s+of\s+)?(?:the\s+)?/u;

/** The topics that the parties of an article's meeting talked about, in order, each once. */
export function findTopics(reading: Reading): FoundTopic[] {
  const found = reading.sentences.flatMap((sentence) => topicsIn(reading.text, sentence));
  return found.filter(
    (topic, i) => !found.slice(0, i).some((other) => sameWords(reading.text, topic, other)),
  );
}

function topicsIn(text: string, sentence: ScannedSentence): FoundTopic[] {
  const words = text.slice(sentence.start, sentence.end);
  const topics: FoundTopic[] = [];
  const add = (from: number, to: number, quoteFrom: number) => {
    const trimmed = words.slice(from, to).replace(/(?:[\s,.]|\s(?:and|or))+$/u, '');
    const start = sentence.start + from + (LEAD.exec(trimmed)?.[0].length ?? 0);
    const end = sentence.start + from + trimmed.length;
    const overlaps = topics.some(({ name }) => start < name.end && name.start < end);
    if (end - start > 2 && !overlaps)
      topics.push({
        name: { start, end },
        quote: { start: sentence.start + quoteFrom, end },
        sentence: sentence.index,
      });
  };
  for (const match of words.matchAll(CUE)) {
    if (!tellsOfTalks(match[0], words.slice(0, match.index))) continue;
    const from = match.index + match[0].length;
    const length = lengthOf(words.slice(from), OPENING.test(words.slice(0, match.index)));
    const named = words.slice(from, from + length);
    if (NO_TOPIC.test(named)) continue;
    for (const part of severalIn(named)) add(from + part.start, from + part.end, match.index);
  }
  for (const match of words.matchAll(PASSIVE)) {
    const from = match.index + match[0].indexOf(match.groups?.['topic'] ?? '');
    add(from, from + (match.groups?.['topic']?.length ?? 0), match.index);
  }
  const whole = PASSIVE_WHOLE.exec(words);
  const topic = whole?.groups?.['topic'] ?? '';
  if (whole && !FINITE.test(topic)) {
    const from = whole[0].indexOf(topic);
    for (const part of severalIn(topic)) add(from + part.start, from + part.end, from);
  }
  return topics;
}

/** Whether a cue tells of what was talked about or will be, from the words before it in the sentence. */
function tellsOfTalks(cue: string, before: string): boolean {
  const isVerb = !/^(?:the|which|that|was|were)\s/iu.test(cue);
  if (isVerb && /\b(?:was|were|been|be|is|are)\s+(?:also\s+)?$/u.test(before)) return false;
  // What they agreed to discuss is an outcome.
  if (/\bto\s+(?:\w+\s+to\s+)?$/u.test(before)) return CONVENED.test(before);
  if (!/^discuss\s/u.test(cue)) return true;
  return (
    /\b(?:will|would|and|we|often)\s+(?:also\s+|then\s+)?$/iu.test(before) && !AGREED.test(before)
  );
}

/** How many of the words after a cue tell what was talked about. */
function lengthOf(words: string, opens: boolean): number {
  let to = END.exec(words)?.index ?? words.length;
  const cut = (pattern: RegExp) => {
    to = Math.min(to, pattern.exec(words.slice(0, to))?.index ?? to);
  };
  if (opens) to = Math.min(to, MAIN_CLAUSE.exec(words)?.index ?? to);
  if (!GERUND.test(words) && !GERUND_ROW.test(words.slice(0, to))) cut(PARTICIPLE);
  const included = INCLUDING.exec(words.slice(0, to));
  if (included && !VAGUE.test(words.slice(0, included.index))) cut(INCLUDING);
  return to;
}

function sameWords(text: string, a: FoundTopic, b: FoundTopic): boolean {
  const words = ({ name }: FoundTopic) => text.slice(name.start, name.end).toLowerCase();
  return words(a) === words(b);
}
