import type { FoundMeeting } from '../found-meeting';

/** Who led the sides was told first, and what they held, by its name, right after. */
export const ledBefore = (
  { sentence, parties, bodies }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): FoundMeeting | undefined =>
  parties.length + bodies.length > 0
    ? undefined
    : meetings.findLast(
        (other) =>
          other.kind === 'MEETING' &&
          other.joins === true &&
          other.parties.length > 1 &&
          other.sentence === sentence - 1,
      );
