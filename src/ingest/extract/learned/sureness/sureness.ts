import type { FoundMeeting } from '../../events/found-meeting';
import type { Reading } from '../../reading';
import { Forest, type GrownTrees } from '../forest';
import type { Judged } from '../judge';
import grown from './forest.json';
import { meetingColumns } from './meeting-columns';

/** Learnt by `npm run train:sureness` from texts that no rule was made for. */
const TREES = new Forest(grown as unknown as GrownTrees);

/**
 * How likely all is right that is said of a meeting: kind, status, day, place and who was there. What is not
 * said of it counts for nothing.
 * @param judged who takes part in what by the models, as asked before any of them joined.
 * @returns for each meeting, from 0 to 1.
 */
export function surenessOf(
  reading: Reading,
  meetings: readonly FoundMeeting[],
  judged: readonly Judged[],
): Map<FoundMeeting, number> {
  return new Map(
    meetings.map((meeting) => [
      meeting,
      TREES.likelihood(meetingColumns(reading, meeting, meetings, judged)),
    ]),
  );
}
