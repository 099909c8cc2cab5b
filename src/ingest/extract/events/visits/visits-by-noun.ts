import { VISITS } from '../../lexicon/meeting-cues';
import type { Reading } from '../../reading';
import type { PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { placesFrom } from './places-visited';
import { supportersIn } from './supporters';
import { visitDate } from './visit-date';
import { type VisitorsOfNoun, visitorsOfNoun } from './visitors-of-noun';

const PLANNED = /\b(?:upcoming|planned|forthcoming|future|scheduled)\b/u;

/** The visits that a sentence tells of by a noun: "the visit of A to Riga and Oslo". */
export function visitsByNoun(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  return VISITS.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((match) => visitsOf(reading, sentence, match)),
  );
}

/** The visits of one noun, one a place. */
function visitsOf(
  reading: Reading,
  sentence: ScannedSentence,
  match: RegExpExecArray,
): FoundMeeting[] {
  const { input: words } = match;
  const { who, lead = '' } = match.groups ?? {};
  const start = sentence.start + match.index;
  const whereAt = start + match[0].length - 1;
  const places = placesFrom(reading.text, sentence, whereAt);
  if (places[0]?.start !== whereAt) return [];
  const whoAt = who === undefined ? null : start + match[0].indexOf(who);
  const visitors = visitorsOfNoun(reading, sentence, whoAt, who ?? '', start);
  if (!visitors) return [];
  const isPlanned =
    PLANNED.test(lead) ||
    PLANNED.test(words.slice(match.index, match.index + match[0].length + 30));
  return places.map((place) =>
    visitTo(reading, sentence, { start, whereAt, isPlanned, visitors, place }),
  );
}

/** What a noun tells of a visit to one place. */
interface ToldVisit {
  start: number;
  whereAt: number;
  isPlanned: boolean;
  visitors: VisitorsOfNoun;
  place: PlaceItem;
}

function visitTo(
  reading: Reading,
  sentence: ScannedSentence,
  { start, whereAt, isPlanned, visitors, place }: ToldVisit,
): FoundMeeting {
  const told = { start, end: place.end };
  return {
    kind: 'VISIT',
    status: isPlanned ? 'PLANNED' : 'HELD',
    date: visitDate(reading, sentence, whereAt, isPlanned),
    place: { item: place, quote: told },
    parties: visitors.named.map(({ person }) => ({ person, role: 'VISITOR', quote: told })),
    bodies: [
      ...visitors.groups.map((item) => ({ item, role: 'VISITOR' as const, quote: told })),
      ...supportersIn(reading.text, sentence),
    ],
    quote: { start, end: isPlanned ? sentence.end - 1 : place.end },
    sentence: sentence.index,
    at: told,
  };
}
