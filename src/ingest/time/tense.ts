import type { TimeContext } from './rule';
import { DEEDS, FUTURE_CUES, NO_VERBS, PAST_CUES, REPORTING } from './words';

const CUES = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<future>${FUTURE_CUES.join('|')})|(?<past>${PAST_CUES.join('|')}))(?![\\p{L}\\d])`,
  'giu',
);

/** What is agreed or asked to be done: "agreed to meet on Friday". */
const INFINITIVE = new RegExp(
  `(?<![\\p{L}\\d])to\\s+(?!(?:${NO_VERBS.join('|')})\\b)[a-z]{2,}`,
  'u',
);
/** "failed to agree on Monday", "refused to sign it at talks on Monday": what did not come about then is over. */
const NOT_REACHED = /^(?:failed|managed|struggled)$/iu;
const REFUSED = /^(?:refused|declined)$/iu;
const AT_TALKS = /\b(?:at|during|in)\s+(?:[a-z]+\s+){0,3}(?:meeting|talks|session|summit|call)\b/iu;
const REPORTS = new RegExp(`^(?:${REPORTING.join('|')})$`, 'iu');
const NAMED = /^\p{Lu}\p{L}*ed$/u;
/** What news tells of only when it is done. */
const DONE = new RegExp(
  `^\\s+(?:[a-z]+\\s+){0,2}(?:${DEEDS.join('|')})\\b(?![^.;]{0,40}\\b(?:will|would|expected)\\b)`,
  'iu',
);
/** All that may stand between a verb and its own time. */
const DIRECTLY = /^\s*(?:upon\s+)?(?:on|in|at|during|earlier|late|early)?\s*$/iu;
/** "the April 19 | agreement": a day that tells which of several things is meant. */
const TELLS_WHICH = /\b(?:the|its|their|his|her|our)\s+$/iu;
const DAY_OF_MONTH = /^(?:\p{Lu}\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{L}+)$/u;
const OF_A_THING =
  /^\s+(?!(?:to|and|or|until|till|through|at|in|on|for|by|with|from|of|as|is|was)\b)\p{L}/iu;
/** The verb after "will", and what may stand between it and its own time. */
const AFTER_VERB = /^\s*(?:[a-z]+\s+){0,2}(?:on|in|at|during|earlier|late|early)?\s*$/u;

/** What a clause opens with when its time comes first: "said that | on Monday | she will meet". */
const OPENS_CLAUSE =
  /\b(?:that|where|who|which|and|but|while|whereas)\s+(?:then\s+|later\s+)?(?:on|in|at|during|early|late|later)?\s*$/iu;
/** Few words of one clause. */
const TO_VERB = /^(?:\s+(?!(?:and|but|or)\b)[^\s,;:]+){0,5}\s*$/u;

/**
 * Which way a sentence looks at the place of a time expression in it: by the last word before it that
 * tells ("met on Friday", "planned for Friday"), else by the first after it, and by that of its own clause
 * where the time opens one ("met A and on Friday will meet B"); null when none does, or where
 * what was done was to agree on what is to be done.
 */
export function tenseAt(
  sentence: string,
  start: number,
  end: number,
): Pick<TimeContext, 'tense' | 'isReported' | 'isDirect'> {
  // "Monday's announcement" has been made, whatever it sets in motion.
  if (/['’]s$/u.test(sentence.slice(start, end)) && DONE.test(sentence.slice(end)))
    return { tense: 'PAST', isDirect: true };
  const isWhich =
    DAY_OF_MONTH.test(sentence.slice(start, end)) &&
    TELLS_WHICH.test(sentence.slice(0, start)) &&
    OF_A_THING.test(sentence.slice(end));
  if (isWhich) return { tense: null };
  const [after] = cuesIn(sentence.slice(end));
  const isOfNext =
    after !== undefined &&
    OPENS_CLAUSE.test(sentence.slice(0, start)) &&
    TO_VERB.test(sentence.slice(end, end + after.index));
  const before = isOfNext ? undefined : cuesIn(sentence.slice(0, start)).at(-1);
  const cue = before ?? after;
  if (!cue) return { tense: null };
  const isFuture = cue.groups?.['future'] !== undefined;
  if (!before) return { tense: isFuture ? 'FUTURE' : 'PAST' };
  const between = sentence.slice(before.index + before[0].length, start);
  const isDirect = (isFuture ? AFTER_VERB : DIRECTLY).test(between);
  if (isFuture) return { tense: 'FUTURE', isDirect };
  const isOver = NOT_REACHED.test(before[0]) || (REFUSED.test(before[0]) && AT_TALKS.test(between));
  if (INFINITIVE.test(between) && !isOver) return { tense: null };
  // "recalled her visit in June": what is recalled is over, however far back.
  if (/^recall/iu.test(before[0])) return { tense: 'PAST', isDirect: true };
  return { tense: 'PAST', isReported: REPORTS.test(before[0]) && !isDirect, isDirect };
}

/** The words that tell; a name that ends as a verb does tells nothing: "the United Kingdom". */
function cuesIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(CUES)].filter(({ 0: word, index }) => !NAMED.test(word) || index === 0);
}
