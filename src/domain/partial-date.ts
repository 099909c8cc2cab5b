import { parse } from 'edtf';
import { isDay } from './day';
import { seasonBounds } from './season';

/** How fine a date is known. */
export const DATE_PRECISIONS = ['DAY', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date known only in part. EDTF (ISO 8601-2) is the stored truth; the bounds are derived from it. */
export interface PartialDate {
  /** EDTF text, e.g. `2021-07-16`, `2021-23` (autumn 2021), `../2021-07-16`. */
  edtf: string;
  /** First possible day, inclusive, `YYYY-MM-DD`; null when unbounded. */
  earliest: string | null;
  /** Last possible day, inclusive, `YYYY-MM-DD`; null when unbounded. */
  latest: string | null;
  precision: DatePrecision;
  /** The source's own words, e.g. `autumn 2021`; null when the date is not stated but derived. */
  original: string | null;
}

/** A text that is no date Chancery can hold; the message says what was expected. */
export class PartialDateError extends Error {
  override readonly name = 'PartialDateError';
  constructor(
    readonly edtf: string,
    readonly expected: string,
  ) {
    super(`"${edtf}" is not a date: expected ${expected}`);
  }
}

type Bounds = Pick<PartialDate, 'earliest' | 'latest' | 'precision'>;

const EXPECTED =
  'EDTF: a day (2021-07-16), month (2021-07), season (2021-23), year (2021) or interval ' +
  '(2021-07-05/2021-07-07, ../2021-07-16), with ~ ? % or X where it is not certain';
/** What EDTF has and a partial date has not, by how it looks, with what is expected instead. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^[[{].*[\]}]$/, 'one date: sets ([..], {..}) are not kept; an interval (2020/2022) is'],
  [/^Y|\dE\d/, 'a year from 0000 to 9999 in four digits: longer years (Y17000) are not kept'],
  [/^-\d/, 'a year from 0000 to 9999: years before (-0044) are not kept'],
  [/\dS\d/, 'digits that stand for themselves or X: significant digits (1950S2) are not kept'],
  [/T\d|\d:\d/, 'a day without a time'],
];
const QUALIFIERS = /[~?%]/g;
const SEASON = /^(\d{4})-(2[1-9]|3\d|4[01])$/;
const DATE = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/**
 * Reads an EDTF text: level 0 and 1, and of level 2 seasons to half-years (21 to 41), unspecified
 * digits anywhere and qualified parts. `~`, `?` and `%` say that the source doubts the date: the
 * bounds are those of the date as written. Seasons may be qualified and stand at an interval's end.
 * @throws PartialDateError on all else: impossible days, times, sets, years outside 0000 to 9999,
 * intervals that end before they begin.
 */
export function parsePartialDate(edtf: string, original: string | null = null): PartialDate {
  const bounds = edtf.includes('/') ? intervalBounds(edtf) : dateBounds(edtf, edtf);
  return { edtf, ...bounds, original };
}

/** As `parsePartialDate`, with null for a text that is no date. */
export function tryPartialDate(edtf: string, original: string | null = null): PartialDate | null {
  try {
    return parsePartialDate(edtf, original);
  } catch (error) {
    if (error instanceof PartialDateError) return null;
    throw error;
  }
}

/** Whether the source itself doubts the date (`~` approximate, `?` uncertain, `%` both). */
export function isDoubtful(date: Pick<PartialDate, 'edtf'>): boolean {
  return date.edtf.search(QUALIFIERS) >= 0;
}

function intervalBounds(edtf: string): Bounds {
  const ends = edtf.split('/');
  const [start, end] = ends;
  if (ends.length !== 2 || start === undefined || end === undefined || edtf === '/')
    throw new PartialDateError(
      edtf,
      'one "/" between two dates, of which one may be ".." or empty',
    );
  refuseByName(edtf, ends);
  const isOpen = (text: string) => text === '' || text === '..';
  const earliest = isOpen(start) ? null : dateBounds(start, edtf).earliest;
  const latest = isOpen(end) ? null : dateBounds(end, edtf).latest;
  if (earliest !== null && latest !== null && latest < earliest)
    throw new PartialDateError(edtf, 'an interval that ends no earlier than it begins');
  return { earliest, latest, precision: 'INTERVAL' };
}

/** @throws PartialDateError that names what EDTF allows here and a partial date does not. */
function refuseByName(whole: string, parts: readonly string[]): void {
  for (const part of parts)
    for (const [looks, expected] of REFUSED)
      if (looks.test(part)) throw new PartialDateError(whole, expected);
}

/** Bounds of one date that is no interval; `whole` is the text that an error names. */
function dateBounds(text: string, whole: string): Bounds {
  const plain = text.replace(QUALIFIERS, '');
  const season = SEASON.exec(plain);
  const parts = DATE.exec(plain);
  // The package refuses a qualified season, so the season is checked without its qualifier.
  const isQualifiedSeason = season !== null && /^[^~?%]+[~?%]$/.test(text);
  // Plain days, months and years are most dates by far; the calendar alone decides on them.
  const isPlain = season === null && parts !== null && /^[\d-]+$/.test(text);
  if (!isPlain) refuseByName(whole, [text]);
  if (!isPlain && !isEdtf(isQualifiedSeason ? plain : text))
    throw new PartialDateError(whole, EXPECTED);
  if (season) {
    const bounds = seasonBounds(Number(season[1]), Number(season[2]));
    if (!bounds) throw new PartialDateError(whole, 'a season within the years 0000 to 9999');
    return { ...bounds, precision: 'SEASON' };
  }
  if (!parts) throw new PartialDateError(whole, EXPECTED);
  const [, year = '', month = 'XX', day = 'XX'] = parts;
  const earliest = firstDay(year, month, day, false);
  const latest = firstDay(year, month, day, true);
  if (earliest === null || latest === null)
    throw new PartialDateError(whole, 'a day that the calendar has');
  return { earliest, latest, precision: precisionOf(year, month, day) };
}

function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

function precisionOf(year: string, month: string, day: string): DatePrecision {
  if (year.includes('X')) return 'INTERVAL';
  if (month === 'XX') return day === 'XX' ? 'YEAR' : 'INTERVAL';
  if (month.includes('X')) return 'INTERVAL';
  if (day === 'XX') return 'MONTH';
  return day.includes('X') ? 'INTERVAL' : 'DAY';
}

/** The first (or last) day of the calendar that fits the digits given; X fits any. Null when none does. */
function firstDay(year: string, month: string, day: string, fromEnd: boolean): string | null {
  const whole = wholeDay(year, month, day, fromEnd);
  if (whole !== undefined) return whole;
  const pattern = new RegExp(`^${`${year}-${month}-${day}`.replaceAll('X', '\\d')}$`);
  const [lowest, highest] = ['0', '9'].map((digit) => Number(year.replaceAll('X', digit)));
  const years = range(lowest ?? 0, highest ?? 9999, fromEnd);
  for (const y of years)
    for (const m of range(1, 12, fromEnd))
      for (const d of range(1, 31, fromEnd)) {
        const text = [String(y).padStart(4, '0'), pad2(m), pad2(d)].join('-');
        if (pattern.test(text) && isDay(text)) return text;
      }
  return null;
}

/** The answer where year, month and day are each given whole or not at all, as they mostly are. */
function wholeDay(
  year: string,
  month: string,
  day: string,
  fromEnd: boolean,
): string | null | undefined {
  if (!/^\d{4}(?:\d\d(?:\d\d|XX)|XXXX)$/.test(year + month + day)) return undefined;
  const inMonth = month === 'XX' ? (fromEnd ? '12' : '01') : month;
  const days = day === 'XX' ? (fromEnd ? ['31', '30', '29', '28'] : ['01']) : [day];
  return days.map((each) => [year, inMonth, each].join('-')).find(isDay) ?? null;
}

const pad2 = (value: number) => String(value).padStart(2, '0');

function* range(from: number, to: number, descending: boolean): Generator<number> {
  for (let i = 0; i <= to - from; i++) yield descending ? to - i : from + i;
}
