import type { FoundMeeting } from '../found-meeting';
import { areAmong, isWithin } from '../merging/compare-meetings';
import { hasDay } from '../told/meeting-details';
import { WIDE_REGION } from '../../lexicon/trip-legs';
import { isCountryOf, type PlaceItem } from '../../scan/items';

/** Whether a place is a part of the world that holds several states, as "Central Asia". */
export const isWideRegion = ({ known, name }: PlaceItem): boolean =>
  known.kind === 'REGION' && WIDE_REGION.test(name);

/**
 * "is visiting Latvia from 8 to 11 May. On 10 May he will go to Daugavpils": one visit to the state, whether that part
 * of it is over or not.
 */
export function withoutTowns(meetings: readonly FoundMeeting[]): FoundMeeting[] {
  return meetings.filter((visit) => !meetings.some((other) => isStayIn(visit, other)));
}

/** A town's visit by the same in the days of a state's. */
const isStayIn = (visit: FoundMeeting, other: FoundMeeting): boolean =>
  visit.kind === 'VISIT' &&
  other.kind === 'VISIT' &&
  visit.status !== 'CANCELLED' &&
  other.status !== 'CANCELLED' &&
  visit.place !== null &&
  other.place !== null &&
  isCountryOf(other.place.item, visit.place.item) &&
  visit.parties.length > 0 &&
  areAmong(visit, other) &&
  hasDay(visit.date) &&
  // Of a state that one "is visiting" without a day, the day of publication.
  (hasDay(other.date) ? isWithin(visit, other) : visit.date?.latest === other.date?.latest);

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
