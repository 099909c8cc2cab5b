import type { FoundMeeting } from '../events/found-meeting';
import type { Judged } from './judge';

/** Whether the words say where somebody was: by the same words they were at nothing else that many come to. */
export const isToldElsewhere = (
  meetings: readonly FoundMeeting[],
  { mention: { chunk }, person }: Judged,
): boolean =>
  meetings.some(
    (each) =>
      each.kind !== 'VISIT' &&
      each.isLearnt !== true &&
      each.parties.some(
        (party) =>
          chunk.start < party.quote.end &&
          party.quote.start < chunk.end &&
          (party.isSure === true || (party.person === person && OF_MANY.has(each.kind))),
      ),
  );

/** What one comes to is one of these. */
const OF_MANY: ReadonlySet<string> = new Set(['CONFERENCE', 'CEREMONY', 'OTHER']);
