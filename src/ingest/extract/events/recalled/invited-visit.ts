import type { PartialDate } from '../../../../domain/partial-date';
import { ACCEPTS, INVITED_TO, INVITES, VISIT_IS_SET } from '../../lexicon/invited-visit';
import { isAtHome } from '../../people/at-home';
import { type Named, peopleIn, type Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';

/**
 * The visit to which one was invited, where it is set for a day: "invited Minister A to visit Latvia. The visit will
 * take place in autumn". An invitation alone tells of none. A visit told of before as to come, without a day, gets it.
 * @param meetings those told of up to this sentence, and in it.
 */
export function invitedVisit(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text, times, publishedAt, sentences } = reading;
  const match = VISIT_IS_SET.exec(text.slice(sentence.start, sentence.end));
  if (!match) return acceptedVisit(reading, sentence, meetings);
  const [start, end] = [
    sentence.start + match.index,
    sentence.start + match.index + match[0].length,
  ];
  const date = (times.get(sentence.index) ?? []).find(
    (time) =>
      time.date.earliest !== null &&
      (time.date.latest ?? '9999') > publishedAt &&
      time.start >= end &&
      /^(?:\s+(?:tentatively|on|in|for|from|early|late|later))*\s+$/u.test(
        text.slice(end, time.start),
      ),
  )?.date;
  if (!date) return [];
  const before = sentences.filter(({ index }) => index === sentence.index - 1);
  const known = meetings.findLast(
    ({ kind, status, sentence: told }) =>
      kind === 'VISIT' && status === 'PLANNED' && told >= sentence.index - 1,
  );
  if (known) {
    known.date ??= date;
    return [];
  }
  for (const each of [sentence, ...before]) {
    const guest = guestIn(reading, each);
    if (guest) return [visitOf(sentence, guest, date, { start, end })];
  }
  return [];
}

/** "A has accepted an invitation to visit Latvia in May": it is set for then. */
function acceptedVisit(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const { text, publishedAt } = reading;
  if (!/\baccept(?:s|ed)\b/u.test(text.slice(sentence.start, sentence.end))) return [];
  const guest = guestIn(reading, sentence);
  const date = (reading.times.get(sentence.index) ?? []).find(
    (time) =>
      guest &&
      time.start >= guest.place.end &&
      time.date.earliest !== null &&
      (time.date.latest ?? '') > publishedAt &&
      /^\s+(?:(?:on|in|for|from|later|early|late)\s+)?$/u.test(
        text.slice(guest.place.end, time.start),
      ),
  )?.date;
  const isTold = meetings.some(
    ({ kind, sentence: index }) => kind === 'VISIT' && index === sentence.index,
  );
  return guest && date && !isTold
    ? [visitOf(sentence, guest, date, { start: guest.named.start, end: guest.place.end })]
    : [];
}

/** Who is invited where, and is no guest there already. */
function guestIn(
  reading: Reading,
  sentence: ScannedSentence,
): { named: Named; place: PlaceItem } | null {
  const { text } = reading;
  for (const named of peopleIn(reading, sentence)) {
    const after = text.slice(named.end, sentence.end);
    const isInvited = INVITES.test(text.slice(sentence.start, named.start));
    const to = isInvited ? INVITED_TO.exec(after) : ACCEPTS.exec(after);
    const place = to && placeAt(sentence.items, named.end + to[0].length);
    if (place && place.known.kind !== 'REGION' && !isAtHome(named.person, place))
      return { named, place };
  }
  return null;
}

function visitOf(
  { index, start: from, end: until }: ScannedSentence,
  { named, place }: { named: Named; place: PlaceItem },
  date: PartialDate,
  at: { start: number; end: number },
): FoundMeeting {
  const quote = { start: named.start, end: named.end };
  return {
    kind: 'VISIT',
    status: 'PLANNED',
    date,
    place: { item: place, quote: { start: place.start, end: place.end } },
    parties: [{ person: named.person, role: 'VISITOR', quote, isSure: true }],
    bodies: [],
    quote: { start: from, end: until },
    sentence: index,
    at,
  };
}
