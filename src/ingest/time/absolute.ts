import { addDays, weekdayOf } from '../../domain/day';
import {
  edtfOf,
  intervalOf,
  mondayOf,
  monthNumberOf,
  nearestOf,
  spanning,
  yearOf,
} from './calendar';
import { anyOf, DASH, DAY, GAP, MONTH, monthOf, numberOf, SEASON, WEEKDAY, YEAR } from './pattern';
import type { Groups, TimeContext, TimeRule } from './rule';
import { ORDINALS, PLANS, SEASONS, WEEKDAYS } from './words';

/** A year after a date: stated, or told from the day of publication. */
const ANY_YEAR = `(?:(?<year>${YEAR})|(?:of\\s+)?(?<relative>this|last|next)\\s+year)`;
/** The year is that of another thing: "on 5 May of the same year", "in May '98". */
const OF_OTHER_YEAR = `(?!,?\\s+(?:of\\s+)?(?:that|the\\s+(?:same|following|previous|preceding|next))\\s+year|\\s+(?:of\\s+)?['’]\\d{2}(?!\\d))`;
/** A weekday in front of a date tells which year is meant, or that the date is a slip. */
const LED = `(?:(?<weekday>${WEEKDAY}),?\\s+(?:the\\s+)?)?`;

/** Dates by the calendar: days, months, seasons, quarters, years. A year left out is the nearest. */
export const ABSOLUTE_RULES: readonly TimeRule[] = [
  {
    source: `${LED}(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})${OF_OTHER_YEAR}(?:${GAP}${ANY_YEAR})?`,
    resolve: dayOfYear,
  },
  {
    source: `${LED}(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})(?![:/])${OF_OTHER_YEAR}(?:${GAP}${ANY_YEAR})?`,
    resolve: dayOfYear,
  },
  {
    source: '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)',
    resolve: ({ year, month, day }) => edtfOf(Number(year), Number(month), Number(day)),
  },
  {
    source: '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)',
    resolve: ({ year, month, day }) => edtfOf(Number(year), Number(month), Number(day)),
  },
  {
    // "1-3.06.2021", "30.05 to 3.06.2021".
    source: `(?:from\\s+)?(?<d1>\\d{1,2})(?:\\.(?<m1>\\d{1,2}))?\\.?(?:${DASH}|\\s+(?:to|till|until)\\s+)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)`,
    resolve({ d1, m1, day, month, year }) {
      const last = edtfOf(Number(year), Number(month), Number(day));
      const first = edtfOf(Number(year), Number(m1 ?? month), Number(d1));
      return first !== null && last !== null && first <= last ? intervalOf(first, last) : null;
    },
  },
  ...['/', '-'].map((sign) => ({
    source: `(?<a>\\d{1,2})${sign}(?<b>\\d{1,2})${sign}(?<year>\\d{4})(?!\\d)`,
    resolve: eitherOrder,
  })),
  {
    // "They will meet on the | 25th.": of this month, or of one beside it; no 25th session, floor or of May.
    source: `(?<=\\bon\\s+the\\s+)(?<day>(?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th))(?=\\s*(?:[.,;:)]|$)|\\s+(?:in|at|to|for|with|when|where)\\b)`,
    resolve({ day = '' }, context) {
      const [year, month] = [yearOf(context.today), monthNumberOf(context.today)];
      const days = [-2, -1, 0, 1, 2].flatMap((shift) => {
        const index = year * 12 + month - 1 + shift;
        return edtfOf(Math.floor(index / 12), (index % 12) + 1, numberOf(day)) ?? [];
      });
      return nearestOf(days, context);
    },
  },
  {
    source: `(?<month>${MONTH})(?:\\s+of)?${GAP}${ANY_YEAR}`,
    resolve({ month = '', ...groups }, context) {
      const year = statedYear(groups, context);
      return year === null ? null : edtfOf(year, monthOf(month));
    },
  },
  {
    source: `(?:winter|summer)(?:\\s+of)?\\s+(?<year>${YEAR})[-–/](?<next>\\d{2}|\\d{4})(?!\\d)`,
    resolve: ({ year }) => `${year}-12/${Number(year) + 1}-02`,
  },
  {
    // "in spring and autumn 2020": each is of that year.
    source: `(?<first>${SEASON})(?:${DASH}|\\s+(?:to|and|or)\\s+)(?:the\\s+)?(?<season>${SEASON})(?:\\s+of|,)?\\s+${ANY_YEAR}`,
    resolve({ first = '', season = '', ...groups }, context) {
      const year = statedYear(groups, context);
      const codes = [first, season].map((each) => SEASONS[each.toLowerCase()]);
      return year === null ? null : spanning(codes.map((code) => `${year}-${code}`));
    },
  },
  {
    source: `(?<season>${SEASON})(?:\\s+of|,)?\\s+${ANY_YEAR}`,
    resolve({ season = '', ...groups }, context) {
      const year = statedYear(groups, context);
      return year === null ? null : `${year}-${SEASONS[season.toLowerCase()]}`;
    },
  },
  {
    source: `(?:the\\s+)?(?:(?<nth>${anyOf(Object.keys(ORDINALS))})\\s+quarter|Q(?<n>[1-4]))(?:\\s+\\[?of)?\\s+${ANY_YEAR}\\]?`,
    resolve({ nth, n, ...groups }, context) {
      const year = statedYear(groups, context);
      const quarter = nth === undefined ? Number(n) : (ORDINALS[nth.toLowerCase()] ?? 0);
      return year === null ? null : `${year}-${32 + quarter}`;
    },
  },
  {
    // "the second half of the year": of this one.
    source: `(?:the\\s+)?(?<nth>first|second|1st|2nd)\\s+half(?:\\s+of)?\\s+(?:${ANY_YEAR}|(?<now>(?<=of\\s+)the\\s+(?:current\\s+)?year))`,
    resolve({ nth = '', now, ...groups }, context) {
      const year = now === undefined ? statedYear(groups, context) : yearOf(context.today);
      return year === null ? null : `${year}-${39 + (ORDINALS[nth.toLowerCase()] ?? 0)}`;
    },
  },
  {
    source: '(?:the\\s+)?(?<decade>1[5-9]\\d|20\\d)0s\\b',
    resolve: ({ decade }) => `${decade}X`,
  },
  {
    source: `(?:the\\s+)?week\\s+(?<which>of|from|beginning|ending)\\s+(?:on\\s+)?(?<date>${DAY}\\s+${MONTH}|${MONTH}\\s+${DAY})(?:${GAP}${ANY_YEAR})?`,
    resolve({ date = '', which = '', ...groups }, context) {
      const parts = new RegExp(`(?<day>${DAY})|(?<month>${MONTH})`, 'gi');
      const found: Record<string, string | undefined> = { ...groups };
      for (const match of date.matchAll(parts))
        for (const [name, value] of Object.entries(match.groups ?? {})) found[name] ??= value;
      const day = dayOfYear(found, context);
      if (day?.includes('/') !== false) return null;
      return which.toLowerCase() === 'ending' ? intervalOf(addDays(day, -6), day) : weekFrom(day);
    },
  },
  {
    // "Latvia (signed 1992)", "noting that 2022 marks thirty years".
    source: `(?:(?<=\\((?:\\p{Ll}+\\s+)?)(?<bracketed>${YEAR})(?=[;,)])|(?<year>${YEAR})(?=\\s+(?:marks|marked|saw|will\\s+(?:mark|be|see))\\b))`,
    resolve: ({ bracketed, year }) => edtfOf(Number(bracketed ?? year)),
  },
];

