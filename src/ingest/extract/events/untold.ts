import type { Span } from '../../../store/article';
import {
  CALLED_OFF,
  CALLS_OFF,
  IF,
  IS_FALSE,
  MAY_BE,
  NOT_HELD,
  OF_HELD,
  OFF_AT,
  REPORTED,
  SHUNS,
  WOULD,
} from '../lexicon/untold';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';
import type { FoundMeeting } from './found-meeting';

/**
 * A meeting as its sentence vouches for it: as found; as cancelled, where it was called off; none, where it
 * is denied, wished for or made to depend on something. A rule or a model sees who would have met, not that
 * the words say they did not.
 */
export function asVouched(
  reading: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
): FoundMeeting[] {
  if (!meeting.at || meeting.status === 'CANCELLED') return [meeting];
  // "was called off on Friday": the day may be that of calling it off.
  if (isCalledOff(reading, sentence, meeting.at))
    return [{ ...meeting, status: 'CANCELLED', date: null }];
  return isUntold(reading, sentence, meeting.at) ? [] : [meeting];
}

/** Whether a sentence says of a meeting, told of at some words, that it was called off. */
export function isCalledOff({ text }: Reading, sentence: ScannedSentence, at: Span): boolean {
  const before = text.slice(sentence.start, at.start);
  const after = text.slice(at.start, sentence.end);
  return (
    CALLED_OFF.test(after) || (OFF_AT.test(after) && !OF_HELD.test(before)) || isCallingOff(before)
  );
}

/** "cancelled his meeting", and not "held the postponed meeting". */
function isCallingOff(before: string): boolean {
  const found = CALLS_OFF.exec(before);
  return found !== null && !OF_HELD.test(before.slice(0, found.index));
}

/** Whether a sentence tells of a meeting, at some words, without saying that it was or will be held. */
export function isUntold({ text }: Reading, sentence: ScannedSentence, at: Span): boolean {
  const before = text.slice(sentence.start, at.start);
  const after = text.slice(at.start, sentence.end);
  // "did not meet until Friday": then they did.
  if (/^[^.;,]{0,120}\buntil\b/u.test(after)) return false;
  return (
    SHUNS.test(after) ||
    MAY_BE.test(after) ||
    NOT_HELD.some((words) => words.test(before)) ||
    (WOULD.test(before) && IF.test(after)) ||
    (REPORTED.test(before) && IS_FALSE.test(after))
  );
}
