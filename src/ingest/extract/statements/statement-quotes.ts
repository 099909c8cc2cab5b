import { openedAt } from './quotations';
import type { ScannedSentence } from '../scan/scan';
import type { Verb } from './speech-verbs';

/** Words said come before "he said": the quote then begins with them. */
export function quoteStart(
  text: string,
  sentence: ScannedSentence,
  start: number,
  verb: Verb,
  speakerEnd = verb.end,
): number {
  const before = text.slice(sentence.start, start);
  // "China will do its part, Wang said": what is said stands before, without marks.
  const isReported = isReportedBefore(text, sentence, start, verb, speakerEnd);
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

const REPORTS =
  /^(?:said|says|added|noted|stated|told|announced|confirmed|explained|recalled|informed|reported|stressed|emphasi[sz]ed|underlined|claimed|insisted|warned|argued|remarked|observed|admitted|acknowledged|predicted)$/u;
/** From what is said to whose words it is: "the port is open, | Latvia's transport minister". */
const JOINED =
  /\p{L}.*,\s*(?:(?:the|an?|his|her|its|their)\s+)?(?:(?:[\p{L}-]+\s+){0,2}[\p{L}-]+[’']s?\s+)?$/su;

/** Whether a sentence ends with who says it: "The port is open, Lee told Interfax." */
export function isReportedBefore(
  text: string,
  sentence: ScannedSentence,
  start: number,
  verb: Verb,
  speakerEnd: number,
): boolean {
  const words = text.slice(verb.start, verb.end);
  if (!REPORTS.test(words)) return false;
  const before = text.slice(sentence.start, start);
  if (!JOINED.test(before)) return false;
  const after = text.slice(Math.max(verb.end, speakerEnd), sentence.end);
  if (verb.end < speakerEnd && OF_PLACE.test(after) && !SETTING_ONLY.test(before)) return true;
  return (
    isBareReport(after, before) ||
    (words === 'told' && TOLD.test(after) && !SETTING_ONLY.test(before))
  );
}

/** Where one who speaks is from: "said Lee | of the Institute for Border Studies". */
const OF_PLACE = /^\s+(?:of|from|at|with)\s+(?:the\s+)?\p{Lu}[^.,;:"“”]{1,80}[.,]?\s*$/u;
/** Whom somebody told: "told | the Interfax news agency". */
const TOLD = /^\s+(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){0,4}\s*[.]?\s*$/u;

/** When, where and to whom something is said. */
const SETTING = String.raw`\s+(?:here|today|yesterday|earlier|later|(?:reporters|journalists|the\s+(?:press|media))|(?:on\s+)?\p{Lu}\p{Ll}+day(?:\s+(?:morning|afternoon|evening|night))?|(?:in|at|during|after|following|a|an|the)\s+(?:(?:an?|the|his|her|its|their)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:statement|communiqu[eé]|briefing|conference|interview|remarks|speech|release|message|post|tweet|meeting|talks|newspaper|television|radio|agency)(?:\s+with\s+[^.,;]{2,60})?|(?:in|at)\s+\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,2})`;
const BARE = new RegExp(String.raw`^(?:${SETTING}){1,4}\s*(?:[.,;]|$)`, 'u');
const SAID_SO = /^(?:[.,]|\s+(?:on\s+)?\p{L}+day\b|\s*$)/u;
/** No mere time or place before the comma: "After the talks in Riga, Lee told reporters." */
const SETTING_ONLY =
  /^(?:After|Before|During|Following|Ahead|Later|Earlier|Speaking|Asked|Addressing|At|In|On)\s[^,]*,\s*(?:(?:the|his|her|its|their)\s+)?$/u;
const LEAST_WORDS = 4;

/** Whether after "Lee said" only the setting is told, "here on Friday": what is said stands before. */
function isBareReport(after: string, before: string): boolean {
  if (SAID_SO.test(after)) return true;
  const isSetting = SETTING_ONLY.test(before) || before.trim().split(/\s+/u).length < LEAST_WORDS;
  return !isSetting && BARE.test(after);
}

/** A quote ends before the joint and the point that follow it. */
export function trimEnd(text: string, start: number, end: number): number {
  const words = text
    .slice(start, end)
    .replace(/(?:[\s,;.]|\b(?:and|while|but|the|which|whom)(?:\s+also)?)+$/u, '');
  return start + words.length;
}

const SAID_AFTER = /^(?:said|says|asked|told|added|tweeted|wrote|shouted|exclaimed|replied)$/u;

/** Where a quotation opened that closes with its own mark right before a sentence, within the paragraph. */
function askedBefore(text: string, { start }: { start: number }): number | null {
  const closed = /[?!…][”"»]\s+$/u.exec(text.slice(Math.max(0, start - 6), start));
  return closed ? openedAt(text, start - closed[0].length) : null;
}
