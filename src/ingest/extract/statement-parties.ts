import type { FoundMeeting } from './found-meeting';
import type { FoundPerson } from './people';

/**
 * The meeting at which what a sentence tells was said: the main one, or another of whom that is about,
 * told of in the sentence right before ("Later the Minister met with A. They agreed").
 */
export function meetingAt(
  meetings: readonly FoundMeeting[],
  main: FoundMeeting | undefined,
  sentence: number,
): FoundMeeting | undefined {
  const [first] = main?.parties ?? [];
  const other = meetings.findLast(
    (meeting) =>
      meeting.kind !== 'VISIT' &&
      meeting.status === 'HELD' &&
      meeting.isLearnt !== true &&
      meeting.isMentioned !== true &&
      meeting.sentence === sentence - 1 &&
      meeting.parties.some(({ person }) => person === first?.person),
  );
  return other ?? main;
}

/** Whom "they" means of a meeting; of the main one only where two and more are named. */
export function partiesTo(
  meeting: FoundMeeting | undefined,
  main: FoundMeeting | undefined,
): FoundPerson[] {
  const parties = meeting?.parties ?? [];
  // Those who came along do not speak for the delegation.
  const persons = parties.filter(({ isCompany }) => isCompany !== true);
  return meeting !== main || parties.length > 1 ? persons.map(({ person }) => person) : [];
}
