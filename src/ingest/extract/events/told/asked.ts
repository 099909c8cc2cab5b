import { ASKS, ASKS_OF_AHEAD, WHETHER } from '../../lexicon/asked';
import { AT_ONE } from '../../lexicon/unvouched';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** Whether a sentence only asks: "Will A receive B?"; not where the answer is yes. */
export const isOnlyAsked = (
  { text, affirmed }: Reading,
  { start, end, index }: ScannedSentence,
): boolean => !affirmed.has(index) && ASKS.test(text.slice(start, end));

/** Whether a sentence asks of what is to come, and is answered by yes. */
export const isAskedOfAhead = (
  { text, affirmed }: Reading,
  { start, end, index }: ScannedSentence,
): boolean => affirmed.has(index) && ASKS_OF_AHEAD.test(text.slice(start, end));

/** "It is unclear whether they discussed it at their meeting": what is asked is not whether there was one. */
export const isHeldAnyhow = (text: string, { start, end }: ScannedSentence): boolean => {
  const words = text.slice(start, end);
  return WHETHER.test(words) && AT_ONE.test(words);
};
