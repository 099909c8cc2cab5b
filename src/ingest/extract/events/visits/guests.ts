import { isAtHome } from '../../people/at-home';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { undated } from '../told/meeting-details';
import { isQuoted } from '../told/quoted';
import { MEETS_GUEST, ON_VISIT_HERE, VISITING } from '../../lexicon/guests';
import { type Named, peopleIn, type Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';

/**
 * Visits of those who are received, told of beside it: "received in Riga A, who arrived on an official
 * visit", "held talks in Riga with visiting President A".
 * @param visits those that the sentence tells of otherwise: whose visit is among them is told.
 */
export function guestsIn(
  reading: Reading,
  sentence: ScannedSentence,
  visits: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text } = reading;
  const known = new Set(visits.flatMap(({ parties }) => parties.map(({ person }) => person)));
  return peopleIn(reading, sentence)
    .filter(({ person }) => !known.has(person))
    .flatMap((guest) => {
      const before = text.slice(sentence.start, guest.start);
      const came = ON_VISIT_HERE.exec(text.slice(guest.end, sentence.end));
      if (!came && !VISITING.test(before)) return [];
      if (isQuoted(text.slice(sentence.start, sentence.end), guest.start - sentence.start))
        return [];
      const end = guest.end + (came?.[0].length ?? 0);
      const { to: there, at, gate } = came?.groups ?? {};
      if (gate !== undefined && !MEETS_GUEST.test(before)) return [];
      const to = there ?? at ?? gate;
      const place =
        to === undefined
          ? receivedIn(reading, sentence, guest)
          : placeAt(sentence.items, guest.end + (came?.[0].indexOf(to) ?? 0));
      if (!place || isAtHome(guest.person, place)) return [];
      const quote = { start: Math.min(guest.start, place.start), end: Math.max(end, place.end) };
      return [
        {
          kind: 'VISIT' as const,
          status: 'HELD' as const,
          date: undated(reading, false),
          place: { item: place, quote },
          parties: [partyOf({ ...quote, person: guest.person }, 'VISITOR')],
          bodies: [],
          quote,
          sentence: sentence.index,
          at: { start: guest.start, end },
        },
      ];
    });
}

/** The town in which a sentence says that the guest was received. */
function receivedIn(
  { text }: Reading,
  { items, start, end }: ScannedSentence,
  guest: Named,
): PlaceItem | undefined {
  const towns = items.filter(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' &&
      item.known.kind === 'CITY' &&
      /\b[Ii]n\s+$/u.test(text.slice(start, item.start)) &&
      (item.end <= guest.start
        ? /^[\s,]*(?:with\s+|with\s+the\s+|the\s+|today\s+|visiting\s+)*$|,\s/u.test(
            text.slice(item.end, guest.start),
          )
        : /^\s+(?:today\s+|on\s+\p{Lu}\p{Ll}+\s+)?in\s+$/u.test(text.slice(guest.end, item.start))),
  );
  return end > start && towns.length === 1 ? towns[0] : undefined;
}
