import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import { agentsAt } from './agents';
import type { FoundStatement } from './statements';
import { trimEnd } from './statement-quotes';

const TELLS =
  /\b(?:said|stated|announced|told|declared|reported|noted|informed|mentioned|emphasi[sz]ed|stressed)$/u;
/** What comes after "Lee said" where the words stand in the sentence before: "this at a briefing". */
const THIS =
  /^\s+(?:about\s+)?(?:this|so)(?=\s+(?:at|in|on|during|to|while|when|after|following|today|yesterday|earlier|by|via|live)\b|\s*[.,]?\s*$)/u;
/** Whom somebody told, and nothing more: "told | reporters." */
const TO_PRESS =
  /^\s+(?:the\s+)?(?:reporters|journalists|correspondents|news(?:men|papers)|media|press|\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*)?(?:\s+news\s+agency)?)(?:\s+(?:in\s+\p{Lu}\p{L}+|today|yesterday|on\s+\p{Lu}\p{L}+))?\s*[.]?\s*$/u;
/** "This was stated by Lee". */
const STATED =
  /^(?:This|(?:The|This)\s+(?:news|information))\s+(?:was|is)\s+(?:also\s+|\p{L}+ly\s+)?(?:said|stated|announced|reported|noted|told|declared|emphasi[sz]ed|stressed)(?:\s+to\s+(?:reporters|journalists|the\s+(?:press|media)))?\s+by(?=\s)/u;

/**
 * Who said what the sentence before holds: "The port will open in May. Lee said this at a briefing." Null for a
 * sentence that tells no such thing, nothing where the words before are somebody's already.
 */
export function saidBefore(
  reading: Reading,
  sentence: ScannedSentence,
  previous: ScannedSentence | undefined,
  told: readonly FoundStatement[],
  isOpen: boolean,
): FoundStatement[] | null {
  const only = told.length === 1 ? told[0] : undefined;
  const statement = only
    ? isOfBefore(reading.text, sentence, only) && only
    : told.length === 0 && statedBy(reading, sentence);
  if (!statement) return null;
  if (!isOpen || !previous) return [];
  const { start } = previous;
  return [{ ...statement, quote: { start, end: trimEnd(reading.text, start, sentence.end) } }];
}

function isOfBefore(
  text: string,
  { start, end, items }: ScannedSentence,
  { verbEnd }: FoundStatement,
): boolean {
  if (!TELLS.test(text.slice(Math.max(start, verbEnd - 12), verbEnd))) return false;
  const after = text.slice(verbEnd, end);
  if (THIS.test(after)) return true;
  if (!/told$/u.test(text.slice(start, verbEnd)) || !TO_PRESS.test(after)) return false;
  // "The talks went well, Lee told reporters" holds what was said.
  let at = start;
  let rest = '';
  for (const item of items)
    if (item.start < verbEnd) {
      rest += text.slice(at, Math.max(at, item.start));
      at = Math.max(at, item.end);
    }
  return at > start && NAMED_ALONE.test(rest + text.slice(at, verbEnd));
}

/** What is left of "The spokesman of the Ministry, Anna Lee, told" beside whom it names. */
const NAMED_ALONE =
  /^(?:[\s,]|\b(?:the|of|for|at|also|later|press|secretary|spokes(?:man|woman|person))\b)*told$/iu;

function statedBy(reading: Reading, sentence: ScannedSentence): FoundStatement | null {
  const match = STATED.exec(reading.text.slice(sentence.start, sentence.end));
  if (!match) return null;
  const verbEnd = sentence.start + match[0].length;
  const speaker = agentsAt(reading, sentence, verbEnd);
  const act = /announced|reported/u.test(match[0]) ? 'INFORMED' : 'SAID';
  return speaker && { speaker, act, quote: sentence, verbEnd, sentence: sentence.index };
}
