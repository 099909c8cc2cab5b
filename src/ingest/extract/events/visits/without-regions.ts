import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';
import { WIDE_REGION } from '../../lexicon/trip-legs';
import type { PlaceItem } from '../../scan/items';

/** Whether a place is a part of the world that holds several states, as "Central Asia". */
export const isWideRegion = ({ known, name }: PlaceItem): boolean =>
  known.kind === 'REGION' && WIDE_REGION.test(name);

/** "will travel to Africa", then to which of its states and towns: the journey leads to those. */
export function withoutRegions(meetings: readonly FoundMeeting[]): FoundMeeting[] {
  return meetings.filter(
    (visit) => !isToRegion(visit) || !meetings.some((other) => isClosing(other, visit)),
  );
}

const isToRegion = ({ kind, place }: FoundMeeting): boolean =>
  kind === 'VISIT' && place !== null && isWideRegion(place.item);

/** A visit of the same to a state or town, in the same days or that tells none of its own. */
const isClosing = (other: FoundMeeting, { status, parties, date }: FoundMeeting): boolean =>
  other.kind === 'VISIT' &&
  other.status === status &&
  other.place !== null &&
  !isToRegion(other) &&
  parties.some(({ person }) => other.parties.some((party) => party.person === person)) &&
  (!hasDay(date) ||
    !hasDay(other.date) ||
    ((date?.earliest ?? '') <= (other.date?.earliest ?? '') &&
      (other.date?.latest ?? '') <= (date?.latest ?? '9999')));
