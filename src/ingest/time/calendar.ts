import { addDays, isDay, lastDayOfMonth, padYear, weekdayOf } from '../../domain/day';
import { parsePartialDate } from '../../domain/partial-date';
import type { TimeContext } from './rule';

const pad2 = (value: number) => String(value).padStart(2, '0');

/** EDTF of a year, month or day; null for one that the calendar has not. */
export function edtfOf(year: number, month?: number, day?: number): string | null {
  if (month === undefined) return padYear(year);
  if (!(month >= 1 && month <= 12)) return null;
  if (day === undefined) return `${padYear(year)}-${pad2(month)}`;
  const text = `${padYear(year)}-${pad2(month)}-${pad2(day)}`;
  return isDay(text) ? text : null;
}

/** EDTF of the days from one to another, or of the one day; null stands for an open end. */
export function intervalOf(from: string | null, to: string | null): string {
  return from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}

/** EDTF that spans all of these, each EDTF itself. */
export function spanning(dates: string[]): string {
  const [only] = dates;
  if (dates.length === 1 && only !== undefined) return only;
  const bounds = dates.map((edtf) => parsePartialDate(edtf));
  const from = bounds.map((date) => date.earliest ?? '').sort()[0];
  const to = bounds
    .map((date) => date.latest ?? '9999-12-31')
    .sort()
    .at(-1);
  return intervalOf(from ?? null, to ?? null);
}

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthNumberOf = (day: string) => Number(day.slice(5, 7));

/** The Monday of a day's week: weeks run from Monday to Sunday, as in ISO 8601. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The same day of the month, `months` later; the month's last day where it has no such day. */
export function addMonths(day: string, months: number): string {
  const index = yearOf(day) * 12 + monthNumberOf(day) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const last = lastDayOfMonth(year, month);
  const moved = `${last.slice(0, 8)}${day.slice(8)}`;
  return moved < last ? moved : last;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/** The day `count` units later (earlier when negative). */
export function addUnits(day: string, count: number, unit: Unit): string {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, 7 * count);
  return addMonths(day, unit === 'month' ? count : 12 * count);
}

/** First and last day of the unit that holds `day`. */
export function unitAround(day: string, unit: Unit): { first: string; last: string } {
  if (unit === 'day') return { first: day, last: day };
  if (unit === 'week') return { first: mondayOf(day), last: addDays(mondayOf(day), 6) };
  if (unit === 'year')
    return { first: `${day.slice(0, 4)}-01-01`, last: `${day.slice(0, 4)}-12-31` };
  return { first: `${day.slice(0, 8)}01`, last: lastDayOfMonth(yearOf(day), monthNumberOf(day)) };
}

/** News names no year where the nearest is meant; farther than this both ways, either may be. */
const CLEARLY_NEAR_DAYS = 92;
/** Nobody leaves out the year of a day as far away as this, when its like is as near as that. */
const TOO_FAR_DAYS = 300;
const AT_HAND_DAYS = 31;

/**
 * Of dates that recur (16 July, autumn, Friday), the one that is meant: the one that holds today; else
 * the nearest on the side that the tense tells; else the nearest when it is near; else all between
 * the two neighbours. The tense is that of another thing where its side has none but nearly a year away:
 * "arrived on Monday for the summit on 28 December". `candidates` are EDTF, in order, and reach to both
 * sides of today.
 */
export function nearestOf(
  candidates: string[],
  { today, tense, isDirect = false }: TimeContext,
): string | null {
  const dates = candidates.map((edtf) => {
    const { earliest, latest } = parsePartialDate(edtf);
    return { edtf, earliest: earliest ?? today, latest: latest ?? today };
  });
  const current = dates.find((date) => date.earliest <= today && today <= date.latest);
  if (current) return current.edtf;
  const before = dates.filter((date) => date.latest < today).at(-1);
  const after = dates.find((date) => date.earliest > today);
  if (!before || !after) return (before ?? after)?.edtf ?? null;
  const sinceBefore = daysBetween(before.latest, today);
  const untilAfter = daysBetween(today, after.earliest);
  const [told, other] = tense === 'PAST' ? [sinceBefore, untilAfter] : [untilAfter, sinceBefore];
  const isOfAnother = !isDirect && told > TOO_FAR_DAYS && other <= AT_HAND_DAYS;
  if (tense !== null && !isOfAnother) return tense === 'PAST' ? before.edtf : after.edtf;
  const nearer = sinceBefore <= untilAfter ? before : after;
  const distances = [sinceBefore, untilAfter];
  return Math.min(...distances) <= CLEARLY_NEAR_DAYS && Math.max(...distances) > CLEARLY_NEAR_DAYS
    ? nearer.edtf
    : intervalOf(before.earliest, after.latest);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
