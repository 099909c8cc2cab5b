import { parsePartialDate } from '../../../../domain/partial-date';
import { peopleIn, type Reading } from '../../reading';
import { hasDay } from '../told/meeting-details';
import type { FoundMeeting } from '../found-meeting';

/** "departs Oslo on Saturday 7 June and returns on Saturday 14 June". */
const LEAVES_AND_RETURNS =
  /\b(?:departs?|leaves?|flies\s+out|(?:is|are)\s+(?:leaving|departing))\b[^.;]{0,80}?\b(?:and|before)\s+(?:will\s+)?(?<back>return(?:s|ing)?|(?:is|be)\s+(?:due\s+)?back)\b/u;

/** The visits of a journey to come whose day of leaving and day of return are told have the days between. */
export function dateByReturn(reading: Reading, meetings: readonly FoundMeeting[]): void {
  const { text, times } = reading;
  for (const sentence of reading.sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const match = LEAVES_AND_RETURNS.exec(words);
    if (!match) continue;
    const back = sentence.start + match.index + match[0].length;
    const days = (times.get(sentence.index) ?? []).filter(({ date }) => hasDay(date));
    const from = days.find(({ end }) => end < back)?.date.earliest;
    const until = days.find(({ start }) => start >= back)?.date.latest;
    if (!from || !until || until <= from) continue;
    const named = peopleIn(reading, sentence)[0]?.person;
    const ahead = meetings.filter(({ kind, status }) => kind === 'VISIT' && status === 'PLANNED');
    const [first] = ahead.flatMap(({ parties }) => parties);
    const traveller = named ?? first?.person;
    for (const visit of ahead)
      if (!hasDay(visit.date) && visit.parties[0]?.person === traveller)
        visit.date = parsePartialDate(`${from}/${until}`);
  }
}
