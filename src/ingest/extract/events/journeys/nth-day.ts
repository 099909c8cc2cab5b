import { addDays } from '../../../../domain/day';
import { parsePartialDate } from '../../../../domain/partial-date';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';
import { hasDay } from '../told/meeting-details';

/** "On the second day of his visit". */
const NTH =
  /^(?:On|During)\s+the\s+(?<nth>first|opening|second|third|fourth|last|final|closing)\s+day\s+of\s+(?:the|his|her|their)\s+(?:[\p{Ll}-]+\s+){0,2}(?:visit|trip|stay|tour|journey)\b/u;
const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 0, opening: 0, second: 1, third: 2, fourth: 3 }),
);
/** A visit that went on for longer has days that nobody counts. */
const LONGEST = 8;

/** Dates what was held "on the second day of the visit" by the days of the visit, where the text tells these. */
export function dateOnNthDay(
  { text }: Reading,
  { start, end }: ScannedSentence,
  told: readonly FoundMeeting[],
  earlier: readonly FoundMeeting[],
): void {
  const nth = NTH.exec(text.slice(start, end))?.groups?.['nth'];
  if (nth === undefined || told.length === 0) return;
  const visit = earlier.findLast(({ kind, date }) => kind === 'VISIT' && hasDay(date))?.date;
  if (visit?.earliest == null || visit.latest == null) return;
  const count = COUNTS.get(nth);
  const day = count === undefined ? visit.latest : addDays(visit.earliest, count);
  if (day > visit.latest || addDays(visit.earliest, LONGEST) < visit.latest) return;
  for (const meeting of told)
    if (!hasDay(meeting.date) || meeting.date?.edtf === visit.edtf)
      meeting.date = parsePartialDate(day);
}
