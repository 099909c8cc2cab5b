import { isWithin } from './compare-meetings';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';

/** Where and when a meeting was held may be told in a sentence after: "A met B. They met in Riga on Monday". */
export function addDetails(known: FoundMeeting, told: FoundMeeting): void {
  // "will also meet with A. They will": where the one is, on a journey, says nothing of the other.
  const isOfJourney = (told.place?.quote.start ?? told.quote.start) < told.quote.start;
  // "The Presidents last met in Oslo in September": another day has its own place.
  const isOfOtherDay =
    hasDay(known.date) && hasDay(told.date) && !isWithin(known, told) && !isWithin(told, known);
  const isPlaced =
    known.kind !== 'CALL' && !isOfOtherDay && (known.isOther !== true || !isOfJourney);
  if (isPlaced) known.place ??= told.place;
  // A day bounds it closer than that it was held by publication.
  if (known.date?.earliest === null && hasDay(told.date)) known.date = told.date;
  // "will meet with A", then "In Riga, she will meet with": what has the place has its days.
  if (known.date === null && known.place === told.place) known.date = told.date;
}
