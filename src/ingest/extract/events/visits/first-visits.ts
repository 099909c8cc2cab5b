import { asOver } from '../../../time/as-ahead';
import {
  FIRST_TO_GO,
  GLAD_TO_GO,
  IS_FIRST,
  MAY_BE_FIRST,
  PEOPLE_OF,
  WAS_WHO,
} from '../../lexicon/first-visits';
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
 * Latvia", "The last minister to visit Riga was A, who inspected the port in May"; or by how glad one was to: "In March I
 * had the honour of visiting your country".
 */
export function firstVisits(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_BE_FIRST.test(words)) return [];
  const lead = FIRST_TO_GO.exec(words);
  const leadTo = lead && placeAt(sentence.items, sentence.start + lead.index + lead[0].length);
  return peopleIn(reading, sentence).flatMap((each) => {
    const behind = text.slice(each.end, sentence.end);
    const first = IS_FIRST.exec(behind) ?? GLAD_TO_GO.exec(behind);
    const isYours = (first?.groups?.['yours'] ?? first?.groups?.['own']) !== undefined;
    const to = isYours
      ? addressed(reading, sentence)
      : first && placeAt(sentence.items, each.end + first[0].length);
    if (isQuoted(words, each.start - sentence.start)) return [];
    if (to) return visitOf(reading, sentence, each, to, first?.groups?.['plan'] !== undefined);
    const isWho =
      leadTo && each.start > leadTo.end && WAS_WHO.test(text.slice(leadTo.end, each.start));
    return isWho ? visitOf(reading, sentence, each, leadTo, false) : [];
  });
}

/** The state whose people a message is for, by what it says before. */
function addressed(
  { text, sentences }: Reading,
  { index }: ScannedSentence,
): PlaceItem | undefined {
  for (const { items, start, index: at } of sentences)
    for (const item of at < index ? items : [])
      if (item.kind === 'PLACE' && item.known.kind === 'COUNTRY')
        if (
          PEOPLE_OF.test(text.slice(start, item.start)) &&
          !IS_OURS.test(text.slice(start, item.start))
        )
          return item;
  return undefined;
}

/** "On behalf of the people of | the United States": who writes. */
const IS_OURS = /\b(?:on\s+behalf\s+of|from)\s+(?:[^,;]{0,40}?\s)?$/iu;

function visitOf(
  reading: Reading,
  sentence: ScannedSentence,
  { person, start, end }: Named,
  place: PlaceItem,
  isPlanned: boolean,
): FoundMeeting[] {
  if (isAtHome(person, place)) return [];
  const isHere = place.start >= sentence.start;
  const quote = isHere
    ? { start: Math.min(start, place.start), end: Math.max(end, place.end) }
    : { start, end };
  // "and in July | I had the honour": of what is told behind.
  const right = (reading.times.get(sentence.index) ?? []).find(
    (time) => time.date.earliest !== null && /^,?\s+$/u.test(reading.text.slice(time.end, start)),
  );
  const told = right?.date ?? visitDate(reading, sentence, quote.end, isPlanned);
  const date = told && !isPlanned ? asOver(told, reading.publishedAt) : told;
  return [oneVisit(sentence, person, place, date, quote, isPlanned)];
}
