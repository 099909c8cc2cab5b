import type { Span } from '../../../../store/article';
import { NO_PARTY } from '../../lexicon/meeting-cues';
import { type Named, peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/**
 * Who takes part in what words at a place tell of as held: those named before them, or who led it where
 * the words themselves tell that.
 */
export function partiesAt(reading: Reading, sentence: ScannedSentence, at: Span): Named[] {
  const { text } = reading;
  const named = peopleIn(reading, sentence).filter((each) => mayTakePart(text, sentence, each));
  // "consultations led by A and B were held": who led them stands in the words themselves.
  if (LED.test(text.slice(at.start, at.end)))
    return named.filter(({ start, end }) => start > at.start && end < at.end);
  return named.filter(({ end }) => end <= at.start);
}

/** "the letter of X", "on behalf of X" and "X's envoy" name none who takes part. */
function mayTakePart(text: string, sentence: ScannedSentence, { start, end }: Span): boolean {
  const after = text.slice(end, end + 60);
  if (OWN_MEETING.test(after)) return true;
  return !NO_PARTY.test(text.slice(sentence.start, start)) && !/^['’]s?\b/u.test(after.slice(0, 2));
}

/** "X's meeting with": the possessor takes part, and nobody else of whom X's is said. */
const OWN_MEETING =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}(?:meetings?|talks|conversation|call|agenda|programme)\b/u;

const LED = /\b(?:led|headed|chaired|co-chaired)\s+by\b/u;

/** Whether words name a state or town: in "Latvia and Estonia held talks" a state takes part as one. */
export function isPlace({ sentences }: Reading, { start, end }: Span): boolean {
  return sentences.some(({ items }) =>
    items.some((item) => item.kind === 'PLACE' && item.start === start && item.end === end),
  );
}
