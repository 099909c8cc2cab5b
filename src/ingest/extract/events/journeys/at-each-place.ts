import type { FoundMeeting } from '../found-meeting';
import type { Leg } from './journeys';
import { AT_EACH_STOP, EACH_STOP, MEETS_IN } from '../../lexicon/trip-legs';
import type { Reading } from '../../reading';
import { isCountryOf, mayBeOne, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { isWideRegion } from '../visits/without-regions';

/** A sentence that opens with two places and more: "In Riga and Oslo, she will meet with officials". */
const AT_EACH = /^(?:(?:[Ww]hile\s+)?[Ii]n|[Aa]t)\s+(?:the\s+)?$/u;
/** Between two of such places. */
const AND_PLACE = /^,?\s+and\s+(?:in\s+)?(?:the\s+)?$|^,\s+(?:the\s+)?$/u;

/** Behind the last of them: "in Riga and Oslo | to learn from them". */
const AIM_NEXT = /^\s+(?:to|in\s+order\s+to|this\s+week|next\s+week|next\s+month)\b/u;

/** Leads to who is named of many. */
const AMONG = /\b(?:including|such\s+as|among\s+them)\s[^.;]{0,80}$/u;

/** One who meets nobody by name in a row of places does in each: the meeting once a place. */
export function atEachPlace(
  { text }: Reading,
  { items, start, end }: ScannedSentence,
  meeting: FoundMeeting,
  legs: readonly Leg[],
): FoundMeeting[] {
  // One, or all whom one word means: "the delegation".
  const [one] = meeting.parties;
  const isOneSide =
    one !== undefined && meeting.parties.every(({ quote }) => quote.start === one.quote.start);
  // "with civilians, including the League": those who are told of as examples.
  const isOpen =
    isOneSide &&
    meeting.bodies.every(
      ({ isGroup, item }) =>
        isGroup === true || AMONG.test(text.slice(meeting.at.start, item.start)),
    );
  if (!isOpen || meeting.kind === 'CALL') return [meeting];
  const words = text.slice(start, end);
  if (EACH_STOP.test(words) || AT_EACH_STOP.test(words.slice(meeting.at.start - start)))
    return atEachStop(meeting, legs);
  const places = items.filter((item) => item.kind === 'PLACE');
  const first = places.findIndex(
    (item) =>
      AT_EACH.test(text.slice(start, item.start)) || MEETS_IN.test(text.slice(start, item.start)),
  );
  const row = rowFrom(text, places.slice(first));
  const last = row.at(-1);
  const isRow =
    first >= 0 &&
    row.length > 1 &&
    last !== undefined &&
    /\band\b/u.test(text.slice(row[0]?.start, last.start));
  const isOpening =
    isRow &&
    (AT_EACH.test(text.slice(start, row[0]?.start))
      ? text.charAt(last.end) === ','
      : last.end >= end - 1 || AIM_NEXT.test(text.slice(last.end, end)));
  return isOpening
    ? row.map((item, i) => ({
        ...meeting,
        isApart: i > 0 || meeting.isApart === true,
        place: { item, quote: { start, end: item.end } },
      }))
    : [meeting];
}

/** The places that stand in one row with the first; a country adds none to its town. */
function rowFrom(text: string, places: readonly PlaceItem[]): PlaceItem[] {
  const ends = places.findIndex((item, i) => {
    const before = places[i - 1];
    return before !== undefined && !AND_PLACE.test(text.slice(before.end, item.start));
  });
  return places
    .slice(0, ends < 0 ? places.length : ends)
    .filter((item, i, all) => i === 0 || !isCountryOf(item, all[i - 1] ?? item));
}

/** "At each stop, she will meet with officials": once a place of the journey that is told of. */
function atEachStop(meeting: FoundMeeting, legs: readonly Leg[]): FoundMeeting[] {
  const isOurs = ({ person, isStop, place }: Leg) =>
    meeting.parties.some((party) => party.person === person) &&
    (isStop !== true || !legs.some((leg) => leg.isStop !== true && mayBeOne(leg.place, place))) &&
    !isWideRegion(place);
  const ours = legs.filter(isOurs);
  const isPlanned = ours.at(-1)?.isPlanned;
  const stops = ours.filter(
    (leg, i) =>
      leg.isPlanned === isPlanned &&
      ours.findIndex(({ place }) => place.name === leg.place.name) === i,
  );
  if (stops.length < 2) return [meeting];
  return stops.map(({ place, quote }) => ({
    ...meeting,
    isApart: true,
    place: { item: place, quote },
  }));
}
