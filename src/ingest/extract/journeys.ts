import type { PartialDate } from '../../domain/partial-date';
import type { Span } from '../../store/article';
import type { MeetingKind } from '../../store/meeting';
import type { FoundMeeting } from './found-meeting';
import { unnamedParty } from './focus';
import { isCountryOf, type PlaceItem } from './items';
import {
  AND_TO,
  BETWEEN_PLACES,
  CALLED_VISIT,
  ERRAND,
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
  /** A place of a journey told of before, at which a sentence begins. */
  isStop?: boolean;
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
    const traveller =
      peopleIn(reading, sentence).findLast(({ end }) => end <= verbAt) ??
      unnamedParty(reading, sentence, text.slice(sentence.start, verbAt), sentence.start);
    if (!traveller) return [];
    const first = rowOf(reading, sentence, verbAt + match[0].length);
    const others = nextRow(reading, sentence, first.at(-1)?.end);
    return [first, others].flatMap((places) =>
      places.map((place, i) => ({
        person: traveller.person,
        place,
        quote: { start: Math.min(traveller.start, verbAt), end: place.end },
        date: dateAt(
          reading,
          sentence,
          place,
          places[i + 1] ?? (places === first ? others[0] : undefined),
        ),
        isPlanned,
        isOnly: places.length === 1,
        sentence: sentence.index,
      })),
    );
  });
}

/** "to Riga on 3 May to meet A, and to Oslo on 5 May": what follows at once is told of where it stands. */
function nextRow(
  reading: Reading,
  sentence: ScannedSentence,
  from: number | undefined,
): PlaceItem[] {
  const joint = from === undefined ? null : AND_TO.exec(reading.text.slice(from, sentence.end));
  if (from === undefined || !joint) return [];
  const row = rowOf(reading, sentence, from + joint[0].length);
  const last = row.at(-1);
  const isDated = (reading.times.get(sentence.index) ?? []).some(
    ({ start }) => last && start >= last.end && start - last.end < 6,
  );
  return isDated || (last && /^\s+(?:to|for)\s/u.test(reading.text.slice(last.end))) ? row : [];
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

function restOfParagraph(text: string, from: number): string {
  const end = text.indexOf('\n\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}
