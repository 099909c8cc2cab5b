import { OF_SESSION, ROUND_BEFORE, SESSION_BEFORE, SOME_MEETING } from '../../lexicon/meet-next';
import type { Reading } from '../../reading';
import type { FoundMeeting } from '../found-meeting';

/** Whether a sentence tells of a round, a session or another meeting that is none of those told of before. */
export const isOfRoundBefore = (
  reading: Reading,
  meetings: readonly FoundMeeting[],
  words: string,
): boolean =>
  (ROUND_BEFORE.test(words) || SOME_MEETING.test(words) || isOfSession(reading, meetings, words)) &&
  meetings.some(({ status, parties }) => status === 'HELD' && parties.length > 1);

/**
 * Whether a sentence tells of a session of a body that meets again and again, and of none of what was told of: "A met
 * B. She recalled that the third session of the Council was held in Riga" says nothing of where A met B.
 */
const isOfSession = (
  { text, sentences }: Reading,
  meetings: readonly FoundMeeting[],
  words: string,
): boolean =>
  SESSION_BEFORE.test(words) &&
  meetings.every(({ sentence: index }) => {
    const told = sentences.find((each) => each.index === index);
    return !told || !OF_SESSION.test(text.slice(told.start, told.end));
  });
