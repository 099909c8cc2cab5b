import { addDays } from '../../../src/domain/day';
import { parsePartialDate, type PartialDate } from '../../../src/domain/partial-date';

/** The world's time, in days counted from its first. */
const FIRST_DAY = '1996-01-01';
export const DAYS = 10_958;

const TEXTS: readonly string[] = Array.from({ length: DAYS + 400 }, (_, i) =>
  addDays(FIRST_DAY, i),
);
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn'];

/** A day of the world as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  const text = TEXTS[day];
  if (text === undefined) throw new RangeError(`day ${day} lies outside the world's time`);
  return text;
}

/** Dates are few and each is told of often. */
const known = new Map<string, PartialDate>();

function once(key: string, make: () => PartialDate): PartialDate {
  let date = known.get(key);
  if (!date) known.set(key, (date = make()));
  return date;
}

/** A day as a source prints it, known to the day, the month or the year. */
export function stated(day: number, precision: 'DAY' | 'MONTH' | 'YEAR'): PartialDate {
  return once(`${precision} ${day}`, () => makeStated(day, precision));
}

function makeStated(day: number, precision: 'DAY' | 'MONTH' | 'YEAR'): PartialDate {
  const [year = '', month = '', dayOfMonth = ''] = dayText(day).split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  if (precision === 'YEAR') return parsePartialDate(year, year);
  if (precision === 'MONTH') return parsePartialDate(`${year}-${month}`, `${monthName} ${year}`);
  return parsePartialDate(dayText(day), `${Number(dayOfMonth)} ${monthName} ${year}`);
}

/** Days from one to another, as a source prints them. */
export function statedSpan(from: number, to: number): PartialDate {
  return once(`${from}/${to}`, () =>
    parsePartialDate(
      `${dayText(from)}/${dayText(to)}`,
      `${stated(from, 'DAY').original} to ${stated(to, 'DAY').original}`,
    ),
  );
}

/** On a day that no source states, but not after the day of the report. */
export function notAfter(day: number): PartialDate {
  return once(`../${day}`, () => parsePartialDate(`../${dayText(day)}`));
}

/** The season that begins next after a day: spring, summer or autumn. */
export function nextSeason(day: number): PartialDate {
  const [year = 0, month = 1] = dayText(day).split('-').map(Number);
  const season = month < 3 ? 0 : month < 6 ? 1 : month < 9 ? 2 : 3;
  const [of, code] = season === 3 ? [year + 1, 0] : [year, season];
  return once(`${of} ${code}`, () =>
    parsePartialDate(`${of}-${21 + code}`, `${SEASONS[code]} ${of}`),
  );
}
