import { addUnits } from '../../../time/calendar';
import { isAtHome } from '../../people/at-home';
import { mayBeOne } from '../../scan/items';
import type { Companion } from './company';
import { addParty, type FoundMeeting } from '../found-meeting';

/**
 * Adds those who come along on a journey to where it leads; to what is held on it only where the words say so:
 * "the delegation will meet A", "will join her at the meeting", or the sentence itself ("travels to Riga with B
 * to meet A"). "She will be joined by B on the trip. In Riga, she will meet A" puts B in Riga and no more.
 */
export function addCompany(
  meetings: readonly FoundMeeting[],
  companions: readonly Companion[],
): void {
  for (const meeting of meetings) {
    if (meeting.kind === 'CALL') continue;
    const isVisit = meeting.kind === 'VISIT';
    const there = companions.filter(
      (each) => isThere(meeting, each) && !isOfOtherTrip(meeting, each, meetings),
    );
    for (const { person, quote } of there)
      addParty(meeting, {
        person,
        role: isVisit ? 'VISITOR' : 'PARTICIPANT',
        quote,
        isCompany: true,
        isSure: isVisit,
      });
  }
}

function isThere(meeting: FoundMeeting, companion: Companion): boolean {
  const { kind, place, parties, quote, status } = meeting;
  const { leader, only, isPlanned, isAtEvent, person, sentence } = companion;
  // "toured the centre, accompanied by its head", "in Oslo, with Norway's minister": no guest there.
  const isHost = place !== null && isAtHome(person, place.item);
  if (kind === 'VISIT' && (isAtEvent === true || isHost)) return false;
  if (isPlanned === true && status === 'HELD') return false;
  // "visited Riga, accompanied by B. The visit to Oslo was put off": nobody says that B was to go.
  if (status === 'CANCELLED' && sentence !== meeting.sentence) return false;
  if (!parties.some((party) => party.person === leader)) return false;
  const isInIt = companion.quote.start >= quote.start && companion.quote.end <= quote.end;
  if (meeting.isOfOneAlone === true && isInIt) return false;
  const isWhere = only.some((each) => place !== null && mayBeOne(each, place.item));
  if (only.length > 0 && !isWhere) return false;
  return kind === 'VISIT' || takesPart(meeting, companion);
}

/** "visited Riga. B, who accompanied her, spoke. She will travel to Oslo in May": another journey, which B need not share. */
function isOfOtherTrip(
  { status, sentence, date }: FoundMeeting,
  companion: Companion,
  meetings: readonly FoundMeeting[],
): boolean {
  const own = meetings.findLast(
    (other) =>
      other.kind === 'VISIT' &&
      other.sentence <= companion.sentence &&
      other.parties.some(({ person }) => person === companion.leader),
  );
  if (!own || sentence <= companion.sentence) return false;
  // "She had been in Oslo in February, too": long before they set out.
  const setOut = own.date?.earliest ?? own.date?.latest;
  const isOver =
    status === 'HELD' && setOut != null && (date?.latest ?? '9999') < addUnits(setOut, -10, 'day');
  return isOver || (own.status === 'HELD' && status === 'PLANNED');
}

/** Whether one who comes along is at what is held on the way. */
const takesPart = (
  { isOfAll, isOnJourney, sentence }: FoundMeeting,
  { isAtMeetings, sentence: at }: Companion,
): boolean =>
  isOfAll === true || (isOnJourney === true && (isAtMeetings === true || at === sentence));

/** "B will join her in Riga for meetings with C": who leads the journey meets C too. */
export function addLeaders(found: readonly FoundMeeting[], companions: readonly Companion[]): void {
  for (const meeting of found)
    for (const { person, leader, quote, isApart } of companions) {
      if (isApart === true) continue;
      const isTheirs = meeting.parties.some((party) => party.person === person);
      if (isTheirs && meeting.kind !== 'VISIT')
        addParty(meeting, { person: leader, role: 'PARTICIPANT', quote });
    }
}
