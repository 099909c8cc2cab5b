import { isDay } from '../../domain/day';
import { findTimes } from '../time/find-times';

/** `2021-07-16`, `2021/7/16`, `2021.07.16` and `20210716`, alone or with the hour after it. */
const NUMERIC =
  /^\s*(?<year>\d{4})(?:(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})|(?<mm>\d{2})(?<dd>\d{2}))(?!\d)/u;
/** A word or number beside a day that is told in words: what it is the day of, its weekday, and the hour. */
const BESIDE =
  /^(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|first|published|posted|released|issued|created|date|time|on|at|by|[ap]m|z|utc|gmt|msk|[ecmp][sd]t|bst|we?s?t|[ce]es?t|[ijk]st|hkt|sgt|ae[sd]t|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]m|z|[+-]\d{2}:?\d{2})?|[+-]\d{2}:?\d{2})$/iu;
/** Longest text that is a day with what stands beside it, in code units. */
const LENGTH_MAX = 100;
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
  if (text.length > LENGTH_MAX || !/\b\d{4}\b/u.test(text)) return null;
  const [first, ...others] = findTimes(text, ANY_DAY);
  if (!first || others.length > 0 || !isDay(first.date.edtf)) return null;
  const beside = `${text.slice(0, first.start)} ${text.slice(first.end)}`
    .split(/[^\p{L}\d:.+-]+/u)
    .map((word) => word.replace(/(?<=\p{L})[.:]|^[^\p{L}\d]+$/gu, ''));
  return beside.every((word) => word === '' || BESIDE.test(word)) ? first.date.edtf : null;
}
