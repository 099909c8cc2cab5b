import type { PartialDate } from '../../domain/partial-date';
import { parsePartialDate } from '../../domain/partial-date';
import type { Span } from '../../store/article';
import type { MeetingKind } from '../../store/meeting';
import type { FoundMeeting } from './found-meeting';
import { unnamedParty } from './focus';
import { isCountryOf, type PlaceItem } from './items';
import {
  BETWEEN_PLACES,
  CALLED_VISIT,
  ERRAND,
  RETURNED,
  TO_BRIEF,
  TRAVELS,
} from './lexicon/journeys';
import { undated } from './meeting-details';
import type { FoundPerson } from './people';
import { peopleIn, type Reading } from './reading';
import type { ScannedSentence } from './scan';

/** One place to which a text says that someone travels, and when they are there. */
export interface Leg {
  person: FoundPerson;
  place: PlaceItem;
  /** The words that say so. */
  quote: Span;
  date: PartialDate | null;
  isPlanned: boolean;
  /** The only place of its sentence: what is told after is told of it. */
  isOnly: boolean;
  sentence: number;
}

/** The legs of the journeys that a sentence tells of by a verb, in order. */
export function legsIn(reading: Reading, sentence: ScannedSentence): Leg[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!/\b(?:to|visit(?:s|ed)?)\s/u.test(words)) return [];
  return [...words.matchAll(TRAVELS)].flatMap((match) => {
    const verbAt = sentence.start + match.index;
    const isPlanned = match.groups?.['plan'] !== undefined;
    // "visited Latvia": whom one met is mostly told of somewhere else.
    if (!isPlanned && /\bvisit/u.test(match[0])) return [];
    const places = rowOf(reading, sentence, verbAt + match[0].length);
    const traveller =
      peopleIn(reading, sentence).findLast(({ end }) => end <= verbAt) ??
      unnamedParty(reading, sentence, text.slice(sentence.start, verbAt), sentence.start);
    if (!traveller) return [];
    return places.map((place, i) => ({
      person: traveller.person,
      place,
      quote: { start: Math.min(traveller.start, verbAt), end: place.end },
      date: dateAt(reading, sentence, place, places[i + 1]),
      isPlanned,
      isOnly: places.length === 1,
      sentence: sentence.index,
    }));
  });
}

/** "to Riga, Latvia, on 3 May and Oslo on 5 May": Riga and Oslo; a town's country adds none. */
function rowOf(reading: Reading, sentence: ScannedSentence, at: number): PlaceItem[] {
  const row: PlaceItem[] = [];
  let end = at;
  let last: PlaceItem | null = null;
  for (const item of sentence.items) {
    if (item.kind !== 'PLACE' || item.start < at) continue;
    if (!BETWEEN_PLACES.test(withoutTimes(reading, sentence, end, item.start))) break;
    if (!isCountryOf(item, last)) row.push(item);
    last = item;
    end = item.end;
  }
  return row;
}

/** The text between two offsets, the time expressions in it left out. */
function withoutTimes(
  { text, times }: Reading,
  { index }: ScannedSentence,
  from: number,
  to: number,
): string {
  let words = text.slice(from, to);
  for (const time of times.get(index) ?? [])
    if (time.start >= from && time.end <= to) words = words.replace(time.date.original ?? '', '');
  return words;
}

/** When one is at a place: the time told after it, before the next one's where that has its own; else the first. */
function dateAt(
  { times }: Reading,
  { index }: ScannedSentence,
  place: PlaceItem,
  next: PlaceItem | undefined,
): PartialDate | null {
  const bounded = (times.get(index) ?? []).filter(
    ({ date }) => date.earliest !== null && date.latest !== null,
  );
  const after = bounded.filter(({ start }) => start >= place.end);
  const own = after.find(({ start }) => next === undefined || start < next.start);
  return (own ?? after[0] ?? bounded[0])?.date ?? null;
}

/** A journey that the text calls a visit, in the same paragraph. */
export function visitsOn(reading: Reading, legs: readonly Leg[]): FoundMeeting[] {
  return legs
    .filter(({ quote }) => CALLED_VISIT.test(restOfParagraph(reading.text, quote.end)))
    .map((leg) => meetingOn(reading, leg, 'VISIT'));
}

