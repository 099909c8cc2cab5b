import { type Named, peopleIn, type Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { detailsAt } from '../told/details-at';
import { undated } from '../told/meeting-details';
import type { FoundMeeting } from '../found-meeting';
import { placesFrom } from './places-visited';

/** A visit by its noun and where it leads; and whose it is before that: "the visit of A to | Riga". */
const VISIT_TO =
  /\b(?:visits?|trips?)\s+(?:(?:by|of)\s+(?:[^,;]|,\s(?=\p{Lu}))[^;]{2,90}?\s+)?to\s+(?:the\s+)?(?=\p{Lu})/gu;
/** From the place to the first who went there: "on 3 May by | A". */
const BY =
  /^(?:,?\s+(?:on|in|last|earlier)\s[^,;.]{2,30}?)?,?\s+by\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,7}(?:\p{L}+,\s+)?$/u;
/** From one who went there to the next: "A on 4 May and by | B", "A to Riga in May and that of | B". */
const AND_BY =
  /^(?:(?!\b(?:who|which|where|met|and)\b)[^;.]){0,60}?,?\s+(?:and|as\s+well\s+as)\s+(?:(?:earlier|later|then|also|before\s+that)\s+)?(?:by|that\s+of|that\s+by|those\s+of)\s+(?:the\s+)?(?:[\p{L}’'-]+\s+){0,7}(?:\p{L}+,\s+)?$/u;

/**
 * The visits of several to one place, one after the other: "the visits to Riga by A on 4 May and by B on 11 May", "the visit
 * of A to Riga in May and that of B in June". Each has the day told behind its visitor, or behind the place.
 */
export function visitsEachBy(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text } = reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!/\band\s[^;]*?\b(?:by|that\s+of|those\s+of)\s/u.test(words)) return [];
  const people = peopleIn(reading, sentence);
  return [...words.matchAll(VISIT_TO)].flatMap((match): FoundMeeting[] => {
    const start = sentence.start + match.index;
    const [place, ...more] = placesFrom(text, sentence, start + match[0].length);
    if (!place || more.length > 0) return [];
    const row = visitorsOf(text, people, start, place);
    return row.length < 2
      ? []
      : row.map((who) => visitBy(reading, sentence, { start, end: place.end }, who, place));
  });
}

function visitorsOf(
  text: string,
  people: readonly Named[],
  start: number,
  place: PlaceItem,
): Named[] {
  const before = people.filter((each) => each.start > start && each.end < place.start);
  const after = people.filter((each) => each.start >= place.end);
  const [next] = after;
  const isBy = next !== undefined && BY.test(text.slice(place.end, next.start));
  const first = before.length === 1 ? before[0] : isBy ? next : undefined;
  const row = first ? [first] : [];
  for (const each of after) {
    const last = row.at(-1);
    if (!last || each === first) continue;
    const gap = text.slice(Math.max(last.end, row.length === 1 ? place.end : 0), each.start);
    if (!AND_BY.test(gap)) break;
    row.push(each);
  }
  return row;
}

function visitBy(
  reading: Reading,
  sentence: ScannedSentence,
  at: { start: number; end: number },
  { person, start, end }: Named,
  place: PlaceItem,
): FoundMeeting {
  const { text } = reading;
  const from = /^,\s+(?=(?:on|in|last|earlier)\s)/u.test(text.slice(end)) ? end + 1 : end;
  const date =
    detailsAt(reading, sentence, end < place.start ? place.end : from).date ??
    (end < place.start ? null : detailsAt(reading, sentence, place.end).date);
  const isPlanned = (date?.earliest ?? '') > reading.publishedAt;
  const quote = { start: Math.min(at.start, start), end: Math.max(at.end, end) };
  return {
    kind: 'VISIT',
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: date ?? undated(reading, isPlanned),
    place: { item: place, quote },
    parties: [{ person, role: 'VISITOR', quote, isSure: true }],
    bodies: [],
    quote,
    sentence: sentence.index,
    at,
  };
}
