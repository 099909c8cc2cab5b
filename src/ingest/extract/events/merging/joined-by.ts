import { mayBeOne } from '../../scan/items';
import { areApart } from './compare-meetings';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';

/** How many sentences after what was told of still speak of it as "the meeting", "the reception". */
export const REACH = 4;

/** What those join who are only said to have attended: the meeting told of last, or one that they are in. */
export function joinedBy(
  meeting: FoundMeeting,
  everyone: readonly FoundMeeting[],
): FoundMeeting | undefined {
  const { kind, sentence, parties, isOfLast, place, status, date } = meeting;
  // "They will attend the summit. The meeting was also attended by A": what was held.
  const held = everyone.filter((other) => other.status !== 'PLANNED');
  // "A received B. The Council will hold a session on 3 May, to be chaired by C": what is to come.
  const isOfDayAhead = status === 'PLANNED' && hasDay(date);
  const some = status === 'HELD' && held.some(({ kind }) => kind !== 'VISIT') ? held : everyone;
  const all = isOfDayAhead ? some.filter((other) => other.status !== 'HELD') : some;
  // "was represented in Riga by A": at what was told of there.
  const there = all.filter(
    (other) => place && other.place && mayBeOne(place.item, other.place.item),
  );
  // "The eighth session was held on 3 May under the chairmanship of A": at none of another day.
  const meetings = (
    there.length > 0 ? there : all.filter((other) => !areInTwoTowns(other, meeting))
  ).filter((other) => kind === 'CONFERENCE' || !areApart(other.date, meeting.date));
  return lastJoined({ kind, sentence, parties, isOfLast }, meetings);
}

function lastJoined(
  {
    kind,
    sentence,
    parties,
    isOfLast,
  }: Pick<FoundMeeting, 'kind' | 'sentence' | 'parties' | 'isOfLast'>,
  meetings: readonly FoundMeeting[],
): FoundMeeting | undefined {
  const isIn = (other: FoundMeeting) =>
    other.parties.some(({ person }) => parties.some((party) => party.person === person));
  const isOfKind = (other: FoundMeeting) =>
    other.kind !== 'VISIT' &&
    (other.kind === kind ||
      kind === 'MEETING' ||
      isOfLast === true ||
      isSummit(other) ||
      isThere(other));
  // "A met B at a reception hosted by C": where they met.
  const isThere = (other: FoundMeeting) =>
    kind === 'OTHER' && other.kind === 'MEETING' && other.sentence === sentence;
  // "EU leaders met in Riga. A chaired the summit": what they met for.
  const isSummit = (other: FoundMeeting) =>
    kind === 'CONFERENCE' &&
    other.kind === 'MEETING' &&
    other.parties.length === 0 &&
    !meetings.some((each) => each.kind === kind);
  const isNear = (other: FoundMeeting) => sentence - other.sentence <= REACH || isIn(other);
  const all = meetings.filter((other) => isOfKind(other) && other.kind !== 'CALL');
  const [only] = all;
  // Where a text tells of one alone, "the summit" is that one, however far.
  const single =
    all.length === 1 && only?.kind === kind && only.status === 'HELD' ? only : undefined;
  // "A, who met B on Monday, thanked": told beside, and nothing that others join.
  const near = meetings.filter((other) => isOfKind(other) && isNear(other));
  // "After the ceremony, he spoke with each of them. A was present": at the ceremony.
  const isAside = ({ isOpen, isBesideEvent }: FoundMeeting) =>
    isOpen === true && isBesideEvent === true;
  // "met B on the margins of the Assembly. A was accompanied by C": at their meeting.
  const isOwn = ({ isSetting }: FoundMeeting) => kind === 'MEETING' && isSetting !== true;
  const main = near.filter((other) => other.isMentioned !== true && !isAside(other));
  const last =
    main.findLast(isOwn) ??
    main.at(-1) ??
    near.findLast(({ isMentioned }) => isMentioned !== true) ??
    near.at(-1) ??
    single;
  // "Taking part in the meeting were A and B": of the meeting, and not of a call that was spoken of there.
  const met = last?.kind === 'CALL' && kind !== 'CALL' ? all.at(-1) : undefined;
  return met ?? last;
}

/** Held in two towns, of which each is told: two meetings. */
export const areInTwoTowns = (
  { place: here }: FoundMeeting,
  { place: there }: FoundMeeting,
): boolean =>
  here?.item.known.kind === 'CITY' &&
  there?.item.known.kind === 'CITY' &&
  !mayBeOne(here.item, there.item);
