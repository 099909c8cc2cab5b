import { isDay } from '../../domain/day';

/** A date, or a time of which the day counts. */
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.+Z-]+)?$/;

/**
 * What a date of a file tells, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it tells none. Zeros stand
 * for what is not known (`1970-00-00` is the year 1970), and the year 9999 for an end that is not in sight:
 * files made from databases that cannot leave a date or a part of it out write so.
 * @returns undefined when it is no date.
 */
export function toldDate(text: string | null | undefined): string | null | undefined {
  if (text == null || text.trim() === '') return null;
  const [, year = '', month = '00', day = '00'] = DATE.exec(text) ?? [];
  if (year === '') return undefined;
  if (year === '0000' || year === '9999') return null;
  if (month === '00') return day === '00' ? year : undefined;
  const reduced = day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
  return isDay(day === '00' ? `${reduced}-01` : reduced) ? reduced : undefined;
}
