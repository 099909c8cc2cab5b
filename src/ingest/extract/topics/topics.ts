import type { Span } from '../../../store/article';
import { DISCUSSED, SAYS_NOTHING, TOPIC_CUES, TOPIC_ENDS, WERE_TOPICS } from '../lexicon/topics';
import { listedIn, partedIn } from './listed';
import type { Reading } from '../reading';
import type { Item } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';
import { isOfTalkers, isTold } from './talkers';
import { rangeIn, severalIn, VAGUE } from './topic-rows';
import { shortOf } from './short-names';

/** What was talked about, in the text's words, with the clause that says so. */
export interface FoundTopic {
  name: Span;
  quote: Span;
  sentence: number;
}

const CUE = new RegExp(`(?<![\\p{L}-])(?:${TOPIC_CUES.join('|')})\\s+`, 'giu');
const PASSIVE = new RegExp(
  String.raw`(?<![\p{L}-])(?:issues?|questions?|matters)\s+(?:of|on|related\s+to|regarding|concerning)\s+(?<topic>[^,.;]{3,120}?)(?<!\bagenda)\s+${DISCUSSED}`,
  'giu',
);
/** All before the verb: "Climate issues were discussed"; no verb stands in it. */
const PASSIVE_WHOLE = new RegExp(
  String.raw`^["“]?(?:(?:In|During|At|Besides|Also|Additionally|Furthermore|According|Separately|Moreover|Apart|Among|Meanwhile)\b[^,.;]*,\s+|(?:In|During|At)\s+(?:the\s+course\s+of\s+)?(?:the|their|its|this)\s+(?:\p{L}+\s+){0,2}?(?:meeting|talks|conversation|negotiations|session|consultations|discussions?|call)\s+|It\s+(?:is|was)\s+(?:planned|expected)\s+that\s+)*(?<topic>(?!(?:In|During|At|On|After|Before|For|With|According|He|She|They|It)\b)[^.;]{3,300}?),?\s+(?:${DISCUSSED}|${WERE_TOPICS}|(?:was|were)\s+also\s+a\s+focus\s+of)\b`,
  'u',
);
/** What is only said by the way of a topic; another may follow: ", where they will meet, and | the dam". */
const ASIDE =
  /^,\s+(?:where|which|who)\b[^,.;]{3,80},\s+and\s+(?:on\s+)?(?=(?:the|our|their|his|her)\s)/u;
/** A clause in commas before the verb: "The sale of ships, at a price that is fair, was discussed". */
const QUALIFIED = /,\s+(?:at|in|on|with|by|which|who|that|as(?!\s+well\b))\s[^,]+$/u;
const FINITE = /(?<!,)\s(?:was|were|is|are|has|have|had|said|will|which|who|that|took)\s/u;
const END = new RegExp(TOPIC_ENDS.join('|'), 'u');
/** A participle goes on with what they did; "ports, fishing, and visas" is a row of nouns. */
const PARTICIPLE =
  /,\s+(?!(?:including|ongoing|pressing|existing|growing|emerging|remaining|increasing|upcoming|forthcoming|outstanding|leading|rising|evolving|worsening|continuing|developing|neighbou?ring)\b)\p{L}+ing\b(?!\s+and\b|\s*(?:,|$))/u;
