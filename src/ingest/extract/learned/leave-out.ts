import type { FoundMeeting } from '../events/found-meeting';
import type { FoundPerson } from '../people/people';

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
    if (left.length === meeting.parties.length) continue;
    meeting.parties = left;
    if (left.length + meeting.bodies.length === 0) empty.add(meeting);
  }
  const kept = meetings.filter((meeting) => !empty.has(meeting));
  meetings.splice(0, meetings.length, ...kept);
}
