import type { FoundMeeting } from '../found-meeting';

/** The round of consultations that was held last. */
export const lastRound = (meetings: readonly FoundMeeting[]): FoundMeeting | undefined =>
  meetings.findLast(
    ({ kind, status, isMentioned }) =>
      kind === 'CONSULTATIONS' && status === 'HELD' && isMentioned !== true,
  );

/** What two or more held last, whatever its kind; before "the three" what three held. */
export function lastMet(
  meetings: readonly FoundMeeting[],
  words: string,
): FoundMeeting | undefined {
  const met = meetings.filter(
    ({ kind, status, parties, bodies, isMentioned }) =>
      kind !== 'VISIT' &&
      status === 'HELD' &&
      parties.length + bodies.length > 1 &&
      isMentioned !== true,
  );
  const isOfThree = /\b(?:the|all)\s+three\b/iu.test(words);
  return (
    (isOfThree ? met.findLast(({ parties }) => parties.length === 3) : undefined) ?? met.at(-1)
  );
}
