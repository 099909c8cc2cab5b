import { isDay } from '../../domain/day';
import { findTimes } from '../time/find-times';

/** `2021-07-16`, `2021/7/16`, `2021.07.16` and `20210716`, alone or with the hour after it. */
const NUMERIC =
  /^\s*(?<year>\d{4})(?:(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})|(?<mm>\d{2})(?<dd>\d{2}))(?!\d)/u;
/** What stands beside a day that is told in words: what it is the day of, and the hour. */
const BESIDE =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|first|published|posted|released|issued|created|date|time|on|at|by|[ap]\.?m\.?|utc|gmt|[a-z]{2,4}t|z|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[+-]\d{2}:?\d{2}|[^\p{L}\d]+)*$/iu;
/** Only the nearest of years that are left out hang on a day, and none is here. */
const ANY_DAY = '2000-01-01';

/**
 * The day that a text tells and nothing else but an hour, `YYYY-MM-DD`: in numbers, the year first, or in
 * English words with the year (`Tue, 19 Jun 2018 05:50 GMT`). Null where it may be read as another day
 * too (`06/07/2021`). The day is the one that the text writes, in whatever zone its hour is told.
 */
export function dayTold(text: string): string | null {
  const { year, month, day, mm, dd } = NUMERIC.exec(text)?.groups ?? {};
  if (year !== undefined) {
    const told = [year, ...[month ?? mm, day ?? dd].map((part = '') => part.padStart(2, '0'))];
    return isDay(told.join('-')) ? told.join('-') : null;
  }
  if (!/\b\d{4}\b/u.test(text)) return null;
  const [first, ...others] = findTimes(text, ANY_DAY);
  if (!first || others.length > 0 || !isDay(first.date.edtf)) return null;
  return BESIDE.test(text.slice(0, first.start) + text.slice(first.end)) ? first.date.edtf : null;
}
