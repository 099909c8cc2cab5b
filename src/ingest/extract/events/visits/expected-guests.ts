import { asAhead } from '../../../time/as-ahead';
import {
  A_TRIP_TO,
  AWAITS_VISIT,
  EXPECTS,
  EXPECTS_PRONOUN,
  IN_PLACE,
  IS_PREPARED,
  MAY_EXPECT,
  OF_PLACE,
  RECEIVES_IN,
  WHO_COMES,
} from '../../lexicon/expected-guests';
import type { FoundPerson } from '../../people/people';
import { isAtHome } from '../../people/at-home';
import { peopleIn, type Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { placeLedBy } from '../place-led-by';
import { namedBefore } from '../told/focus';
import { hasDay } from '../told/meeting-details';
import { isQuoted } from '../told/quoted';
import { oneVisit } from './one-visit';
import { visitDate } from './visit-date';

/** Who is to come, where it is told whither, and up to which words. */
interface Guest {
  person: FoundPerson;
  start: number;
  end: number;
  place: PlaceItem | undefined;
}

/**
 * Visits to come, told by those who await them: "We are expecting A in Riga on 3 May", "Latvia looks forward to the
 * visit of A in August", "will receive in Riga A, who comes for talks". Where no place is told, a day is.
 * @param visits those that the sentence tells of otherwise: whose visit is among them is told.
 * @param before those of the sentences before: "A trip to Riga is being prepared" is of who travelled last, alone.
 */
export function expectedGuests(
  reading: Reading,
  sentence: ScannedSentence,
  visits: readonly FoundMeeting[],
  before: readonly FoundMeeting[],
): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!MAY_EXPECT.test(words)) return [];
  const known = new Set(visits.flatMap(({ parties }) => parties.map(({ person }) => person)));
  return [...guestsIn(reading, sentence), ...preparedFor(reading, sentence, before)]
    .filter(({ person, start }) => !known.has(person) && !isQuoted(words, start - sentence.start))
    .flatMap(({ person, start, end, place }): FoundMeeting[] => {
      const told = visitDate(reading, sentence, end, true);
      const date = told && asAhead(told, reading.publishedAt);
      const isOver = (date?.latest ?? '9999') <= reading.publishedAt;
      const to = place && !isAtHome(person, place) ? place : undefined;
      if (isOver || (!to && (place || !hasDay(date)))) return [];
      const quote = { start: Math.min(start, to?.start ?? start), end };
      return [oneVisit(sentence, person, to ?? null, date, quote, true)];
    });
}

function guestsIn(reading: Reading, sentence: ScannedSentence): Guest[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const meant = EXPECTS_PRONOUN.exec(words);
  const who = meant?.groups?.['who'];
  const one = who === undefined ? null : namedBefore(reading, sentence, who);
  const at = sentence.start + (meant?.index ?? 0) + (meant?.[0].length ?? 0);
  const there = placeAt(sentence.items, at);
  const named = peopleIn(reading, sentence).flatMap(({ person, start, end }): Guest[] => {
    const before = text.slice(sentence.start, start);
    const after = text.slice(end, sentence.end);
    const into = EXPECTS.test(before) ? IN_PLACE.exec(after) : null;
    const place = into ? placeAt(sentence.items, end + into[0].length) : undefined;
    if (place) return [{ person, start, end: place.end, place }];
    const awaits = AWAITS_VISIT.exec(before);
    // "the visit of A to Riga" is read by its noun.
    const isTold = sentence.items.some(
      (item) =>
        item.kind === 'PLACE' &&
        item.start > end &&
        /^[^,.;]{0,40}\s(?:to|in)\s+(?:the\s+)?$/u.test(text.slice(end, item.start)),
    );
    if (awaits && !isTold)
      return [{ person, start, end, place: ofWhom(reading, sentence, awaits.index) }];
    const host = WHO_COMES.test(after)
      ? placeLedBy(reading, sentence, start, RECEIVES_IN)
      : undefined;
    return host ? [{ person, start, end, place: host }] : [];
  });
  return one && there
    ? [...named, { person: one.person, start: at, end: there.end, place: there }]
    : named;
}

/** "A will visit Oslo. A trip to Riga is being prepared for May": of A. */
function preparedFor(
  { text }: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): Guest[] {
  const match = A_TRIP_TO.exec(text.slice(sentence.start, sentence.end));
  const start = sentence.start + (match?.index ?? 0);
  const place = match && placeAt(sentence.items, start + match[0].length);
  if (!place || !IS_PREPARED.test(text.slice(place.end, sentence.end))) return [];
  const last = meetings.findLast(({ kind }) => kind === 'VISIT');
  const [one, ...others] = last && sentence.index - last.sentence <= REACH ? last.parties : [];
  return one && others.length === 0 ? [{ person: one.person, start, end: place.end, place }] : [];
}

/** How many sentences back a journey may have been told of. */
const REACH = 4;

/** "Latvia | looks forward to the visit". */
const ofWhom = (
  { text }: Reading,
  { items, start }: ScannedSentence,
  lead: number,
): PlaceItem | undefined =>
  items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' &&
      item.end <= start + lead &&
      OF_PLACE.test(text.slice(item.end, start + lead)),
  );
