import { AND_DELEGATION, LEADS_DELEGATION, LED_BY } from '../../lexicon/meeting-cues';
import { peopleIn, type Reading } from '../../reading';
import type { FoundMeeting } from '../found-meeting';

const DELEGATION = /\b(?:delegation|team|mission)\b/iu;

/** "A received a delegation of the parliament. It was led by B": where B is among those who met, B came for it. */
export function withoutLedGroups(reading: Reading, meetings: readonly FoundMeeting[]): void {
  const { text } = reading;
  const isDelegation = ({ start, end }: { start: number; end: number }) =>
    DELEGATION.test(text.slice(start, end));
  const led = meetings.filter(
    ({ kind, bodies, parties }) =>
      kind !== 'VISIT' && parties.length > 1 && bodies.some(({ item }) => isDelegation(item)),
  );
  if (led.length === 0) return;
  const leaders = new Set(
    reading.sentences.flatMap((sentence) =>
      peopleIn(reading, sentence)
        .filter(
          ({ start, end }) =>
            LED_BY.test(text.slice(sentence.start, start)) ||
            LEADS_DELEGATION.test(text.slice(end, sentence.end)) ||
            AND_DELEGATION.test(text.slice(end, sentence.end)) ||
            AT_HEAD.test(text.slice(end, sentence.end)),
        )
        .map(({ person }) => person),
    ),
  );
  for (const meeting of led)
    if (meeting.parties.some(({ person }) => leaders.has(person)))
      meeting.bodies = meeting.bodies.filter(
        ({ item, isGroup }) => isGroup !== true || !isDelegation(item),
      );
}

const AT_HEAD = /^\s+at\s+(?:its|the)\s+head\b/u;
