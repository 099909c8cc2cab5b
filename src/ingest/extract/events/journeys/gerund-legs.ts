import type { FoundMeeting } from '../found-meeting';
import { GOING } from '../../lexicon/gerund-legs';
import { dateAt, type Leg } from './journeys';
import { rowAt } from './journey-rows';
import { isQuoted } from '../told/quoted';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/**
 * Where one went before or after a meeting that the same sentence tells of: "met A in Riga before flying to
 * Oslo", "After visiting Oslo, she met B".
 * @param told what the sentence tells of as held or planned.
 */
export function gerundLegs(
  reading: Reading,
  sentence: ScannedSentence,
  told: readonly FoundMeeting[],
): Leg[] {
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = GOING.exec(words);
  const [meeting] = told;
  if (!match || !meeting || meeting.joins === true || isQuoted(words, match.index)) return [];
  const start = sentence.start + match.index;
  const [subject] = meeting.parties.filter(
    ({ quote }) => quote.start >= sentence.start && quote.start < meeting.at.start,
  );
  const between = reading.text.slice(
    Math.min(start, meeting.at.end),
    Math.max(start, meeting.at.start),
  );
  // "met A, who spoke before flying to Oslo", "told him after visiting Riga": another's.
  if (!subject || /\b(?:who|whom|that|which|whose|said|told)\b|;/u.test(between)) return [];
  const isPlanned = meeting.status === 'PLANNED';
  if (meeting.status === 'CANCELLED') return [];
  const row = rowAt(reading, sentence, start + match[0].length);
  return row.map((place, i) => ({
    person: subject.person,
    place,
    quote: { start, end: place.end },
    verbAt: start,
    date: dateAt(reading, sentence, place, row[i + 1]),
    isPlanned,
    isOnly: false,
    sentence: sentence.index,
  }));
}
