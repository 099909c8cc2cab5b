import { type PartialDate, parsePartialDate } from '../../../../domain/partial-date';
import type { MeetingStatus } from '../../../../store/meeting';
import { asAhead } from '../../../time/as-ahead';
import { addUnits } from '../../../time/calendar';
import { findTimes } from '../../../time/find-times';
import { byPublication } from '../told/meeting-details';

/** An event's status and day as its words and its day tell them; null where they do not settle it. */
export function settled(
  status: MeetingStatus | null,
  date: PartialDate | null,
  publishedAt: string,
): { status: MeetingStatus; date: PartialDate | null } | null {
  if (status === 'CANCELLED') return { status, date: date && plannedFor(date, publishedAt) };
  const { earliest = null, latest = null } = date ?? {};
  if (status === 'PLANNED') {
    const ahead = date && aheadOf(date, publishedAt);
    return ahead && (ahead.latest ?? '9999') < publishedAt ? null : { status, date: ahead };
  }
  const isOver = earliest !== null && earliest <= publishedAt;
  if (status === 'HELD')
    return date === null
      ? { status, date }
      : isOver
        ? { status, date: byPublication(date, publishedAt) }
        : null;
  if (earliest !== null && earliest > publishedAt) return { status: 'PLANNED', date };
  return latest !== null && latest <= publishedAt ? { status: 'HELD', date } : null;
}

/** "will meet on Thursday": the next one, which by its name alone may be the last. */
function aheadOf(date: PartialDate, publishedAt: string): PartialDate {
  const told = asAhead(date, publishedAt);
  const isDay = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(told.original ?? '');
  if (!isDay || (told.latest ?? '9999') >= publishedAt) return told;
  return findTimes(`will be held on ${told.original ?? ''}`, publishedAt)[0]?.date ?? told;
}

/** "had been planned for February", told in May: of this year, and not of the next. */
function plannedFor(date: PartialDate, publishedAt: string): PartialDate {
  const isFar = (date.earliest ?? '') > addUnits(publishedAt, FAR, 'month');
  const [year = '', ...rest] = date.edtf.split('-');
  if (!isFar || !/^\d{4}(?:-\d\d){1,2}$/u.test(date.edtf)) return date;
  return parsePartialDate([String(Number(year) - 1), ...rest].join('-'), date.original);
}

/** In how many months at most what is called off was to be. */
const FAR = 8;
