import type { PartialDate } from '../../../../domain/partial-date';
import { addUnits } from '../../../time/calendar';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';

/** How many months ahead at most: a day of a month that is just over may be read as next year's. */
const AHEAD = 10;

/** Right behind an event and those who are to be there: "her call with A, | which is scheduled for Friday". */
const SCHEDULED =
  /^(?:,?\s+which\s+(?:is|was|has\s+been)|,)?\s+(?:(?:currently|now|tentatively|provisionally)\s+)?(?:scheduled|planned|slated|set|due|expected)\s+(?:to\s+(?:take\s+place|be\s+held)\s+)?(?:for|on|in|later)\s/u;

/**
 * The day for which an event is scheduled, where its words say so and the day is to come: "will comment after her
 * call with A scheduled for Friday" tells of a call that nobody has held. None otherwise.
 */
export function dayScheduled(
  { text, times, publishedAt }: Reading,
  sentence: ScannedSentence,
  { at, parties, bodies }: FoundMeeting,
): PartialDate | null {
  const ends = [at, ...parties.map(({ quote }) => quote), ...bodies.map(({ quote }) => quote)]
    .map(({ end }) => end)
    .filter((end) => end >= at.end && end < sentence.end);
  for (const from of new Set(ends)) {
    const match = SCHEDULED.exec(text.slice(from, sentence.end));
    if (!match) continue;
    const to = from + match[0].length;
    const day = (times.get(sentence.index) ?? []).find(
      ({ start, end }) => end > to && start - to < 5,
    );
    const latest = day?.date.latest ?? '';
    if (day && latest > publishedAt && latest < addUnits(publishedAt, AHEAD, 'month'))
      return day.date;
  }
  return null;
}