/** A year's bare number: only where the words before it tell that it is a year. "The 2030 Agenda" is a name. */
export const BARE_YEAR: TimeRule = {
  source: `(?:the\\s+year\\s+)?(?<year>${YEAR})(?!\\s+${anyOf(PLANS)}\\b)`,
  resolve: ({ year }) => edtfOf(Number(year)),
};

/** A month's bare name: "may" and "march" are months only where the words before them tell so. */
export const BARE_MONTH: TimeRule = {
  source: `(?<month>${MONTH})${OF_OTHER_YEAR}(?!\\s+\\d)`,
  resolve: ({ month = '' }, context) =>
    nearestOf(
      yearsAround(context).flatMap((year) => edtfOf(year, monthOf(month)) ?? []),
      yearly(context),
    ),
};

/** A season's bare name, by the same token: "spring" and "fall" are verbs too. */
export const BARE_SEASON: TimeRule = {
  source: `(?<season>${SEASON})${OF_OTHER_YEAR}`,
  resolve: ({ season = '' }, context) =>
    nearestOf(
      yearsAround(context).map((year) => `${year}-${SEASONS[season.toLowerCase()]}`),
      yearly(context),
    ),
};

/** Day and month stand in either order: both readings are kept where the calendar has both. */
function eitherOrder({ a, b, year }: Groups): string | null {
  const readings = [
    edtfOf(Number(year), Number(a), Number(b)),
    edtfOf(Number(year), Number(b), Number(a)),
  ].filter((edtf) => edtf !== null);
  return readings.length === 0 ? null : spanning([...new Set(readings)]);
}

/** EDTF of a day and month, with the year that is stated or the nearest. */
export function dayOfYear(groups: Groups, context: TimeContext): string | null {
  const [month, day] = [monthOf(groups['month'] ?? ''), numberOf(groups['day'] ?? '')];
  const year = statedYear(groups, context);
  if (year !== null) return onWeekday(edtfOf(year, month, day), groups['weekday']);
  // 29 February recurs at last after eight years.
  const years = month === 2 && day === 29 ? yearsAround(context, 8) : yearsAround(context);
  const days = years.flatMap((each) => edtfOf(each, month, day) ?? []);
  return onWeekday(nearestOf(days, yearly(context)), groups['weekday']);
}

/** Of the days that are meant, those on the weekday that is told; null where none is: either may be the slip. */
function onWeekday(edtf: string | null, weekday: string | undefined): string | null {
  if (edtf === null || weekday === undefined) return edtf;
  const days = edtf.split('/').filter((day) => weekdayOf(day) === WEEKDAYS[weekday.toLowerCase()]);
  return days.length === 0 ? null : spanning(days);
}

/** What recurs once a year and is reported may be of either side of today, whatever the verb's tense. */
function yearly(context: TimeContext): TimeContext {
  return context.isReported ? { ...context, tense: null } : context;
}

/** The year that an expression states, outright or from the day of publication, or that was told before it; else null. */
export function statedYear(groups: Groups, { today, yearTold }: TimeContext): number | null {
  const { year, relative } = groups;
  if (year !== undefined) return Number(year);
  if (relative === undefined) return yearTold ?? null;
  return yearOf(today) + { this: 0, last: -1, next: 1 }[relative.toLowerCase() as 'this'];
}

function yearsAround({ today, yearTold }: TimeContext, reach = 1): number[] {
  if (yearTold !== undefined) return [yearTold];
  return Array.from({ length: 2 * reach + 1 }, (_, i) => yearOf(today) + i - reach);
}

/** The days that "the week of" a day may mean: the week that holds it, or the seven from it on. */
function weekFrom(day: string): string {
  return intervalOf(mondayOf(day), addDays(day, 6));
}
