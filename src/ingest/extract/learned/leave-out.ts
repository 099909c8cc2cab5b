import type { FoundMeeting, FoundParty } from '../events/found-meeting';
import type { FoundPerson } from '../people/people';

/** "A hosted a forum with B and C": without A, who does it, nothing of it were left. */
const isOfDoer = ({ kind, at, parties }: FoundMeeting, left: readonly FoundParty[]): boolean => {
  const isBefore = ({ quote }: FoundParty) => quote.start < at.start;
  const doers = parties.filter(isBefore);
  return kind !== 'VISIT' && doers.length === 1 && left.length > 0 && !left.some(isBefore);
};

/** Takes persons out of the meetings of a kind; meetings in which nobody is left then go too. */
export function leaveOut(
  meetings: FoundMeeting[],
  unlikely: readonly { person: FoundPerson; kind: string }[],
): void {
  const empty = new Set<FoundMeeting>();
  for (const meeting of meetings) {
    const left = meeting.parties.filter(
      ({ person, isSure }) =>
        isSure === true ||
        !unlikely.some((each) => each.person === person && each.kind === meeting.kind),
    );
    if (left.length === meeting.parties.length || isOfDoer(meeting, left)) continue;
    meeting.parties = left;
    if (left.length + meeting.bodies.length === 0) empty.add(meeting);
  }
  const kept = meetings.filter((meeting) => !empty.has(meeting));
  meetings.splice(0, meetings.length, ...kept);
}
