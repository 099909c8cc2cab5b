import { addDays, dayAfter, dayBefore } from '../../domain/day';
import { parsePartialDate } from '../../domain/partial-date';
import {
  addMonths,
  addUnits,
  edtfOf,
  intervalOf,
  mondayOf,
  nearestOf,
  spanning,
  unitAround,
  yearOf,
  type Unit,
} from './calendar';
import { anyOf, MONTH, monthOf, SEASON, WEEKDAY } from './pattern';
import { DAY_NAMERS, OF_ANOTHER_WEEK, PAPERS } from './day-names';
import type { TimeContext, TimeRule } from './rule';
import { DAYPARTS, SEASONS, WEEKDAYS } from './words';

const PERIOD = '(?<unit>week|month|year)';
const DAYPART = `(?:\\s+(?:${DAYPARTS.join('|')}))?`;
const WHICH = '(?<which>this\\s+past|this\\s+coming|last|past|previous|this|next|coming)';

/** Words before a weekday that tell another than those around the day of publication. */
const OF_ANOTHER = anyOf([...DAY_NAMERS, ...OF_ANOTHER_WEEK]);
/** "the Sunday Times": a newspaper; "Friday of the previous week": a week that another time tells. */
const NOT_NAMED = `(?!\\s+(?:${PAPERS.join('|')})\\b|\\s+of\\s+(?:that|the\\s+(?:previous|preceding|following|same))\\s+week)`;

