import type { Span } from '../../../../store/article';
import type { MeetingStatus } from '../../../../store/meeting';
import {
  I_MET,
  I_WILL_GO,
  I_WILL_MEET,
  SAID,
  SAID_BEFORE,
  SAID_BEHIND,
  TO_MEET,
  WAS_THERE,
} from '../../lexicon/quoted-events';
import { NOT_TOLD } from '../../lexicon/turn-events';
import { isAtHome } from '../../people/at-home';
import type { FoundPerson } from '../../people/people';
import { type Named, peopleIn, type Reading } from '../../reading';
import { placeAt, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { rowFrom } from '../rows';
import { dayOrUndated } from '../told/meeting-details';
import { detailsAt } from '../told/details-at';

/**
 * What one who is quoted tells of themselves, or of a third: "I met Minister Lee in Riga on Monday," Minister Khan
 * said; "I know that Minister Lee was in Riga last month". A wish, a denial or a question tells of nothing.
 */
export function quotedEvents(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const quote = /["“]([^"“”]{8,})["”]?/u.exec(words);
  if (!quote || !/(?<!\p{L})I(?!\p{L})/u.test(quote[0])) return [];
  const start = sentence.start + quote.index;
  const said = { start, end: start + quote[0].length };
  const speaker = speakerOf(reading, sentence, said);
  const within = peopleIn(reading, sentence).filter(
    (named) => named.start >= said.start && named.end <= said.end,
  );
  return [
    ...(speaker ? talksOf(reading, sentence, said, speaker, within) : []),
    ...within.flatMap((named) => stayOf(reading, sentence, said, named)),
  ];
}

/** Who says it, by name: right behind what is said, or right before. */
function speakerOf(reading: Reading, sentence: ScannedSentence, said: Span): FoundPerson | null {
  const { text } = reading;
  const speaker = peopleIn(reading, sentence).find(({ start, end }) => {
    if (end <= said.start) return SAID_BEFORE.test(text.slice(end, said.start + 1));
    const behind = start < said.end ? null : SAID_BEHIND.exec(text.slice(said.end, start));
    return (
      behind !== null &&
      (behind.groups?.['said'] !== undefined || SAID.test(text.slice(end, sentence.end)))
    );
  });
  return speaker?.person ?? null;
}

/** Whom one who is quoted met or spoke to, or will, and where they will go to do so. */
function talksOf(
  reading: Reading,
  sentence: ScannedSentence,
  said: Span,
  speaker: FoundPerson,
  within: readonly Named[],
): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const words = text.slice(said.start, said.end);
  const going = I_WILL_GO.exec(words);
  const goesAt = said.start + (going?.index ?? 0);
  const place = going && placeAt(sentence.items, goesAt + going[0].length);
  const isGuest = place && place.known.kind !== 'REGION' && !isAtHome(speaker, place);
  const trip = isGuest ? detailsAt(reading, sentence, place.end) : null;
  const visits =
    place && trip && (trip.date?.latest ?? '9999') >= publishedAt
      ? [visitOf(sentence, 'PLANNED', speaker, place, trip.date, { start: goesAt, end: place.end })]
      : [];
  for (const named of within) {
    const before = text.slice(said.start, named.start);
    const met = I_MET.exec(before) ?? I_WILL_MEET.exec(before);
    const isThere = visits.length > 0 && TO_MEET.test(before);
    const at = { start: said.start + (met?.index ?? 0), end: named.start };
    if ((!met && !isThere) || NOT_TOLD.test(text.slice(said.start, at.start))) continue;
    const isPlanned = isThere || I_WILL_MEET.test(before);
    const row = rowFrom(text, within, named.start, /^$/u).filter(
      ({ person }) => person !== speaker,
    );
    const told = detailsAt(reading, sentence, row.at(-1)?.end ?? named.end);
    const day = told.date ?? (isThere ? (trip?.date ?? null) : openingDay(reading, sentence, at));
    const isOver = (day?.latest ?? '9999') < publishedAt;
    if (row.length === 0 || (isPlanned && isOver)) continue;
    const where = told.place ?? (isThere ? place : null);
    const quote = { start: at.start, end: told.end };
    const talk: FoundMeeting = {
      kind: met?.groups?.['spoke'] === undefined ? 'MEETING' : 'CALL',
      status: isPlanned ? 'PLANNED' : 'HELD',
      date: dayOrUndated(reading, day, isPlanned),
      place: where ? { item: where, quote } : null,
      parties: [
        { ...partyOf({ ...quote, person: speaker }) },
        ...row.map((each) => partyOf(each)),
      ].map((party) => ({ ...party, isSure: true })),
      bodies: [],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isMentioned: true,
      isClosed: true,
    };
    return [...visits, ...(isPlanned || (day?.earliest ?? '') <= publishedAt ? [talk] : [])];
  }
  return visits;
}

/** "Last week | I met": the day that leads to it. */
const openingDay = (
  { text, times }: Reading,
  { index }: ScannedSentence,
  { start }: Span,
): FoundMeeting['date'] =>
  (times.get(index) ?? []).find(
    ({ end, date }) => date.earliest !== null && /^,?\s+$/u.test(text.slice(end, start)),
  )?.date ?? null;

/** "I know that Minister Lee was in Riga last month": a third, on a day that is told. */
export function stayOf(
  reading: Reading,
  sentence: ScannedSentence,
  said: Span,
  named: Named,
): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const gone = WAS_THERE.exec(text.slice(named.end, said.end));
  const place = gone && placeAt(sentence.items, named.end + gone[0].length);
  if (!place || place.known.kind === 'REGION' || isAtHome(named.person, place)) return [];
  const { date } = detailsAt(reading, sentence, place.end);
  const isOver = date !== null && (date.latest ?? '9999') <= publishedAt;
  if (!isOver || NOT_TOLD.test(text.slice(said.start, named.start))) return [];
  const at = { start: named.start, end: place.end };
  return [visitOf(sentence, 'HELD', named.person, place, date, at)];
}

const visitOf = (
  { index, start, end }: ScannedSentence,
  status: MeetingStatus,
  person: FoundPerson,
  place: PlaceItem,
  date: FoundMeeting['date'],
  at: Span,
): FoundMeeting => ({
  kind: 'VISIT',
  status,
  date,
  place: { item: place, quote: at },
  parties: [{ person, role: 'VISITOR', quote: at, isSure: true }],
  bodies: [],
  quote: { start, end },
  sentence: index,
  at,
});
