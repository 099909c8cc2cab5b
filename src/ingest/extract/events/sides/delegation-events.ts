import { kindOfNoun } from '../told/kind-of-noun';
import type { FoundMeeting } from '../found-meeting';
import type { PlaceItem } from '../../scan/items';
import { WILL } from '../../lexicon/meeting-cues';
import { dateOf, placeOf } from '../told/meeting-details';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** "A senior delegation will travel to Riga to participate in the first meeting": a delegation that no one is named for yet. */
const ATTENDS = new RegExp(
  String.raw`\b(?:[Aa]n?|[Tt]he)\s+(?:[\p{L}.’'-]+\s+){0,5}delegation\s+(?:(?:from|of)\s+[^.;,]{2,60}?\s+)?(?<plan>${WILL}\s+)?(?:travel(?:l?ed)?\s+to\s+(?<where>[^.;]{2,80}?)\s+(?:to\s+|and\s+|for\s+))?(?:(?:participated?|take\s+part|took\s+part)\s+in\s+|attend(?:ed)?\s+)?(?:the|an?)\s+(?:[^.;,]|(?<=\p{Lu})\.){0,80}?\b(?<noun>[Mm]eeting|[Ss]ession|[Ss]ummit|[Cc]onference|[Ff]orum|[Dd]ialogue|[Cc]onsultations)\b`,
  'u',
);

/** What a delegation attends of which no member is named yet: who is of it may be told after, and joins. */
export function delegationEventsIn(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const match = ATTENDS.exec(reading.text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const start = sentence.start + match.index;
  const at = { start, end: start + match[0].length };
  if (peopleIn(reading, sentence).some((named) => named.start < at.end)) return [];
  const isPlanned = match.groups?.['plan'] !== undefined;
  const where = sentence.items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' &&
      item.start > start &&
      item.end < at.end &&
      /\bto\s+(?:the\s+)?$/u.test(reading.text.slice(start, item.start)),
  );
  return [
    {
      kind: kindOfNoun(match.groups?.['noun'] ?? '', 'CONFERENCE'),
      status: isPlanned ? 'PLANNED' : 'HELD',
      date: dateOf(reading, sentence, [at], isPlanned),
      place: where ? { item: where, quote: at } : placeOf(reading, sentence, at, true),
      parties: [],
      bodies: [],
      quote: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      at,
      isBare: true,
      isOpen: true,
    },
  ];
}
