import { EVENT_WHICH, PERSON_HOSTS, TOWN_HOSTS } from '../../lexicon/hosted-ahead';
import { OF_SPORT } from '../../lexicon/sessions-of-sides';
import { peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { sessionBehind } from '../sides/session-at';
import { tailOf } from '../sides/tail-of-event';
import { kindOfNoun } from '../told/kind-of-noun';
import { isQuoted } from '../told/quoted';

/**
 * Events to come told of by the town that has them or the person who hosts them, in a sentence on something else: "Riga
 * will host the next round of the dialogue in May", "discussed the forum that President A will host in Riga".
 */
export function hostedAhead(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (!/\s(?:host|venue|home|welcome|chair|convene|open|site|scene)(?:\s|$)/u.test(words))
    return [];
  if (OF_SPORT.test(words)) return [];
  return [...inTowns(reading, sentence), ...byPersons(reading, sentence)];
}

function inTowns(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  return sentence.items.flatMap((item) => {
    if (item.kind !== 'PLACE' || item.known.kind !== 'CITY') return [];
    const verb = TOWN_HOSTS.exec(text.slice(item.end, sentence.end));
    if (!verb || isQuoted(text.slice(sentence.start, sentence.end), item.end - sentence.start))
      return [];
    const from = item.end + verb[0].length;
    const session = sessionBehind(text.slice(from, sentence.end));
    if (!session) return [];
    const at = { start: item.start, end: from + session.end };
    return [eventOf(reading, sentence, session.kind, at, item)];
  });
}

function byPersons(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  return peopleIn(reading, sentence).flatMap((host) => {
    const named = EVENT_WHICH.exec(text.slice(sentence.start, host.start));
    const verb = named && PERSON_HOSTS.exec(text.slice(host.end, sentence.end));
    if (!named || !verb) return [];
    const at = { start: sentence.start + named.index, end: host.end + verb[0].length };
    const kind = kindOfNoun(named.groups?.['noun'] ?? '', 'MEETING');
    const event = eventOf(reading, sentence, kind, at, null);
    // Without its day or town it is not told of by itself.
    if (!event.date && !event.place) return [];
    return [{ ...event, parties: [{ ...partyOf(host, 'HOST'), isSure: true }] }];
  });
}

function eventOf(
  reading: Reading,
  sentence: ScannedSentence,
  kind: FoundMeeting['kind'],
  at: FoundMeeting['at'],
  town: PlaceItem | null,
): FoundMeeting {
  const tail = tailOf(reading, sentence, at.end);
  const place = town ?? tail.place;
  const quote = { start: at.start, end: sentence.end };
  return {
    kind,
    status: tail.status === 'CANCELLED' ? 'CANCELLED' : 'PLANNED',
    date: tail.date,
    place: place ? { item: place, quote: { start: place.start, end: place.end } } : null,
    parties: [],
    bodies: [],
    quote,
    sentence: sentence.index,
    at,
    isAhead: true,
    isClosed: true,
  };
}
