const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
/** Days that every month has. */
const PLAIN_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const MS_PER_DAY = 86_400_000;

/** Whether `value` is a day of the Gregorian calendar, years 0000 to 9999, written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (PLAIN_DAY.test(value)) return true;
  if (!DAY_PATTERN.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  // Date rolls impossible days over (31 June becomes 1 July), so the text must come back unchanged.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/** The day `days` after `day` (before it when negative). @throws RangeError outside 0000 to 9999. */
export function addDays(day: string, days: number): string {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day: expected YYYY-MM-DD`);
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString();
  const result = moved.slice(0, 10);
  if (!isDay(result)) throw new RangeError(`${days} days from ${day} lies outside 0000 to 9999`);
  return result;
}

/** The day after `day`. @throws RangeError when `day` is none, or is the last of year 9999. */
export function dayAfter(day: string): string {
  return addDays(day, 1);
}

/** The day before `day`. @throws RangeError when `day` is none, or is the first of year 0000. */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The last day of a month (1 to 12), as `YYYY-MM-DD`. */
export function lastDayOfMonth(year: number, month: number): string {
  const text = `${padYear(year)}-${String(month).padStart(2, '0')}`;
  for (let day = 31; day > 28; day--) if (isDay(`${text}-${day}`)) return `${text}-${day}`;
  return `${text}-28`;
}

/** A year as four digits. */
export function padYear(year: number): string {
  return String(year).padStart(4, '0');
}
