import type { FoundMeeting } from '../found-meeting';

/** The round of consultations that was held last. */
export const lastRound = (meetings: readonly FoundMeeting[]): FoundMeeting | undefined =>
  meetings.findLast(
    ({ kind, status, isMentioned }) =>
      kind === 'CONSULTATIONS' && status === 'HELD' && isMentioned !== true,
  );

/** What two or more held last, whatever its kind. */
export const lastMet = (meetings: readonly FoundMeeting[]): FoundMeeting | undefined =>
  meetings.findLast(
    ({ kind, status, parties, bodies, isMentioned }) =>
      kind !== 'VISIT' &&
      status === 'HELD' &&
      parties.length + bodies.length > 1 &&
      isMentioned !== true,
  );
