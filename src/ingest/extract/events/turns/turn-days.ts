import type { PartialDate } from '../../../../domain/partial-date';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** A day farther from the words than this is another's. */
const NEAR = 24;

/** Between a day and the words at hand: it is of what was told before. */
const NEXT_TOLD = /\b(?:and|but|then)\s+(?:we|you|I)\s/u;

/** The day that is told within the words of one who speaks, or right behind them. */
export function dayNear(
  { text, times }: Reading,
  { index }: ScannedSentence,
  start: number,
  end: number,
): PartialDate | undefined {
  return (times.get(index) ?? []).find(
    (time) =>
      time.date.earliest !== null &&
      time.start >= start &&
      time.start - end < NEAR &&
      !NEXT_TOLD.test(text.slice(time.end, end)),
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
