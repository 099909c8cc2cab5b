import { isAtHome } from '../../people/at-home';
import { firstOf } from '../../people/gender';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { undated } from '../told/meeting-details';
import { isQuoted } from '../told/quoted';
import type { PartialDate } from '../../../../domain/partial-date';
import {
  FOR_A_VISIT,
  MEETS_GUEST,
  ON_VISIT_HERE,
  PLACE_HOSTS,
  VISITING,
  WHERE_ARRIVED,
  VISITS_US,
} from '../../lexicon/guests';
import { visitDate } from './visit-date';
import { stateOf } from '../turns/turn-hosts';
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
    .filter(
      ({ start }) => !isQuoted(text.slice(sentence.start, sentence.end), start - sentence.start),
    )
    .flatMap((guest) => {
      const stay = hostedBy(reading, sentence, guest) ?? stayOf(reading, sentence, guest);
      const here = stay === null ? VISITS_US.exec(text.slice(guest.end, sentence.end)) : null;
      if (here) return [toUs(reading, sentence, guest, guest.end + here[0].length)];
      if (stay === null || isAtHome(guest.person, stay.place)) return [];
      const { place, end, isPlanned } = stay;
      const quote = { start: Math.min(guest.start, place.start), end: Math.max(end, place.end) };
      return [
        {
          kind: 'VISIT' as const,
          status: isPlanned ? ('PLANNED' as const) : ('HELD' as const),
          date: stay.date,
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

/** "received A, who is on a visit to our country": to the state of who received them, which need not be named. */
function toUs(
  reading: Reading,
  sentence: ScannedSentence,
  { person, start }: Named,
  end: number,
): FoundMeeting {
  const quote = { start, end };
  const hosts = peopleIn(reading, sentence).filter((each) => each.person !== person);
  const [state] = hosts.flatMap((host) => stateOf(reading.sentences, host.person) ?? []);
  const day = (reading.times.get(sentence.index) ?? []).find(
    (time) => time.start >= start && time.end <= end && time.date.earliest !== null,
  );
  return {
    kind: 'VISIT',
    status: 'HELD',
    date: day?.date ?? undated(reading, false),
    place: state ? { item: state, quote: { start: state.start, end: state.end } } : null,
    parties: [partyOf({ ...quote, person }, 'VISITOR')],
    bodies: [],
    quote,
    sentence: sentence.index,
    at: quote,
  };
}

/** "A met B in Riga, where he arrived on Monday": of the two, who is no officer there. */
export function arrivedThere(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  return sentence.items.flatMap((place): FoundMeeting[] => {
    if (place.kind !== 'PLACE') return [];
    const came = WHERE_ARRIVED.exec(text.slice(place.end, sentence.end));
    if (!came || isQuoted(text.slice(sentence.start, sentence.end), place.start - sentence.start))
      return [];
    const guests = peopleIn(reading, sentence).filter(
      ({ person, end }) => end <= place.start && !isAtHome(person, place),
    );
    const first = firstOf(text, guests, came.groups?.['who'] ?? '');
    const isOne = new Set(guests.map(({ person }) => person)).size === 1;
    const isOfFirst = first && peopleIn(reading, sentence)[0]?.person === first.person;
    if (!first || !(isOne || isOfFirst)) return [];
    const end = place.end + came[0].length;
    const quote = { start: Math.min(first.start, place.start), end };
    return [
      {
        kind: 'VISIT',
        status: 'HELD',
        date: visitDate(reading, sentence, end, false),
        place: { item: place, quote },
        parties: [partyOf({ ...quote, person: first.person }, 'VISITOR')],
        bodies: [],
        quote,
        sentence: sentence.index,
        at: { start: place.start, end },
      },
    ];
  });
}

/** Where a guest is, and up to which words a sentence tells of it. */
interface Stay {
  place: PlaceItem;
  end: number;
  isPlanned: boolean;
  date: PartialDate | null;
}

/** "Latvia hosts A for a state visit": where the place alone is named as who receives. */
function hostedBy(reading: Reading, sentence: ScannedSentence, guest: Named): Stay | null {
  const { text } = reading;
  const visit = FOR_A_VISIT.exec(text.slice(guest.end, sentence.end));
  const place = visit && sentence.items.find((item) => item.start >= sentence.start);
  if (place?.kind !== 'PLACE') return null;
  const lead = text.slice(sentence.start, place.start);
  if (lead.length > 4 && !DAY_OPENS.test(lead)) return null;
  const hosts = PLACE_HOSTS.exec(text.slice(place.end, guest.start));
  if (!visit || !hosts) return null;
  const isPlanned = hosts.groups?.['plan'] !== undefined || /\bbe\b/u.test(hosts[0]);
  const end = guest.end + visit[0].length;
  return { place, end, isPlanned, date: visitDate(reading, sentence, end, isPlanned) };
}

/** "On Monday, | Riga hosted A". */
const DAY_OPENS =
  /^(?:(?:On|In|Last|This|Next|Earlier|Later|Yesterday|Today|Tomorrow)[^,.;]{0,24})?,\s+(?:the\s+)?$/u;

/** What is told right before or behind who is received: "visiting A", "A, who arrived on an official visit". */
function stayOf(reading: Reading, sentence: ScannedSentence, guest: Named): Stay | null {
  const { text } = reading;
  const before = text.slice(sentence.start, guest.start);
  const came = ON_VISIT_HERE.exec(text.slice(guest.end, sentence.end));
  if (!came && !VISITING.test(before)) return null;
  const { to: there, at, gate } = came?.groups ?? {};
  if (gate !== undefined && !MEETS_GUEST.test(before)) return null;
  const to = there ?? at ?? gate;
  const place =
    to === undefined
      ? receivedIn(reading, sentence, guest)
      : placeAt(sentence.items, guest.end + (came?.[0].indexOf(to) ?? 0));
  const end = guest.end + (came?.[0].length ?? 0);
  return place ? { place, end, isPlanned: false, date: undated(reading, false) } : null;
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
