import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** What those who meet do there. */
const CONFERS =
  /^(?:(?:be\s+)?(?:discuss|review|tackl|deliberat|consider|exchang)\p{Ll}*|take\s+stock|took\s+stock)\b/u;
/** Another time than the one told of. */
const ANEW =
  /\b(?:again|further|another|next|later|follow-up|subsequent(?:ly)?|continue|resume|separately)\b/u;
/** How many sentences after a meeting it may be told what was to be done there. */
const REACH = 3;

/**
 * Whether what two are said to be about to discuss is what they were told to meet for, and no second meeting:
 * "A met B in Riga on Monday. They were expected to exchange views on trade."
 */
export function isDoneThere(
  { text }: Reading,
  sentence: ScannedSentence,
  { kind, status, at, date, place, parties, bodies }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean {
  if (kind !== 'MEETING' || status !== 'PLANNED' || parties.length === 0) return false;
  if (!CONFERS.test(text.slice(at.start, at.end))) return false;
  if (ANEW.test(text.slice(sentence.start, sentence.end))) return false;
  return meetings.some(
    (other) =>
      /^(?:MEETING|CONSULTATIONS|CONFERENCE)$/.test(other.kind) &&
      other.status === 'HELD' &&
      sentence.index - other.sentence <= REACH &&
      (!hasDay(date) || date?.edtf === other.date?.edtf) &&
      (place === null || other.place === null || place.item.name === other.place.item.name) &&
      parties.every(({ person }) => other.parties.some((party) => party.person === person)) &&
      bodies.every(({ isGroup }) => isGroup !== true),
  );
}
