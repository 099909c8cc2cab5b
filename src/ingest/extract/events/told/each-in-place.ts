import { GROUP_THERE, IN_PLACE, MEETS_EACH } from '../../lexicon/each-in-place';
import { peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { type FoundMeeting, partyOf } from '../found-meeting';
import { AND_NEXT } from '../../lexicon/next-meetings';

/**
 * A row of whom one meets, each in a place of its own, some of them groups: "will meet with the new Lee government
 * in Latvia, President A in Norway, and business leaders in Chile". Null where it is none; a row of persons alone is
 * read in `next-meetings.ts`.
 */
export function eachInPlace(
  reading: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
): FoundMeeting[] | null {
  const { text } = reading;
  const { at, kind, parties } = meeting;
  const lead = kind === 'MEETING' ? MEETS_EACH.exec(text.slice(at.start, sentence.end)) : null;
  const subjects = parties.filter(({ quote }) => quote.start < at.start);
  if (!lead || subjects.length === 0) return null;
  const people = peopleIn(reading, sentence);
  const places = sentence.items.filter((item): item is PlaceItem => item.kind === 'PLACE');
  const all: FoundMeeting[] = [];
  let isOfGroups = false;
  for (let from = at.start + lead[0].length; ;) {
    const place = places.find(({ start }) => IN_PLACE.test(text.slice(from, start)));
    if (!place) break;
    const whom = people.filter(({ start, end }) => start >= from && end <= place.start);
    const group = GROUP_THERE.exec(text.slice(from, place.start))?.groups?.['group'];
    if (whom.length === 0 && group === undefined) break;
    const start = from + text.slice(from, place.start).indexOf(group ?? '');
    const item = { start, end: start + (group ?? '').length };
    const isGroup = group !== undefined;
    isOfGroups ||= isGroup;
    all.push({
      ...meeting,
      parties: [...subjects, ...(isGroup ? [] : whom.map((each) => partyOf(each)))],
      bodies: isGroup ? [{ item, role: 'PARTICIPANT', quote: item, isGroup }] : [],
      place: { item: place, quote: { start: sentence.start, end: place.end } },
      isApart: true,
      isOpen: false,
    });
    const next = AND_NEXT.exec(text.slice(place.end, sentence.end));
    const joint = next?.[0] ?? JOINT.exec(text.slice(place.end, sentence.end))?.[0];
    if (joint === undefined) break;
    from = place.end + joint.length;
  }
  return all.length > 1 && isOfGroups ? all : null;
}

/** Between a place and a group in the next. */
const JOINT = /^(?:,?\s+and|,(?!\s+and\b))\s+(?:with\s+)?(?=\p{L})/u;
