import { addUnits } from '../../../time/calendar';
import type { FoundPerson } from '../../people/people';
import { isCountryOf } from '../../scan/items';
import type { FoundMeeting, FoundParty } from '../found-meeting';
import type { Reading } from '../../reading';
import { isWithin } from '../merging/compare-meetings';
import { hasDay } from '../told/meeting-details';

/** For how many days at most a visit places what is done on a day of it: longer ones lead elsewhere, too. */
const DAYS = 10;

/**
 * "A is on a visit to Latvia from 3 to 5 May. On 4 May she met with President B": they met in Latvia, where A
 * was on that day, though the sentence does not say so.
 */
export function placeByDays(
  { text, publishedAt }: Reading,
  meetings: readonly FoundMeeting[],
): void {
  const visits = meetings.filter(
    ({ kind, status, place, date }) =>
      kind === 'VISIT' && status !== 'CANCELLED' && place !== null && isShort(date),
  );
  if (visits.length === 0) return;
  for (const meeting of meetings) {
    const { kind, place } = meeting;
    if (place !== null || kind === 'CALL' || kind === 'VISIT') continue;
    const [visit, ...others] = visits.filter(
      (each) => isOn(each, meeting, publishedAt) && !goesOn(text, each, meeting),
    );
    // On a day on which one was in two states, in which is not told.
    const isSure = visit && others.every((other) => areInOneState(visit, other));
    if (isSure) meeting.place = visit.place;
  }
}

/** "will meet B on Monday, after which she | will travel to Riga": before she is there. */
const goesOn = (text: string, visit: FoundMeeting, { at, sentence }: FoundMeeting): boolean =>
  visit.sentence === sentence &&
  visit.at.start > at.end &&
  /\b(?:and|after\s+which|then|before)\s+(?:(?:he|she|they|then|also|later|will|to|\p{Lu}[\p{L}’-]+)\s+)*$/u.test(
    text.slice(at.end, visit.at.start),
  );

const isShort = (date: FoundMeeting['date']): boolean =>
  hasDay(date) &&
  date?.earliest != null &&
  date.latest != null &&
  date.latest <= addUnits(date.earliest, DAYS, 'day');

/** Whether a meeting was on a day of a visit, between the visitor and one who does not serve the same state. */
function isOn(visit: FoundMeeting, meeting: FoundMeeting, publishedAt: string): boolean {
  const { status, date, parties } = meeting;
  if (status !== visit.status) return false;
  const isDuring = hasDay(date)
    ? isShort(date) && isWithin(meeting, visit)
    : // "She will also meet with students": where is not told.
      meeting.isOther !== true && isNews(visit, publishedAt) && visit.sentence < meeting.sentence;
  const isVisitor = ({ person }: FoundParty) =>
    visit.parties.some((visitor) => visitor.person === person);
  const isOther = ({ person }: FoundParty) =>
    !visit.parties.some((visitor) => visitor.person === person || serveOne(visitor.person, person));
  return isDuring && parties.some(isVisitor) && parties.some(isOther);
}

/** What is told behind a visit that has just been paid was done on it; behind one of last year, it was not. */
const isNews = ({ status, date }: FoundMeeting, publishedAt: string): boolean =>
  status === 'PLANNED' || (date?.latest ?? '') >= addUnits(publishedAt, -DAYS, 'day');

/** "the Latvian Minister" and "the Ambassador of Latvia": before one leaves, such two meet at home. */
const serveOne = (a: FoundPerson, b: FoundPerson): boolean =>
  a.offices.some(
    ({ title: { country } }) =>
      country !== null && b.offices.some(({ title }) => title.country === country),
  );

const areInOneState = ({ place }: FoundMeeting, other: FoundMeeting): boolean =>
  place !== null &&
  other.place !== null &&
  (place.item.name === other.place.item.name ||
    isCountryOf(place.item, other.place.item) ||
    isCountryOf(other.place.item, place.item));
