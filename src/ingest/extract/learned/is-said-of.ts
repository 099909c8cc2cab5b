import type { FoundMeeting } from '../events/found-meeting';
import { FOR_ANOTHER, POINTS_BACK } from '../lexicon/pointing-back';
import type { Reading } from '../reading';
import { isInHeadline } from './article-cues';
import type { Mention } from './mention';
import type { LearntKind } from './told-kinds';

/** A line of what was said there: "President Khan: Good afternoon." */
const SPEAKS = /^\s*:\s/u;

/**
 * Whether a sentence says of somebody that they were at what an earlier one tells of: it points back to it, or
 * is a line of the talks. A meeting that the models alone tell of is told of all over an article that its
 * headline says is about it.
 */
export function isSaidOf(
  reading: Reading,
  { row, chunk }: Mention,
  kind: LearntKind,
  { isLearnt }: Pick<FoundMeeting, 'isLearnt'>,
): boolean {
  const { start, end } = row.sentence;
  return (
    POINTS_BACK.test(reading.text.slice(start, end)) ||
    SPEAKS.test(reading.text.slice(chunk.end, end)) ||
    (isLearnt === true && isInHeadline(reading, kind))
  );
}

/** Whether somebody is named only as whose another thing is: "at the invitation of Speaker Lee". */
export const isNamedForAnother = ({ text }: Reading, { row, chunk }: Mention): boolean =>
  FOR_ANOTHER.test(text.slice(row.sentence.start, chunk.start));
