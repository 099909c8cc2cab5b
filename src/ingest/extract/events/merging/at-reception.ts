import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';
import { areAmong, isWithin } from './compare-meetings';

/** Within how many sentences after a reception it may be told that credentials were presented at it. */
const REACH = 2;

const CREDENTIALS = /^\S+\s[^.;,]{0,60}?\b(?:credentials|letters?\s+of\s+credence)\b/u;
/** "received A, who presented his credentials | last week, on 3 May": then, and not when A was received. */
const AT_ANOTHER_TIME =
  /^[^.;,]{0,60}?\s(?:last|earlier|a\s+(?:day|week|month|year)|ago|on\s+\S*\d|in\s+(?:\d|\p{Lu}))/u;
/** "A, who had | presented his credentials": told beside, and no more of A is said there. */
const BEFORE_THAT = /\bhad\s+(?:(?:also|earlier|already|previously)\s+)*$/u;

/**
 * Whether one who was received is told to have presented credentials there, or the host to have accepted them:
 * "received Ambassador A, who presented copies of his credentials". The ceremony is what was held then.
 */
export function isAtReception(
  { text }: Reading,
  sentence: ScannedSentence,
  meeting: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean {
  const { kind, status, parties, at, date } = meeting;
  if (kind !== 'CEREMONY' || status !== 'HELD' || parties.length !== 1) return false;
  const words = CREDENTIALS.exec(text.slice(at.start, sentence.end));
  if (!words) return false;
  const lead = text.slice(sentence.start, at.start);
  const isThen = AT_ANOTHER_TIME.test(text.slice(at.start + words[0].length, sentence.end));
  if (BEFORE_THAT.test(lead) || (isThen && /,\s+who\s+$/u.test(lead))) meeting.isMentioned = true;
  if (BEFORE_THAT.test(lead) || isThen) return false;
  const reception = meetings.findLast(
    (each) =>
      each.kind === 'MEETING' &&
      each.status === 'HELD' &&
      each.parties.length > 1 &&
      sentence.index - each.sentence <= REACH &&
      areAmong(meeting, each) &&
      (!hasDay(date) || isWithin(meeting, each)),
  );
  if (!reception) return false;
  reception.kind = 'CEREMONY';
  for (const party of parties) addParty(reception, party);
  return true;
}
