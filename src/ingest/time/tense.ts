import type { TimeContext } from './rule';
import { FUTURE_CUES, NO_VERBS, PAST_CUES, REPORTING } from './words';

const CUES = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<future>${FUTURE_CUES.join('|')})|(?<past>${PAST_CUES.join('|')}))(?![\\p{L}\\d])`,
  'giu',
);

/** What is agreed or asked to be done: "agreed to meet on Friday". */
const INFINITIVE = new RegExp(
  `(?<![\\p{L}\\d])to\\s+(?!(?:${NO_VERBS.join('|')})\\b)[a-z]{2,}`,
  'u',
);
const REPORTS = new RegExp(`^(?:${REPORTING.join('|')})$`, 'iu');
/** All that may stand between a verb and its own time. */
const DIRECTLY = /^\s*(?:on|in|at|during|earlier|late|early)?\s*$/iu;

/**
 * Which way a sentence looks at the place of a time expression in it: by the last word before it that
 * tells ("met on Friday", "planned for Friday"), else by the first after it; null when none does, or where
 * what was done was to agree on what is to be done.
 */
export function tenseAt(
  sentence: string,
  start: number,
  end: number,
): Pick<TimeContext, 'tense' | 'isReported'> {
  const before = [...sentence.slice(0, start).matchAll(CUES)].at(-1);
  const cue = before ?? [...sentence.slice(end).matchAll(CUES)][0];
  if (!cue) return { tense: null };
  if (cue.groups?.['future'] !== undefined) return { tense: 'FUTURE' };
  if (!before) return { tense: 'PAST' };
  const between = sentence.slice(before.index + before[0].length, start);
  if (INFINITIVE.test(between)) return { tense: null };
  return { tense: 'PAST', isReported: REPORTS.test(before[0]) && !DIRECTLY.test(between) };
}
