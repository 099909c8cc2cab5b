import { OF_CALL } from '../lexicon/meeting-cues';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { FoundMeeting } from './found-meeting';

/** "During the phone call, ...": what the sentences before told of was a call. */
export function markCall(
  { text }: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const last = meetings.at(-1);
  if (last?.kind !== 'MEETING' || sentence.index - last.sentence > 2) return;
  if (OF_CALL.test(text.slice(sentence.start, sentence.end))) last.kind = 'CALL';
}
