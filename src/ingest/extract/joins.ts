import type { FoundMeeting } from './meetings';
import { JOINED_BY, JOINS } from './lexicon/meeting-cues';
import { peopleIn, type Reading } from './reading';
import type { ScannedSentence } from './scan';

/** Adds to the meeting told of last who, a sentence says, joined it, chaired it or led a side of it. */
export function joinLast(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const last = meetings.findLast(({ kind }) => kind !== 'VISIT');
  if (!last) return;
  const words = reading.text.slice(sentence.start, sentence.end);
  const before = JOINS.exec(words);
  const after = JOINED_BY.exec(words);
  for (const { person, start, end } of peopleIn(reading, sentence)) {
    const joins =
      (before !== null && end <= sentence.start + before.index) ||
      (after !== null && start >= sentence.start + after.index + after[0].length);
    if (joins && !last.parties.some((party) => party.person === person))
      last.parties.push({ person, role: 'PARTICIPANT', quote: { start, end } });
  }
}