/** Expressions that tell days by those around the day of publication. */
export const DEICTIC_RULES: readonly TimeRule[] = [
  {
    source: `(?:earlier\\s+|later\\s+)?today|tonight|this\\s+(?:morning|afternoon|evening)`,
    resolve: (_, { today }) => today,
  },
  { source: 'the\\s+day\\s+before\\s+yesterday', resolve: (_, { today }) => addDays(today, -2) },
  { source: 'the\\s+day\\s+after\\s+tomorrow', resolve: (_, { today }) => addDays(today, 2) },
  { source: `yesterday${DAYPART}`, resolve: (_, { today }) => dayBefore(today) },
  { source: `tomorrow${DAYPART}`, resolve: (_, { today }) => dayAfter(today) },
  // The night may be of either day.
  { source: 'last\\s+night', resolve: (_, { today }) => intervalOf(dayBefore(today), today) },
  {
    // A day that is part of a name is none: the Good Friday Agreement, the Sunday Times.
    source: `(?<!\\b${OF_ANOTHER}\\s)(?:${WHICH}\\s+)?(?<day>${WEEKDAY})${NOT_NAMED}(?:\\s+(?<night>night)|${DAYPART}|'s|’s)?(?!-)\\b`,
    resolve({ which, day = '', night }, context) {
      const days = weekdaysAround(context.today, WEEKDAYS[day.toLowerCase()] ?? 0);
      const told = recurringDays(which, days, context);
      return night === undefined || told === null ? told : nightOf(told);
    },
  },
  {
    // "will meet later on Friday", said on a Friday.
    source: `later\\s+(?:on\\s+)?(?<day>${WEEKDAY})`,
    resolve: ({ day = '' }, { today }) =>
      weekdaysAround(today, WEEKDAYS[day.toLowerCase()] ?? 0).find((each) => each === today) ??
      null,
  },
  {
    source: `(?<day>${WEEKDAY})\\s+last(?!\\s+(?:week|month|year|night|summer|spring|winter|autumn|fall)\\b)`,
    resolve: ({ day = '' }, context) =>
      recurringDays(
        'last',
        weekdaysAround(context.today, WEEKDAYS[day.toLowerCase()] ?? 0),
        context,
      ),
  },
  {
    // "overnight on Thursday": the night before it, or the one after.
    source: `overnight\\s+(?:(?:on|into|to)\\s+)?(?<day>${WEEKDAY})`,
    resolve({ day = '' }, context) {
      const days = weekdaysAround(context.today, WEEKDAYS[day.toLowerCase()] ?? 0);
      const told = recurringDays(undefined, days, context);
      return told && nightOf(spanning([dayBefore(endsOf(told).earliest), told]));
    },
  },
  {
    // A week after the coming one, in British English: "Friday week", "a week on Friday".
    source: `(?:(?<ahead>a\\s+week\\s+(?:on\\s+)?)(?<on>${WEEKDAY})|(?<day>${WEEKDAY})\\s+week(?!-))`,
    resolve({ ahead, on, day = on ?? '' }, { today, tense }) {
      // "Spent a week on Monday's text": what is over is told otherwise.
      if (ahead !== undefined && tense !== 'FUTURE') return null;
      const days = weekdaysAround(today, WEEKDAYS[day.toLowerCase()] ?? 0);
      const coming = days.find((each) => each >= today);
      return coming === undefined ? null : addDays(coming, 7);
    },
  },
  {
    source: `(?<day>${WEEKDAY})${DAYPART},?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+week`,
    resolve: ({ day = '', which = '' }, { today }) =>
      weekdaysAround(today, WEEKDAYS[day.toLowerCase()] ?? 0)[2 + stepOf(which)] ?? null,
  },
  {
    source: `(?:${WHICH}\\s+|the\\s+|over\\s+the\\s+|at\\s+the\\s+)weekend`,
    resolve({ which }, context) {
      const weekends = weekdaysAround(context.today, 6).map((day) =>
        intervalOf(day, dayAfter(day)),
      );
      return recurringDays(which, weekends, context);
    },
  },
  {
    // "earlier this week, on Monday": one day.
    source: `(?:earlier|later)\\s+this\\s+week,?\\s+(?:on\\s+)?(?<day>${WEEKDAY})`,
    resolve: ({ day = '' }, { today }) =>
      weekdaysAround(today, WEEKDAYS[day.toLowerCase()] ?? 0)[2] ?? null,
  },
  {
    // The seven days up to today; of a month or a year also the one before this.
    source: `past\\s+${PERIOD}`,
    resolve({ unit = '' }, { today }) {
      const first = addUnits(today, -1, unitOf(unit));
      return intervalOf(
        unitOf(unit) === 'week' ? first : unitAround(first, unitOf(unit)).first,
        today,
      );
    },
  },
  {
    source: `(?<part>earlier|later)\\s+(?:in\\s+)?(?:this|the)\\s+${PERIOD}`,
    resolve({ part = '', unit }, { today }) {
      const { first, last } = unitAround(today, unit as Unit);
      return part.toLowerCase() === 'earlier' ? intervalOf(first, today) : intervalOf(today, last);
    },
  },
  {
    source: `(?<which>last|previous|this|the\\s+current|next|the\\s+coming)\\s+${PERIOD}`,
    resolve: ({ which = '', unit }, { today }) => period(stepOf(which), unit as Unit, today),
  },
  {
    // "the week before last", "the month after next".
    source: 'the\\s+(?<unit>week|month|year)\\s+(?:(?<before>before\\s+last)|after\\s+next)',
    resolve: ({ unit, before }, { today }) =>
      period(before === undefined ? 2 : -2, unit as Unit, today),
  },
  {
    source: `(?<which>last|this\\s+past|this|next)\\s+(?<season>${SEASON})`,
    resolve({ which = '', season = '' }, context) {
      const year = yearOf(context.today);
      const code = SEASONS[season.toLowerCase()];
      const seasons = [-2, -1, 0, 1, 2].map((shift) => `${year + shift}-${code}`);
      return named(which, seasons, context.today);
    },
  },
  {
    source: `(?<which>last|this\\s+past|this|next)\\s+(?<month>${MONTH})(?!\\s+\\d)`,
    resolve({ which = '', month = '' }, { today }) {
      const months = [-2, -1, 0, 1, 2].flatMap(
        (shift) => edtfOf(yearOf(today) + shift, monthOf(month)) ?? [],
      );
      return named(which, months, today);
    },
  },
  {
    // "by the year's end", "before year-end".
    source: `(?:by|before)\\s+(?:the\\s+)?(?<unit>week|month|year)(?:['’]s\\s+|-)end`,
    resolve: ({ unit }, { today }) => intervalOf(null, unitAround(today, unitOf(unit)).last),
  },
];

/** A week, month or year without more: the present one, where the words before it vouch for it. */
export const BARE_PERIOD: TimeRule = {
  source: '(?:(?:the|this)\\s+)?(?:current\\s+)?(?<unit>week|month|year)',
  resolve: ({ unit }, { today }) => period(0, unit as Unit, today),
};

