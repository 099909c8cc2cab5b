import { addDays, dayAfter, dayBefore, weekdayOf } from '../../domain/day';
import { addUnits, intervalOf, spanning, unitAround, type Unit, yearOf } from './calendar';
import { endsOf } from './deictic';
import { DASH, NUMBER, numberOf, WEEKDAY } from './pattern';
import type { Groups, TimeRule } from './rule';
import { WEEKDAYS } from './words';

/** "two", "10-15", "two or three", "two and a half". */
const COUNT = `(?<count>${NUMBER})(?:(?:${DASH}|\\s+(?:to|or)\\s+)(?<upto>${NUMBER.replace('(?<!\\d[.,]|-)', '')}))?(?<half>[-\\s]and[-\\s]a[-\\s]half)?`;
/** "years", "year and a half". */
const UNITS =
  '(?<unit>hours?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))(?<more>\\s+and\\s+a\\s+half)?';
const AMOUNT = `(?:half\\s+)?${COUNT}\\s+${UNITS}`;
/** What makes a round number of it. */
const ABOUT = '(?:(?<about>about|around|some|roughly|approximately|nearly|almost)\\s+)?';
const AT_MOST = '(?:no|not)\\s+more\\s+than|at\\s+most|less\\s+than|under|up\\s+to';
const AT_LEAST = '(?:no|not)\\s+(?:less|fewer)\\s+than|at\\s+least|more\\s+than|over';
const THROUGHOUT = '(?:(?:in|over|during|for|within|throughout)\\s+)?';

/** "two years ago", on which others build: "since two years ago". */
export const AGO: TimeRule = {
  source: `(?:(?<atMost>${AT_MOST})\\s+|(?<atLeast>${AT_LEAST})\\s+)?${ABOUT}${AMOUNT}\\s+ago`,
  resolve({ atMost, atLeast, ...groups }, { today }) {
    const told = ago(groups, today);
    if (atMost !== undefined) return intervalOf(endsOf(told).earliest, today);
    return atLeast === undefined ? told : intervalOf(null, endsOf(told).latest);
  },
};

/** The other expressions that count units of time from the day of publication. */
export const COUNTED_RULES: readonly TimeRule[] = [
  {
    // "one year ago today": that very day.
    source: `${AMOUNT}\\s+ago\\s+(?:today|to\\s+(?:the|this)\\s+day|on\\s+this\\s+day)`,
    resolve(groups, { today }) {
      const { least, most, unit } = amountOf(groups);
      return least === most ? addUnits(today, -most, unit) : ago(groups, today);
    },
  },
  {
    // "a week ago on Friday": of the days that a week ago can be, the Fridays.
    source: `${COUNT}\\s+(?<unit>weeks?|fortnights?)\\s+ago,?\\s+(?:(?:on|last)\\s+)?(?<day>${WEEKDAY})`,
    resolve({ day = '', ...groups }, { today }) {
      const { earliest, latest } = endsOf(ago(groups, today));
      const days: string[] = [];
      for (let each = earliest; each <= latest; each = dayAfter(each))
        if (weekdayOf(each) === WEEKDAYS[day.toLowerCase()]) days.push(each);
      return days.length === 0 ? null : spanning(days);
    },
  },
  {
    source: '(?:a|some|\\d{1,3})\\s+minutes?\\s+ago',
    resolve: (_, { today }) => intervalOf(dayBefore(today), today),
  },
  {
    source: `${THROUGHOUT}the\\s+(?:past|last|previous)\\s+${AMOUNT}`,
    resolve(groups, { today }) {
      const { most, unit } = amountOf(groups);
      return intervalOf(unitAround(addUnits(today, -most, unit), unit).first, today);
    },
  },
  {
    // "in the last decade": the ten years up to today, or the one that is over.
    source: `${THROUGHOUT}the\\s+(?:past|last|previous)\\s+(?<unit>decade|century)`,
    resolve({ unit = '' }, { today }) {
      const years = unit.toLowerCase() === 'decade' ? 10 : 100;
      const first = Math.floor((yearOf(today) - years) / years) * years;
      return intervalOf(`${String(first).padStart(4, '0')}-01-01`, today);
    },
  },
  {
    source: `${THROUGHOUT}the\\s+(?:next|coming|following)\\s+${AMOUNT}`,
    resolve: (groups, { today }) => ahead(groups, today),
  },
  {
    // "the first visit in ten years": how long there was none.
    source: `(?:within|in)\\s+${ABOUT}${AMOUNT}(?<!\\bfirst\\b[^.;]{0,100}\\s(?:years?|decades?))(?<time>['’]s?\\s+time)?`,
    resolve({ time, ...groups }, { today, tense }) {
      // "In two days" of the past is how long it took.
      return tense === 'PAST' && time === undefined ? null : ahead(groups, today);
    },
  },
  {
    source: `${ABOUT}${AMOUNT}\\s+(?:from\\s+now|hence)`,
    resolve: (groups, { today }) => ahead(groups, today),
  },
];

interface Amount {
  least: number;
  most: number;
  unit: Unit;
  /** How far off a count of this unit may be: none for days, else one as large. */
  slack: number;
}

/** How many of which unit: hours in days, fortnights in weeks, decades and centuries in years. */
function amountOf({ count = '', upto, half, more, unit = '', about }: Groups): Amount {
  const word = unit.toLowerCase();
  const most = numberOf(upto ?? count) + ((half ?? more) === undefined ? 0 : 1);
  const of = (each: number, unit: Unit, slack = each): Amount => ({
    least: numberOf(count) * each,
    most: most * each,
    unit,
    slack: about === undefined ? slack : Math.max(slack, 1, Math.ceil((most * each) / 4)),
  });
  // Any hour of the day may be the one to count from.
  if (word.startsWith('hour'))
    return {
      ...of(1, 'day', 0),
      least: Math.floor((numberOf(count) - 1) / 24),
      most: Math.ceil(most / 24),
    };
  if (word.startsWith('day')) return of(1, 'day', 0);
  if (word.startsWith('week')) return of(1, 'week');
  if (word.startsWith('fortnight')) return of(2, 'week', 1);
  if (word.startsWith('month')) return of(1, 'month');
  if (word.startsWith('decade')) return of(10, 'year');
  // "A hundred years" is as round as a century's tenth.
  if (word.startsWith('year')) return of(1, 'year', /hundred/iu.test(count) ? 10 : 1);
  return of(100, 'year');
}

/** So long ago, to the unit: "two months ago" is any day nearer to two than to one or three. */
function ago(groups: Groups, today: string): string {
  const { least, most, unit, slack } = amountOf(groups);
  if (unit === 'day')
    return intervalOf(addDays(today, -most - slack), addDays(today, -Math.max(0, least - slack)));
  const from = dayAfter(addUnits(today, -most - slack, unit));
  const to = dayBefore(addUnits(today, -least + slack, unit));
  return intervalOf(from, to < today ? to : today);
}

/** From today to the end of the unit in which so long from now lies. */
function ahead(groups: Groups, today: string): string {
  const { most, unit, slack } = amountOf(groups);
  const beyond = groups['about'] === undefined ? 0 : slack;
  return intervalOf(today, unitAround(addUnits(today, most + beyond, unit), unit).last);
}
