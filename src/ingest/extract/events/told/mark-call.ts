import { wordsWithoutBelow } from '../../clauses/clauses-below';
import { OF_CALL } from '../../lexicon/meeting-cues';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';

/** "During the phone call, ...": what the sentences before told of was a call. */
export function markCall(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const last = meetings.at(-1);
  if (last?.kind !== 'MEETING' || sentence.index - last.sentence > 2) return;
  // "It was agreed in the phone call that the two held on 3 May": another than what was told of.
  if (OF_CALL.test(wordsWithoutBelow(reading, sentence))) last.kind = 'CALL';
}
