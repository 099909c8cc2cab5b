import { mayBeOne } from '../../scan/items';
import type { FoundMeeting } from '../found-meeting';

/**
 * Planned at two places, or on two days: two meetings. "will meet A in Riga. She will meet A in Oslo". What was
 * held is told of again with other days.
 */
export function isPlannedApart(a: FoundMeeting, b: FoundMeeting): boolean {
  if (a.status !== 'PLANNED') return false;
  if (b.isBilateral === true && a.parties.length > 2) return true;
  return (
    isBesideTalks(a, b) ||
    isOfOthers(a, b) ||
    areInTwoPlaces(a, b) ||
    isBefore(a, b) ||
    isBefore(b, a)
  );
}

/** Consultations, and a meeting with those whom no one names: whichever is told of first. */
function isBesideTalks(a: FoundMeeting, b: FoundMeeting): boolean {
  const [talks, open] = a.kind === 'CONSULTATIONS' ? [a, b] : [b, a];
  return talks.kind === 'CONSULTATIONS' && open.kind === 'MEETING' && open.isOpen === true;
}

/** "will meet with officials. She will meet with students": those whom no one names are met apart. */
function isOfOthers(a: FoundMeeting, b: FoundMeeting): boolean {
  return (
    a.sentence < b.sentence &&
    // "will also meet with students", then, in Oslo, "will meet with officials".
    (a.place !== null || b.place === null || a.isOther === true) &&
    a.parties.length + (a.groups ?? []).length > 1 &&
    b.parties.length === 1 &&
    (b.groups ?? []).length > 0
  );
}

const areInTwoPlaces = ({ place: here }: FoundMeeting, { place: there }: FoundMeeting): boolean =>
  here !== null && there !== null && !mayBeOne(here.item, there.item);

const isBefore = ({ date }: FoundMeeting, { date: next }: FoundMeeting): boolean =>
  (date?.latest ?? '9999') < (next?.earliest ?? '0');
