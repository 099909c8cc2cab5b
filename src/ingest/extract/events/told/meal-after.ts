import { peopleIn, type Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';

/** "A met B in Riga. In the evening, A hosted a dinner for B": another than the talks. */
export const isMealAfter = (
  reading: Reading,
  sentence: ScannedSentence,
  { kind, at, quote, parties }: FoundMeeting,
  meetings: readonly FoundMeeting[],
): boolean =>
  kind === 'MEETING' &&
  parties.length > 1 &&
  // "for the leaders": whoever of them came is not told.
  parties.every(({ person }) =>
    peopleIn(reading, sentence).some((each) => each.person === person),
  ) &&
  HOSTS_MEAL.test(reading.text.slice(at.start, quote.end)) &&
  meetings.some(
    (other) =>
      other.kind === kind &&
      other.sentence < sentence.index &&
      !MEAL.test(reading.text.slice(other.quote.start, other.quote.end)),
  );

const MEAL = /\b(?:lunch(?:eon)?|dinner|breakfast|reception|banquet|iftar)\b/u;
const HOSTS_MEAL =
  /^(?:lunch(?:eon)?|dinner|reception|banquet)\s+(?:was|will\s+be)\s+(?:hosted|held|given|offered)\s|^(?:will\s+)?(?:host(?:s|ed)?|gave|gives?|offer(?:s|ed)|held)\s+(?:an?|the)\s+(?:[\p{Ll}-]+\s+){0,3}(?:lunch(?:eon)?|dinner|breakfast|reception|banquet|iftar)\s+(?:for|in\s+(?:the\s+)?honou?r\s+of)\s/u;
