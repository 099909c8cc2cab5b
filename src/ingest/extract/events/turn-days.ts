import type { PartialDate } from '../../../domain/partial-date';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';

/** A day farther from the words than this is another's. */
const NEAR = 24;

/** The day that is told within the words of one who speaks, or right behind them. */
export function dayNear(
  { times }: Reading,
  { index }: ScannedSentence,
  start: number,
  end: number,
): PartialDate | undefined {
  return (times.get(index) ?? []).find(
    (time) => time.date.earliest !== null && time.start >= start && time.start - end < NEAR,
  )?.date;
}

/** The day that leads to the words: "yesterday | you had talks". */
export function dayRightBefore(
  { text, times }: Reading,
  { index }: ScannedSentence,
  start: number,
): PartialDate | undefined {
  return (times.get(index) ?? []).find(
    ({ end, date }) => date.earliest !== null && /^,?\s+$/u.test(text.slice(end, start)),
  )?.date;
}
