import { addUnits } from '../../../time/calendar';
import { isAtHome } from '../../people/at-home';
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
 * of it is over or not; and one to its towns, of which the first stands for it: "arrived in Riga on Tuesday. Tomorrow she
 * goes on to Daugavpils".
 */
export function withoutTowns(
  meetings: readonly FoundMeeting[],
  publishedAt: string,
): FoundMeeting[] {
  return meetings.filter(
    (visit, i) =>
      !meetings.some(
        (other, j) =>
          i !== j && (isStayIn(visit, other) || (j < i && isNextTown(visit, other, publishedAt))),
      ),
  );
}

/** A visit that is not called off, and where it leads. */
const isGone = ({ kind, status, place }: FoundMeeting): boolean =>
  kind === 'VISIT' && status !== 'CANCELLED' && place !== null;

/** A town's visit by the same in the days of a state's. */
const isStayIn = (visit: FoundMeeting, other: FoundMeeting): boolean =>
  isGone(visit) &&
  isGone(other) &&
  visit.place !== null &&
  other.place !== null &&
  isCountryOf(other.place.item, visit.place.item) &&
  visit.parties.length > 0 &&
  areAmong(visit, other) &&
  hasDay(visit.date) &&
  // Of a state that one "is visiting" without a day, the day of publication.
  (hasDay(other.date) ? isWithin(visit, other) : visit.date?.latest === other.date?.latest);

/** A town of a state in which the same one is a guest already, some days before or after at most. */
function isNextTown(visit: FoundMeeting, other: FoundMeeting, publishedAt: string): boolean {
  const [guest] = visit.parties;
  const [to, from] = [visit.place?.item, other.place?.item];
  if (!isGone(visit) || !isGone(other) || !guest || !to || !from) return false;
  return (
    to.known.kind === 'CITY' &&
    to.known.country !== null &&
    to.known.country === from.known.country &&
    !isAtHome(guest.person, to) &&
    other.parties.some(({ person }) => person === guest.person) &&
    areNear(visit, other, publishedAt)
  );
}

/** Whether there are few days between two visits; one without a day is of about the day of publication. */
function areNear(a: FoundMeeting, b: FoundMeeting, publishedAt: string): boolean {
  const [one, two] = [a, b].map(({ date }) => ({
    from: date?.earliest ?? date?.latest ?? publishedAt,
    to: date?.latest ?? date?.earliest ?? publishedAt,
  }));
  return (
    one !== undefined &&
    two !== undefined &&
    one.from <= addUnits(two.to, NEAR, 'day') &&
    two.from <= addUnits(one.to, NEAR, 'day')
  );
}
const NEAR = 5;

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
