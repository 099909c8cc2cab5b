import { OFF_SAID, OWN_VISIT_OFF, THAT_IS_OFF, VISIT_OF } from '../../lexicon/legs-off';
import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { soonOrOver } from '../told/untold';

/**
 * Visits that were called off, of which it is not told whither they were to lead: "The visit of A, which had been
 * scheduled for 25 May, was postponed". Their day is that on which they were to be.
 */
export function unplacedOff(reading: Reading, sentence: ScannedSentence): FoundMeeting[] {
  const { text, times } = reading;
  if (!OFF_SAID.test(text.slice(sentence.start, sentence.end))) return [];
  return peopleIn(reading, sentence).flatMap(({ person, start, end }) => {
    const after = text.slice(end, sentence.end);
    const off = VISIT_OF.test(text.slice(sentence.start, start))
      ? THAT_IS_OFF.exec(after)
      : OWN_VISIT_OFF.exec(after);
    if (!off) return [];
    const until = end + off[0].length;
    const day = (times.get(sentence.index) ?? []).find(
      (time) => time.start >= end && time.end <= until && time.date.earliest !== null,
    );
    const quote = { start, end: until };
    return [
      {
        kind: 'VISIT',
        status: 'CANCELLED',
        date: soonOrOver(reading, day?.date ?? null),
        place: null,
        parties: [{ person, role: 'VISITOR', quote }],
        bodies: [],
        quote,
        sentence: sentence.index,
        at: quote,
      },
    ];
  });
}
