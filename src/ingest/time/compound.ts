import { dayAfter, dayBefore } from '../../domain/day';
import type { PartialDate } from '../../domain/partial-date';
import { BARE_MONTH, BARE_SEASON, BARE_YEAR, dayOfYear, statedYear } from './absolute';
import { edtfOf, intervalOf, monthNumberOf, spanning, yearOf } from './calendar';
import { anyOf, DASH, DAY, GAP, MONTH, monthOf, nested, numberOf, YEAR } from './pattern';
import type { Groups, ResolvePoint, TimeContext, TimeRule } from './rule';
import { PARTS } from './words';

const ANY_YEAR = `(?:(?<year>${YEAR})|(?:of\\s+)?(?<relative>this|last|next)\\s+year)`;
const TO = `(?:${DASH}|\\s+(?:to|and|till|until|through|or)\\s+)`;
const FROM = '(?:from\\s+|between\\s+)?(?:the\\s+)?';
const PART = `(?:${anyOf(PARTS.map((words) => words.replace(/ /g, '\\s+')))}(?:\\s+|-)(?:of\\s+)?(?:the\\s+)?)`;
const IN = '(?:in|of|during|throughout|for|on|over|within)';

type Bound = (date: PartialDate, isPart: boolean) => string | null;

/**
 * Expressions made of others. `point` is the source that matches a simple expression; `resolve` resolves
 * one, or a bare year, month or season, for which the words in front of it vouch.
 */
export function compoundRules(point: string, resolve: ResolvePoint): TimeRule[] {
  const bare = [BARE_YEAR, BARE_MONTH, BARE_SEASON].map((rule) => nested(rule.source)).join('|');
  const date = `(?:${nested(point)}|${bare})`;
  const limit = (words: string, bound: Bound): TimeRule => ({
    source: `${words}\\s+(?:the\\s+(?!${PART}))?(?<part>${PART})?(?<date>${date})`,
    resolve({ part, date: text = '' }, context) {
      const found = resolve(text, context);
      return found && bound(found, part !== undefined);
    },
  });
  return [
    ...RANGES,
    {
      source: `(?:from|between)\\s+(?<from>${date})\\s+(?:to|and|till|until|through)\\s+(?<to>${date})`,
      resolve: ({ from = '', to = '' }, context) => range(from, to, context, resolve),
    },
    limit(
      '(?:by|no\\s+later\\s+than|up\\s+to|until|till)',
      ({ latest }) => latest && intervalOf(null, latest),
    ),
    // What lies before or after a part of a period may lie within the period.
    limit('(?:before|ahead\\s+of|prior\\s+to)', ({ earliest, latest }, isPart) => {
      const last = isPart ? latest : earliest && dayBefore(earliest);
      return last && intervalOf(null, last);
    }),
    limit('after', ({ earliest, latest }, isPart) => {
      const first = isPart ? earliest : latest && dayAfter(latest);
      return first && intervalOf(first, null);
    }),
    limit(
      '(?:(?:ever\\s+)?since|(?:starting|beginning)(?:\\s+(?:from|in|on))?|as\\s+of|effective)',
      ({ earliest }) => earliest && intervalOf(earliest, null),
    ),
    {
      source: `${PART}(?<date>${date})`,
      resolve: ({ date: text = '' }, context) => resolve(text, context)?.edtf ?? null,
    },
    {
      source: `(?<side>earlier|later)\\s+(?:in\\s+|this\\s+)(?<date>${date})`,
      resolve: ({ side = '', date: text = '' }, context) =>
        sideOf(side, resolve(text, context), context.today),
    },
    {
      source: `(?<=\\b${IN}\\s+(?:the\\s+)?)(?<date>${bare})`,
      resolve: ({ date: text = '' }, context) => resolve(text, context)?.edtf ?? null,
    },
  ];
}

/** "Earlier in July", said in July, reaches to the day on which it is said. */
function sideOf(side: string, date: PartialDate | null, today: string): string | null {
  if (!date || date.earliest === null || date.latest === null) return null;
  const { earliest, latest } = date;
  if (today < earliest || latest < today) return date.edtf;
  return side.toLowerCase() === 'earlier' ? intervalOf(earliest, today) : intervalOf(today, latest);
}

/** Ranges whose ends share a month or a year. */
const RANGES: readonly TimeRule[] = [
  {
    source: `${FROM}(?<from>${DAY})(?:,\\s+${DAY})*${TO}(?:the\\s+)?(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})(?:${GAP}${ANY_YEAR})?`,
    resolve: ({ from = '', ...groups }, context) => daysOfMonth(from, groups, context),
  },
  {
    source: `${FROM}(?<month>${MONTH})\\s+(?<from>${DAY})(?:,\\s+${DAY})*${TO}(?:the\\s+)?(?<day>${DAY})(?!\\s+(?:of\\s+)?${MONTH})(?:${GAP}${ANY_YEAR})?`,
    resolve: ({ from = '', ...groups }, context) => daysOfMonth(from, groups, context),
  },
  {
    source: `${FROM}(?<d1>${DAY})\\s+(?<m1>${MONTH})${TO}(?<day>${DAY})\\s+(?<month>${MONTH})(?:${GAP}${ANY_YEAR})?`,
    resolve: acrossMonths,
  },
  {
    source: `${FROM}(?<m1>${MONTH})\\s+(?<d1>${DAY})${TO}(?<month>${MONTH})\\s+(?<day>${DAY})(?:${GAP}${ANY_YEAR})?`,
    resolve: acrossMonths,
  },
  {
    source: `${FROM}(?<m1>${MONTH})${TO}(?<month>${MONTH})${GAP}${ANY_YEAR}`,
    resolve({ m1 = '', month = '', ...groups }, context) {
      const year = statedYear(groups, context);
      if (year === null) return null;
      const [first, last] = [monthOf(m1), monthOf(month)];
      return `${edtfOf(first <= last ? year : year - 1, first)}/${edtfOf(year, last)}`;
    },
  },
  {
    source: `(?:from\\s+|between\\s+|in\\s+|for\\s+|during\\s+)(?<from>${YEAR})${TO}(?<to>${YEAR})`,
    resolve: ({ from = '', to = '' }) => (from <= to ? `${from}/${to}` : null),
  },
];

function daysOfMonth(from: string, groups: Groups, context: TimeContext): string | null {
  // Where the year is not sure, the last day is an interval: from one year's to the other's.
  const [earlier = '', later = earlier] = dayOfYear(groups, context)?.split('/') ?? [];
  if (earlier === '') return null;
  const first = edtfOf(yearOf(earlier), monthNumberOf(earlier), numberOf(from));
  return first !== null && first <= earlier ? intervalOf(first, later) : null;
}

function acrossMonths(
  { m1 = '', d1 = '', ...groups }: Groups,
  context: TimeContext,
): string | null {
  const [earlier = '', later = earlier] = dayOfYear(groups, context)?.split('/') ?? [];
  if (earlier === '') return null;
  const first = [0, -1]
    .map((shift) => edtfOf(yearOf(earlier) + shift, monthOf(m1), numberOf(d1)))
    .find((day) => day !== null && day <= earlier);
  return first ? intervalOf(first, later) : null;
}

function range(
  from: string,
  to: string,
  context: TimeContext,
  resolve: ResolvePoint,
): string | null {
  const last = resolve(to, context);
  const first = last && resolve(from, { today: last.latest ?? context.today, tense: 'PAST' });
  if (!first || !last) return null;
  return (first.earliest ?? '') <= (last.latest ?? '') ? spanning([first.edtf, last.edtf]) : null;
}