/** What follows such a word tells when or how it was talked about. */
const NO_TOPIC =
  /^(?:during|at|by|in|into|over|between|here|and|to|that|what|this|it|these|was|were|is|are|will|our\s+part|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|^[“"']/u;
/** "held talks with A and called on B": whom one called on is no topic. */
const CALLS_ON = /\bcall(?:s|ed|ing)?\s+(?:up)?on\s+$/iu;
/** The rest of a row that only tells when it is: "the visit to Riga, | planned for May, and trade". */
const IS_WHEN =
  /^(?:(?:now|currently|tentatively|provisionally)\s+)?(?:scheduled|planned|slated|due|set|expected|foreseen|envisaged|held|launched|opened|established|signed|adopted|founded)\s+(?:to\s+(?:take\s+place|be\s+held)|for|in|on|at|by)\b/u;
/** "how they can | “do better”": the quotation has the topic's words. */
const UNFINISHED = /\b(?:can|could|will|would|should|may|might|must|to)\s*$/u;
const GERUND = /^\p{L}{3,}ing\s/u;
/** "the response to X, strengthening Y, and advancing Z" is a row. */
const GERUND_ROW =
  /,\s+\p{L}+ing\s[^;]+,\s+and\s+(?:\p{L}+ing|other)\s|^[^,\s]+\s[^,]+,(?:\s[^,\s]+\s[^,]+,)+\s+and\s+\p{L}{3,}ing\s/u;
/** What a topic includes belongs to it where the words before say no more than that there are issues. */
const INCLUDING =
  /(?<![–—(-]),?\s+(?:including|in\s+particular|(?:particularly|notably|especially)\s+(?:as|with|in|the))\b/u;
/** What is left at the end of a topic that was cut. */
const DANGLING =
  /(?:[\s,.]|\s(?:and|or|specifically|particularly|especially|notably|primarily|including|both))+$/u;
/** Cues after which each part of a row is a topic. */
const ENUMERATES = /^(?:among|on\s+the\s|.*(?:\binclud(?:e|es|ed)|\bsuch\s+\p{L}+\s+as|:)\s+$)/iu;
/** Cues after which those who take part may stand. */
const HOLDS = /\b(?:includ|featur|involv)\p{L}*\s+$/iu;
/** Cues after which topics stand as the ends of a range. */
const RANGES = /\branged\s+from\s+$/iu;
/** A clause about the talk in front of its subject ends at the comma: "While discussing trade, they said". */
const OPENING =
  /^(?:(?:While|When|In|By|After|Also|Following|During|Upon|Having|As\s+part\s+of|Within\s+the\s+framework\s+of)\s+(?:(?:an?|the|their)\s+)?(?:[\p{L}-]+\s+){0,2})?$/u;
const MAIN_CLAUSE =
  /,\s+(?=(?:the|both|they|he|she|\p{Lu})[^,]{0,80}?\s(?:\p{L}+ed|met|spoke|said|told|held|took|had|made|gave|drew|put|set|came|went|shook|paid|found|felt|thought)\b)/u;
/** Before "to discuss": they come together for it, and do not merely agree to. */
const CONVENED =
  /\b(?:met|meets?|spoke|talked|(?:tele)?phoned|calls?|conversations?|talks|discussions?|exchanges?|purpose|scheduled|due|set|slated|intend(?:s|ed)?|plan(?:ned)?|planning|aims?|want(?:s|ed)?|hopes?|(?:is|are|was|were)(?=\s+to\s*$)|continued?|leads?|led|gathered|travel\p{L}*|meetings?|consultations|hosted|session|roundtable|dialogue|held|expected|plans|opportunity|glad|received|welcomed|consult(?:s|ed)?|engage[sd]?|conven(?:es?|ed)|sat\s+down|visit(?:s|ed)?|came|arrived|convening|called|join(?:s|ed)?|engagements?)\b(?!.*\b(?:agreed|decided|invited|ready|refus\p{L}+|declin\p{L}+|fail\p{L}+|unwilling|need)\b)/iu;
const AGREED = /\b(?:agreed|decided|invited|ready)\b/u;
/** What may focus on something, and is no talk: "they will sign agreements, focusing on". */
const NO_TALK =
  /\b(?:sign(?:s|ed|ing)?|agreements?|projects?|program(?:me)?s?|courses?|exercises?|training)\b[^.;]*$/u;
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
    const trimmed = words.slice(from, to).replace(DANGLING, '');
    const start = sentence.start + from + (LEAD.exec(trimmed)?.[0].length ?? 0);
    const whole = sentence.start + from + trimmed.length;
    const end = start + shortOf(text.slice(start, whole)).length;
    const overlaps = topics.some(({ name }) => start < name.end && name.start < end);
    const name = text.slice(start, end);
    if (end - start > 2 && !overlaps && !IS_WHEN.test(name) && !SAYS_NOTHING.test(name))
      topics.push({
        name: { start, end },
        quote: { start: sentence.start + quoteFrom, end: whole },
        sentence: sentence.index,
      });
  };
  for (const match of cuesIn(words)) {
    if (CALLS_ON.test(match[0])) continue;
    const from = afterCompany(words, match.index + match[0].length, sentence);
    const listed = listedIn(words.slice(from)) ?? partedIn(words.slice(from));
    for (const part of listed ?? []) add(from + part.start, from + part.end, match.index);
    if (listed) continue;
    const length = lengthOf(words.slice(from), OPENING.test(words.slice(0, match.index)));
    if (UNFINISHED.test(words.slice(from, from + length))) continue;
    const named = beforeCompany(words.slice(from, from + length), from, sentence);
    if (NO_TOPIC.test(named) || (HOLDS.test(match[0]) && isOfPerson(named, from, sentence)))
      continue;
    const parts = RANGES.test(match[0])
      ? rangeIn(named)
      : severalIn(named, ENUMERATES.test(match[0]));
    for (const part of parts) add(from + part.start, from + part.end, match.index);
    const aside = ASIDE.exec(words.slice(from + length));
    if (!aside) continue;
    const next = from + length + aside[0].length;
    const rest = words.slice(next, next + lengthOf(words.slice(next), false));
    if (isMatter(rest, next, sentence)) add(next, next + rest.length, match.index);
  }
  for (const match of words.matchAll(PASSIVE)) {
    const from = match.index + match[0].indexOf(match.groups?.['topic'] ?? '');
    add(from, from + (match.groups?.['topic']?.length ?? 0), match.index);
  }
  const passive = PASSIVE_WHOLE.exec(words);
  const topic = (passive?.groups?.['topic'] ?? '').replace(QUALIFIED, '');
  if (passive && !FINITE.test(topic)) {
    const from = passive[0].indexOf(topic);
    for (const part of severalIn(topic)) add(from + part.start, from + part.end, from);
  }
  return topics;
}

/**
 * The cues that tell of talks, in order. One that tells of none holds back no other that begins in it: "will
 * lead a team to | engage with officials for | discussions on".
 */
function cuesIn(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  CUE.lastIndex = 0;
  for (let match = CUE.exec(words); match; match = CUE.exec(words))
    if (tellsOfTalks(match[0], words.slice(0, match.index))) found.push(match);
    else CUE.lastIndex = match.index + 1;
  return found;
}

/** "discussed with | President A | the dam": the topic follows whom they talked with. */
function afterCompany(words: string, from: number, { items, start }: ScannedSentence): number {
  if (!/^with\s/u.test(words.slice(from))) return from;
  const who = items.find(
    (item) => isPerson(item) && /^with\s+(?:the\s+)?$/u.test(words.slice(from, item.start - start)),
  );
  if (!who) return from;
  const after = who.end - start;
  return after + (/^\s+/u.exec(words.slice(after))?.[0].length ?? 0);
}

/** "discussed the dam | with President A": whom they talked with is no part of it. */
function beforeCompany(named: string, from: number, { items, start }: ScannedSentence): string {
  const withs = items.flatMap((item) => {
    const at = item.start - start - from;
    const lead = /\s+with\s+(?:the\s+)?$/u.exec(named.slice(0, Math.max(0, at)));
    return isPerson(item) && lead && at < named.length ? [lead.index] : [];
  });
  return named.slice(0, Math.min(named.length, ...withs));
}

const isPerson = ({ kind }: Item): boolean => kind === 'PERSON' || kind === 'OFFICE';

/** Whether words name a matter: no verb stands in them, and nobody begins them. */
function isMatter(rest: string, from: number, sentence: ScannedSentence): boolean {
  return !isOfPerson(rest, from, sentence) && !FINITE.test(rest) && !/\s\p{L}+ed\s/u.test(rest);
}

/** Whether words begin with who somebody is, and not with what is of theirs: "President A’s trip". */
function isOfPerson(rest: string, from: number, { items, start }: ScannedSentence): boolean {
  return items.some(
    (item) =>
      isPerson(item) &&
      item.start >= start + from &&
      item.start < start + from + rest.length &&
      /^(?:the\s+)?$/u.test(rest.slice(0, item.start - start - from)) &&
      !/^[’']/u.test(rest.slice(item.end - start - from)),
  );
}

/** Whether a cue tells of what was talked about or will be, from the words before it in the sentence. */
function tellsOfTalks(cue: string, before: string): boolean {
  if (!isTold(cue, before) || !isOfTalkers(cue, before)) return false;
  const isVerb = !/^(?:the|which|that|was|were)\s|^(?:also\s+)?\p{L}+ing\s/iu.test(cue);
  if (isVerb && /\b(?:was|were|been|be|is|are)\s+(?:also\s+)?$/u.test(before)) return false;
  // What they agreed to discuss is an outcome.
  if (/\bto\s+(?:\w+\s+to\s+)?$/u.test(before)) return CONVENED.test(before);
  if (/^focusing\s/u.test(cue) && NO_TALK.test(before)) return false;
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
