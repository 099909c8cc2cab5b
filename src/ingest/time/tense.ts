import type { Tense } from './rule';
import { FUTURE_CUES, PAST_CUES } from './words';

const CUES = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<future>${FUTURE_CUES.join('|')})|(?<past>${PAST_CUES.join('|')}))(?![\\p{L}\\d])`,
  'giu',
);

/**
 * Which way a sentence looks at the place of a time expression in it: by the last word before it that
 * tells ("met on Friday", "planned for Friday"), else by the first after it; null when none does.
 */
export function tenseAt(sentence: string, start: number, end: number): Tense {
  const before = [...sentence.slice(0, start).matchAll(CUES)].at(-1);
  const cue = before ?? [...sentence.slice(end).matchAll(CUES)][0];
  if (!cue) return null;
  return cue.groups?.['future'] === undefined ? 'PAST' : 'FUTURE';
}
