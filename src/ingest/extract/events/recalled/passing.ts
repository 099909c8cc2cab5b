import { FOR_CEREMONY } from '../../lexicon/meeting-cues';
import { isQuoted } from '../told/quoted';
import { type PartialDate, parsePartialDate } from '../../../../domain/partial-date';
import type { Span } from '../../../../store/article';
import { kindOfNoun } from '../told/kind-of-noun';
import { byPublication } from '../told/meeting-details';
import { type FoundMeeting, sideOf } from '../found-meeting';
import { placeAt, type PlaceItem } from '../../scan/items';
import {
  AND_SIDE,
  BEFORE_DAY,
  CAME_TO_TERMS,
  EVENT_IN,
  FOR_CONFERENCE,
  GATHERED,
  HELD_BEFORE_DAY,
  PASSING_EVENT,
  SIDES_TO_VERB,
} from '../../lexicon/passing';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/**
 * Meetings that a sentence tells of in passing, by what was done there: "agreed at a summit in Riga last
 * year", "Latvia and the EU reached a deal in Riga yesterday". Those that have a town and a day alone.
 * @param meetings those told of so far: what is among them is not told of once more.
 */
export function toldInPassing(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): FoundMeeting[] {
  const events = eventsIn(reading, sentence);
  const found = [
    ...events,
    ...namedHeldIn(reading, sentence).filter(
      ({ place }) => !events.some((event) => event.place?.item === place?.item),
    ),
    ...termsIn(reading, sentence),
    ...gatheringsIn(reading, sentence),
  ];
  return found.filter(
    ({ kind, place, date }) =>
      !meetings.some(
        (other) =>
          other.kind === kind &&
          (other.parties.length + other.bodies.length > 0
            ? other.place?.item.name === place?.item.name || other.date?.edtf === date?.edtf
            : other.isAhead === true &&
              other.place?.item.name === place?.item.name &&
              other.date?.edtf === date?.edtf),
      ),
  );
}

function eventsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, times, publishedAt } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const match = PASSING_EVENT.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const item = townsOf(sentence).find((town) => town.start === end);
  const day = (times.get(sentence.index) ?? []).find(
    (time) => item && time.start >= item.end && BEFORE_DAY.test(text.slice(item.end, time.start)),
  );
  const { year } = match.groups ?? {};
  const date = year === undefined ? day?.date : parsePartialDate(year.trim());
  if (!item || !date?.earliest || date.earliest > publishedAt) return [];
  const quote = { start, end: Math.max(item.end, year === undefined ? (day?.end ?? 0) : 0) };
  return [mentioned(sentence, match.groups?.['noun'] ?? '', date, item, quote)];
}

/** "the outcomes of the League Meeting in Riga, held 3-4 May": an event by its name, with where and when. */
function namedHeldIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, publishedAt } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const times = reading.times.get(sentence.index) ?? [];
  return [...words.matchAll(EVENT_IN)].flatMap((match) => {
    const { noun = '', held, when } = match.groups ?? {};
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const item = townsOf(sentence).find((town) => town.start === end);
    if (!item || isQuoted(words, match.index)) return [];
    const sign = held === undefined ? HELD_BEFORE_DAY : BEFORE_DAY;
    const day = times.find((time) =>
      when === undefined
        ? time.start >= item.end && sign.test(text.slice(item.end, time.start))
        : held !== undefined && time.start >= start && time.end <= end,
    );
    if (!day?.date.earliest || day.date.earliest > publishedAt) return [];
    const date = byPublication(day.date, publishedAt);
    return [mentioned(sentence, noun, date, item, { start, end: Math.max(item.end, day.end) })];
  });
}

/** An event without those who came. */
function mentioned(
  { index }: ScannedSentence,
  noun: string,
  date: PartialDate,
  item: PlaceItem,
  quote: Span,
): FoundMeeting {
  const isTalk = /^(?:round|talks|negotiations)$/iu.test(noun);
  return {
    kind: isTalk ? 'MEETING' : kindOfNoun(noun, 'CONFERENCE'),
    status: 'HELD',
    date,
    place: { item, quote },
    parties: [],
    bodies: [],
    quote,
    sentence: index,
    at: quote,
    isAhead: true,
    isMentioned: true,
  };
}

