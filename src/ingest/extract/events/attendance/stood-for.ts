import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import { addParty, type FoundMeeting, isGathering, partyOf } from '../found-meeting';
import { verbAfter } from './absent';

/** Behind one for whom another came: "will be represented at the forum in Riga by". */
const STOOD_FOR =
  /^(?:,\s+)?(?:(?:(?:will|would)\s+be|is|was|had\s+been|has\s+been|is\s+(?:to|due\s+to)\s+be)\s+)?(?:also\s+)?represented\s+(?:there\s+|(?:at|in)\s+[^,.;]{2,60}?\s+)?by\s+(?:the\s+)?/u;

/**
 * Takes out of what a sentence tells of one for whom another came, and adds that other where many came: "President A
 * was represented at the forum by Minister B". What is left of a meeting of the two was none.
 */
export function standInFor(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: FoundMeeting[],
): void {
  const named = peopleIn(reading, sentence);
  for (const away of named) {
    const told = verbAfter(reading.text, away, sentence, STOOD_FOR);
    const other = told && named.find(({ start }) => start === told.end);
    // "met A, who was represented at the trial by B": another thing.
    if (!other || /\bwho\s/u.test(reading.text.slice(away.end, other.start))) continue;
    for (const meeting of [...meetings]) {
      const { sentence: index, kind, parties } = meeting;
      if (index !== sentence.index || kind === 'VISIT') continue;
      meeting.parties = parties.filter(({ person }) => person !== away.person);
      const isLeft = meeting.parties.length < 2 && meeting.bodies.length === 0;
      // By his name alone, what he did not come to is told as one more.
      if (kind === 'MEETING' && isLeft && meeting.at.start <= told.start)
        meetings.splice(meetings.indexOf(meeting), 1);
      else if (isGathering(meeting)) addParty(meeting, { ...partyOf(other), isSure: true });
    }
  }
}
