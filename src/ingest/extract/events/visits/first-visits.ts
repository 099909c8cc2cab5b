import { asOver } from '../../../time/as-ahead';
import { FIRST_TO_GO, IS_FIRST, MAY_BE_FIRST, WAS_WHO } from '../../lexicon/first-visits';
import { isAtHome } from '../../people/at-home';
import { type Named, peopleIn, type Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { isQuoted } from '../told/quoted';
import { oneVisit } from './one-visit';
import { visitDate } from './visit-date';

/**
 * Visits told by who was the first or the last to pay one: "In June A became the first Norwegian premier to travel to
 * Latvia", "The last minister to visit Riga was A, who inspected the port in May".
 */
export function firstVisits(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_BE_FIRST.test(words)) return [];
  const lead = FIRST_TO_GO.exec(words);
  const leadTo = lead && placeAt(sentence.items, sentence.start + lead.index + lead[0].length);
  return peopleIn(reading, sentence).flatMap((each) => {
    const first = IS_FIRST.exec(text.slice(each.end, sentence.end));
    const to = first && placeAt(sentence.items, each.end + first[0].length);
    if (isQuoted(words, each.start - sentence.start)) return [];
    if (to) return visitOf(reading, sentence, each, to, first.groups?.['plan'] !== undefined);
    const isWho =
      leadTo && each.start > leadTo.end && WAS_WHO.test(text.slice(leadTo.end, each.start));
    return isWho ? visitOf(reading, sentence, each, leadTo, false) : [];
  });
}

function visitOf(
  reading: Reading,
  sentence: ScannedSentence,
  { person, start, end }: Named,
  place: PlaceItem,
  isPlanned: boolean,
): FoundMeeting[] {
  if (isAtHome(person, place)) return [];
  const quote = { start: Math.min(start, place.start), end: Math.max(end, place.end) };
  const told = visitDate(reading, sentence, quote.end, isPlanned);
  const date = told && !isPlanned ? asOver(told, reading.publishedAt) : told;
  return [oneVisit(sentence, person, place, date, quote, isPlanned)];
}
