import type { FoundMeeting } from '../events/found-meeting';
import { JUDGES, LEADS_IT, POINTS_BACK } from '../lexicon/pointing-back';
import type { Reading } from '../reading';
import type { Judged } from './judge';

/** How many sentences after may speak of it. */
const REACH = 4;

/** Whether the words behind a name say that they led what was told of before. */
export const leadsIt = (
  { text }: Reading,
  { mention: { row, chunk } }: Pick<Judged, 'mention'>,
): boolean => LEADS_IT.test(text.slice(chunk.end, row.sentence.end));

/**
 * Whether somebody but speaks of a meeting told of by the offices of all who met, or judges it: "The presidents of Latvia and
 * Norway met. Estonian President Lee condemned the talks".
 */
export function onlySpeaksOfRow(
  reading: Reading,
  meetings: readonly FoundMeeting[],
  judged: Judged,
): boolean {
  const { sentence } = judged.mention.row;
  const last = meetings.findLast(
    (each) =>
      each.kind === judged.kind &&
      each.sentence < sentence.index &&
      sentence.index - each.sentence <= REACH,
  );
  if (last?.isOfRow !== true || leadsIt(reading, judged)) return false;
  const { text } = reading;
  return (
    POINTS_BACK.test(text.slice(sentence.start, sentence.end)) ||
    JUDGES.test(text.slice(judged.mention.chunk.end, sentence.end))
  );
}
