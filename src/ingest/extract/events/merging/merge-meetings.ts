import { addDetails } from './add-details';
import { addParty, type FoundMeeting } from '../found-meeting';
import { areInTwoTowns, joinedBy } from './joined-by';
import { ledBefore } from './led-before';
import { isOfSides } from './meetings-of-sides';
import { mergeGroups } from '../sides/met-groups';
import { isSame } from './same-meeting';

/** Sentences that tell of one meeting again add to it: "A met B in Riga. She met with B to discuss trade". */
export function addOrMerge(
  meetings: FoundMeeting[],
  meeting: FoundMeeting,
  isOfSeveral: boolean,
): void {
  const same =
    meeting.joins === true
      ? joinedBy(meeting, meetings)
      : meetings.find((other) => isSame(other, meeting));
  if (same) {
    merge(same, meeting);
    return;
  }
  if (
    meeting.isApart !== true &&
    isOfLast(meeting, meetings) &&
    isToldAgain(meeting, meetings) &&
    !isOfSeveral
  ) {
    addToLast(meetings, meeting);
    return;
  }
  const led = meeting.kind === 'CONSULTATIONS' ? ledBefore(meeting, meetings) : undefined;
  if (!led) {
    meetings.push(meeting);
    return;
  }
  led.kind = meeting.kind;
  addDetails(led, meeting);
}

/** "The meeting was attended by X": the one that was told of before. */
function isOfLast(meeting: FoundMeeting, meetings: readonly FoundMeeting[]): boolean {
  const isOfBody =
    (meeting.bodies.length > 0 && (meeting.status === 'PLANNED' || meeting.isApart === true)) ||
    isOfSides(meeting, meetings);
  return meeting.parties.length === 0 && !isOfBody && meetings.some(({ kind }) => kind !== 'VISIT');
}

/** "The consultations were held": those told of before, where there were any. */
function isToldAgain({ kind }: FoundMeeting, meetings: readonly FoundMeeting[]): boolean {
  return (
    kind === 'MEETING' ||
    (kind === 'CONSULTATIONS' && meetings.some((other) => other.kind === kind))
  );
}

/** Where and when it was held is told of the last that was held, whatever that is. */
function addToLast(meetings: readonly FoundMeeting[], meeting: FoundMeeting): void {
  // "the outcomes of the consultations that were held last week" tell nothing of a call.
  const last = meetings.findLast(
    ({ kind, status }) =>
      kind !== 'VISIT' && status === 'HELD' && (kind !== 'CALL' || meeting.kind === 'CALL'),
  );
  if (last && meeting.status === 'HELD' && !areInTwoTowns(last, meeting)) addDetails(last, meeting);
}

/** Adds who took part in a meeting, and what it was, as it is told of again. */
function merge(known: FoundMeeting, told: FoundMeeting): void {
  const isBare = known.parties.length === 0;
  mergeGroups(known, told);
  for (const party of told.parties) addParty(known, party);
  if (told.joins === true) mergeBodies(known, told);
  // "received A, who presented his credentials": the ceremony is what was held.
  if (told.kind === 'CEREMONY' && known.kind === 'MEETING') known.kind = 'CEREMONY';
  if (told.kind === 'CONFERENCE' && told.joins === true && isBare && known.kind === 'MEETING')
    known.kind = 'CONFERENCE';
  if (told.isOfAll === true) known.isOfAll = true;
  if (told.isOnJourney === true) known.isOnJourney = true;
  addDetails(known, told);
}

function mergeBodies(known: FoundMeeting, told: FoundMeeting): void {
  // "with members of the Council", then who they were.
  if (told.parties.length > 1)
    known.bodies = known.bodies.filter(({ areMembers }) => areMembers !== true);
  for (const body of told.bodies)
    if (!known.bodies.some(({ item }) => item.start === body.item.start)) known.bodies.push(body);
}
