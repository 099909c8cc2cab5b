import type { FoundMeeting } from './meetings';
import { JOINED_BY, JOINS, NO_PARTY } from './lexicon/meeting-cues';
import { peopleIn, type Reading } from './reading';
import type { ScannedSentence } from './scan';

/** A summit is joined by those who attend the summit, any other meeting by all others. */
function lastOf(meetings: readonly FoundMeeting[], words: string): FoundMeeting | undefined {
  const isConference = /^(?:summit|conference|forum)\b/u.test(words);
  // A call has no delegations and is not attended.
  const others = meetings.filter(({ kind }) => kind !== 'VISIT' && kind !== 'CALL');
  const ofKind = others.findLast(({ kind }) => (kind === 'CONFERENCE') === isConference);
  return ofKind ?? others.at(-1);
}

/** Adds to the meeting told of last who, a sentence says, joined it, chaired it or led a side of it. */
export function joinLast(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: readonly FoundMeeting[],
): void {
  const words = reading.text.slice(sentence.start, sentence.end);
  const before = JOINS.exec(words);
  const after = JOINED_BY.exec(words);
  const last = lastOf(meetings, before?.[0] ?? after?.[0] ?? '');
  if (!last) return;
  for (const { person, start, end } of peopleIn(reading, sentence)) {
    if (NO_PARTY.test(reading.text.slice(sentence.start, start))) continue;
    const joins =
      (before !== null && end <= sentence.start + before.index) ||
      (after !== null && start >= sentence.start + after.index + after[0].length);
    if (joins && !last.parties.some((party) => party.person === person))
      last.parties.push({ person, role: 'PARTICIPANT', quote: { start, end } });
  }
}