/** A night is of the day on which it begins and of the next. */
export function nightOf(edtf: string): string {
  const { earliest, latest } = endsOf(edtf);
  return intervalOf(earliest, dayAfter(latest));
}

function unitOf(text: string | undefined): Unit {
  return (text ?? 'day').toLowerCase().replace(/s$/, '') as Unit;
}

function stepOf(which: string): -1 | 0 | 1 {
  const word = which.toLowerCase();
  if (/last|past|previous/.test(word)) return -1;
  return /next|coming/.test(word) ? 1 : 0;
}

/** The week, month or year before, of or after today, as a whole. */
function period(step: number, unit: Unit, today: string): string | null {
  if (unit === 'week') {
    const monday = addDays(mondayOf(today), 7 * step);
    return intervalOf(monday, addDays(monday, 6));
  }
  const day = unitAround(today, unit).first;
  const moved = addMonths(day, unit === 'month' ? step : 12 * step);
  return unit === 'month' ? moved.slice(0, 7) : moved.slice(0, 4);
}

/** The same weekday in the weeks around today's, two before to two after. */
function weekdaysAround(today: string, weekday: number): string[] {
  const monday = mondayOf(today);
  return [-14, -7, 0, 7, 14].map((shift) => addDays(monday, shift + ((weekday + 6) % 7)));
}

/**
 * A day of the week. Said alone: today itself, or the nearest on the side that the tense tells, or
 * both. "Last" may be the latest or that of last week, "next" the coming or that of next week,
 * "this" that of this week or the coming: where these differ, all days between are kept.
 */
function recurringDays(
  which: string | undefined,
  days: string[],
  context: TimeContext,
): string | null {
  const { today, tense } = context;
  const inAWeek = days[days.indexOf(today) + 1];
  // "They will meet on Friday", said on a Friday: today, or in a week.
  if (which === undefined && tense === 'FUTURE' && days.includes(today) && inAWeek !== undefined)
    return intervalOf(today, inAWeek);
  if (which === undefined) return nearestOf(days, context);
  const ordered = days.map((edtf) => ({ edtf, ...endsOf(edtf) }));
  const before = ordered.filter((day) => day.latest < today).at(-1);
  const after = ordered.find((day) => day.earliest > today);
  const [ofLastWeek, ofThisWeek, ofNextWeek] = ordered.slice(1, 4);
  const word = which.toLowerCase();
  if (/this\s+past|^past|previous/.test(word)) return before?.edtf ?? null;
  if (/coming/.test(word)) return after?.edtf ?? null;
  const step = stepOf(word);
  // "this Tuesday the council met": of the two that it may be, the one that the tense tells.
  if (step === 0 && context.tense === 'PAST' && context.isReported !== true)
    return ofThisWeek && ofThisWeek.earliest <= today ? ofThisWeek.edtf : (before?.edtf ?? null);
  const readings =
    step < 0
      ? [ofLastWeek, before]
      : step > 0
        ? [after, ofNextWeek]
        : [ofThisWeek, ofThisWeek && ofThisWeek.latest < today ? after : ofThisWeek];
  return spanning([...new Set(readings.flatMap((reading) => reading?.edtf ?? []))]);
}

/** A month or season called "last", "this" or "next": with all between where the year is not sure. */
function named(which: string, candidates: string[], today: string): string | null {
  const ordered = candidates.map((edtf) => ({ edtf, ...endsOf(edtf) }));
  const [lastYears, thisYears, nextYears] = ordered.slice(1, 4);
  const step = stepOf(which);
  if (step === 0) return thisYears?.edtf ?? null;
  const neighbour =
    step < 0
      ? ordered.filter((date) => date.latest < today).at(-1)
      : ordered.find((date) => date.earliest > today);
  const readings = [step < 0 ? lastYears : nextYears, neighbour].flatMap(
    (date) => date?.edtf ?? [],
  );
  return spanning([...new Set(readings)].sort());
}

/** First and last day of an EDTF text; those of the calendar where it is open. */
export function endsOf(edtf: string): { earliest: string; latest: string } {
  const { earliest, latest } = parsePartialDate(edtf);
  return { earliest: earliest ?? '0000-01-01', latest: latest ?? '9999-12-31' };
}
