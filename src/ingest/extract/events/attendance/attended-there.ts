import type { FoundMeeting } from '../found-meeting';
import { undated } from '../told/meeting-details';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** "met with B in Riga, where they attended ceremonies": what those who met came for. */
const CEREMONIES =
  /\bwhere\s+(?:they|both|the\s+(?:two|\p{Ll}+s))\s+(?:also\s+|(?<plan>will)\s+(?:also\s+)?)?(?:attend(?:ed)?|participated?\s+in|took\s+part\s+in|take\s+part\s+in)\s+(?:an?\s+|the\s+|several\s+)?(?:[\p{Ll}-]+\s+){0,4}?(?:ceremon(?:y|ies)|commemorations?)\b/u;

/** The ceremony that those attend of whom a sentence tells that they met: at the place where they did. */
export function attendedThere(
  reading: Reading,
  sentence: ScannedSentence,
  told: readonly FoundMeeting[],
): FoundMeeting[] {
  const match = CEREMONIES.exec(reading.text.slice(sentence.start, sentence.end));
  const met = told.find(({ kind, parties }) => kind === 'MEETING' && parties.length > 1);
  if (!match || !met) return [];
  const isPlanned = match.groups?.['plan'] !== undefined;
  const start = sentence.start + match.index;
  const quote = { start, end: start + match[0].length };
  return [
    {
      kind: 'CEREMONY',
      status: isPlanned ? 'PLANNED' : 'HELD',
      date: undated(reading, isPlanned),
      place: met.place,
      parties: met.parties.map(({ person }) => ({ person, role: 'PARTICIPANT', quote })),
      bodies: [],
      quote,
      sentence: sentence.index,
      at: quote,
    },
  ];
}