/** What is told of by a leg: by whom, where and when. */
function meetingOn(reading: Reading, leg: Leg, kind: MeetingKind): FoundMeeting {
  const { person, place, quote, date, isPlanned, sentence } = leg;
  const role = kind === 'VISIT' ? 'VISITOR' : 'PARTICIPANT';
  return {
    kind,
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: date ?? undated(reading, isPlanned),
    place: { item: place, quote },
    parties: [{ person, role, quote }],
    bodies: [],
    quote,
    sentence,
  };
}

/** What a journey is made for, where no more is told of it: "for consultations with our partners". */
export function errandsOf(
  reading: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): FoundMeeting[] {
  const [leg] = legs;
  const errand = leg && ERRAND.exec(reading.text.slice(leg.quote.end, sentence.end));
  if (!leg?.isOnly || !errand) return [];
  const kind = errand.groups?.['noun'] === 'consultations' ? 'CONSULTATIONS' : 'MEETING';
  const quote = { start: leg.quote.start, end: sentence.end };
  return [{ ...meetingOn(reading, leg, kind), quote, isOpen: true }];
}

/** The body that someone travels to in order to brief it: they meet there. */
export function briefingsOn(
  reading: Reading,
  sentence: ScannedSentence,
  legs: readonly Leg[],
): FoundMeeting[] {
  const [leg] = legs;
  const brief = leg && TO_BRIEF.exec(reading.text.slice(leg.quote.end, sentence.end));
  if (!leg?.isOnly || !brief) return [];
  const at = leg.quote.end + brief[0].length;
  const item = sentence.items.find(({ kind, start }) => kind === 'BODY' && start === at);
  if (!item) return [];
  const quote = { start: item.start, end: item.end };
  return [
    {
      ...meetingOn(reading, leg, 'MEETING'),
      bodies: [{ item: quote, role: 'PARTICIPANT', quote }],
      quote: { start: leg.quote.start, end: item.end },
    },
  ];
}

/** A meeting told of on a journey is held where and when it has led, unless it says otherwise. */
export function placeOnJourney(
  reading: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
  legs: readonly Leg[],
): void {
  if (meeting.kind === 'CALL') return;
  // "will travel to Riga to meet A": what one is to travel for is to come.
  const here = legs.filter((leg) => leg.sentence === sentence.index);
  if (here.some(({ isPlanned }) => isPlanned)) {
    meeting.status = 'PLANNED';
    if (meeting.date?.edtf === `../${reading.publishedAt}`) meeting.date = null;
  }
  const isOurs = ({ person, isPlanned }: Leg) =>
    isPlanned === (meeting.status === 'PLANNED') &&
    meeting.parties.some((party) => party.person === person);
  const { place } = meeting;
  const leg = place
    ? legs.find((each) => isOurs(each) && isWithin(each.place, place.item))
    : meeting.isOther === true && here.length === 0
      ? undefined
      : legs.findLast(
          (each) =>
            isOurs(each) &&
            each.isOnly &&
            !reading.text.slice(each.quote.end, sentence.start).includes('\n\n'),
        );
  if (!leg) return;
  meeting.place ??= { item: leg.place, quote: leg.quote };
  if (leg.date && (meeting.date?.earliest ?? null) === null) meeting.date = leg.date;
}

/** Whether two names of places may mean one place: the same, or a town and its country. */
function isWithin(a: PlaceItem, b: PlaceItem): boolean {
  const isTownOf = a.known.kind !== b.known.kind && a.known.country === b.known.country;
  return a.name === b.name || (isTownOf && a.known.country !== null);
}

/** What was done on a journey was done by the day of return, where the text tells that day. */
export function endByReturn(reading: Reading, meetings: readonly FoundMeeting[]): void {
  const { text, times, publishedAt } = reading;
  for (const sentence of reading.sentences) {
    if (!RETURNED.test(text.slice(sentence.start, sentence.end))) continue;
    const day = (times.get(sentence.index) ?? []).find(({ date }) => date.earliest !== null);
    const { latest } = day?.date ?? {};
    const traveller = peopleIn(reading, sentence)[0]?.person;
    if (!latest || latest > publishedAt || !traveller) continue;
    for (const meeting of meetings) {
      const isTheirs = meeting.parties.some(({ person }) => person === traveller);
      if (isTheirs && meeting.date?.edtf === `../${publishedAt}`)
        meeting.date = parsePartialDate(`../${latest}`);
    }
  }
}

function restOfParagraph(text: string, from: number): string {
  const end = text.indexOf('\n\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}