/** Events named in passing, of which the text tells by those who were there as well, are those. */
export const withoutToldAgain = (meetings: readonly FoundMeeting[]): FoundMeeting[] =>
  meetings.filter(
    (event) =>
      event.isMentioned !== true ||
      event.isAhead !== true ||
      !meetings.some(
        (other) =>
          other !== event &&
          other.kind === event.kind &&
          other.status === 'HELD' &&
          other.parties.length + other.bodies.length > 0 &&
          other.place?.item.name === event.place?.item.name &&
          (other.date?.earliest ?? '9999') <= (event.date?.latest ?? '9999') &&
          (event.date?.earliest ?? '') <= (other.date?.latest ?? ''),
      ),
  );

/** States and bodies that came to terms in a town on a day met there. */
function termsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, times, publishedAt } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const match = CAME_TO_TERMS.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const verbAt = sentence.start + match.index;
  const sides = sentence.items.filter(
    (item) =>
      (item.kind === 'BODY' || (item.kind === 'PLACE' && item.known.kind === 'COUNTRY')) &&
      item.end <= verbAt,
  );
  const pair = sides.findIndex(
    (first, i) =>
      AND_SIDE.test(text.slice(first.end, sides[i + 1]?.start ?? first.end)) &&
      SIDES_TO_VERB.test(text.slice(sides[i + 1]?.end ?? first.end, verbAt)),
  );
  const item = townsOf(sentence).find((town) =>
    /\bin\s+$/iu.test(text.slice(sentence.start, town.start)),
  );
  const day = (times.get(sentence.index) ?? []).find(
    ({ date }) => date.earliest !== null && date.earliest <= publishedAt,
  );
  if (pair < 0 || !item || !day) return [];
  const quote = { start: sentence.start, end: sentence.end };
  return [
    {
      kind: 'MEETING',
      status: 'HELD',
      date: day.date,
      place: { item, quote },
      parties: [],
      bodies: sides.slice(pair, pair + 2).map((side) => sideOf(side)),
      quote,
      sentence: sentence.index,
      at: { start: verbAt, end: verbAt + match[0].length },
    },
  ];
}

/** "Leaders from NATO member states met in Riga on Thursday": the body, and none of the leaders. */
function gatheringsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, times, publishedAt } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const match = GATHERED.exec(words);
  if (!match || isQuoted(words, match.index)) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const item = placeAt(sentence.items, end);
  const day = (times.get(sentence.index) ?? []).find(
    ({ date, start: at }) =>
      date.earliest !== null && date.earliest <= publishedAt && at - end < NEAR && end - at < NEAR,
  );
  if (!item || !day || peopleIn(reading, sentence).some((named) => named.end <= end)) return [];
  const ofEnd =
    end -
    match[0].length +
    (match[0].indexOf(match.groups?.['of'] ?? '') + (match.groups?.['of']?.length ?? 0));
  const body = sentence.items.find(
    (each) =>
      each.kind === 'BODY' &&
      (/^\s+$/u.test(text.slice(each.end, start)) ||
        (each.end <= ofEnd && /\b(?:of|from)\s+(?:the\s+)?$/u.test(text.slice(start, each.start)))),
  );
  const quote = { start: sentence.start, end: sentence.end };
  return [
    {
      kind: FOR_CEREMONY.test(text.slice(end, sentence.end))
        ? 'CEREMONY'
        : FOR_CONFERENCE.test(words)
          ? 'CONFERENCE'
          : 'MEETING',
      status: 'HELD',
      date: day.date,
      place: { item, quote: { start, end: item.end } },
      parties: [],
      bodies: body ? [sideOf(body)] : [],
      quote,
      sentence: sentence.index,
      at: { start, end },
      isAhead: true,
    },
  ];
}

/** A day farther from the words that tell of it is another's. */
const NEAR = 60;

const townsOf = ({ items }: ScannedSentence): PlaceItem[] =>
  items.filter((item): item is PlaceItem => item.kind === 'PLACE' && item.known.kind === 'CITY');
