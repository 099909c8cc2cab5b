import { addDays, dayAfter, dayBefore } from '../../domain/day';
import type { PartialDate } from '../../domain/partial-date';
import { BARE_MONTH, BARE_SEASON, BARE_YEAR, dayOfYear, statedYear } from './absolute';
import { edtfOf, intervalOf, monthNumberOf, spanning, yearOf } from './calendar';
import {
  anyOf,
  DASH,
  DAY,
  GAP,
  MONTH,
  monthOf,
  nested,
  NUMBER,
  numberOf,
  SEASON,
  timeAfter,
  WEEKDAY,
  YEAR,
} from './pattern';
import { BARE_PERIOD, nightOf } from './deictic';
import type { Groups, ResolvePoint, TimeContext, TimeRule } from './rule';
import { DAYPARTS, OF_A_YEAR, PARTS } from './words';

const ANY_YEAR = `(?:(?<year>${YEAR})|(?:of\\s+)?(?<relative>this|last|next)\\s+year)`;
const TO = `(?:${DASH}|\\s+(?:to|and|till|until|through|or)\\s+)`;
const HOURS = `(?:\\s+(?:${DAYPARTS.join('|')}))?`;
const FROM = '(?:from\\s+|between\\s+)?(?:the\\s+)?';
const PART = `(?:${anyOf(PARTS.map((words) => words.replace(/ /g, '\\s+')))}(?:\\s+|-)(?:of\\s+)?(?:the\\s+)?)`;
const IN = '(?:in|of|during|throughout|for|on|over|within)';

/** "after the 2007 election": the year is that of the election, and nothing lies after it. */
const NOUN_OF_A_YEAR = `\\s+(?:[\\p{L}-]+\\s+)?${anyOf(OF_A_YEAR)}\\b`;

const NTH = '(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)';
const FULL_DATE = `(?:${DAY}\\s+(?:of\\s+)?${MONTH}|${MONTH}\\s+${DAY})${GAP}${YEAR}`;
/** Dates that recur: where it is not sure which is meant, what is before or after them is before or after either. */
const MAY_BE_EITHER = new RegExp(
  `^(?:${WEEKDAY}|${DAY}\\s+(?:of\\s+)?${MONTH}|${MONTH}(?:\\s+${DAY})?|${SEASON})$`,
  'i',
);

/** What gives a thing another day. */
const PUT_OFF =
  '(?:postpon(?:ed?|ing)|delay(?:ed|ing)?|defer(?:red|ring)?|put(?:ting)?\\s+(?:off|back)|push(?:ed|ing)?\\s+back|reschedul(?:ed?|ing)|adjourn(?:ed|ing)?|carried\\s+over)';

/** "the May summit": a month that tells which of several things is meant. */
const MONTH_OF_A_THING = `${MONTH}\\s+(?!(?:of|and|to|or|until|through|in|on|at)\\b)\\p{L}`;

/** @param isLoose whether what lies before or after it may lie within it. */
type Bound = (date: PartialDate, isLoose: boolean) => string | null;

/**
 * Expressions made of others. `point` is the source that matches a simple expression; `resolve` resolves
 * one, or a bare year, month or season, for which the words in front of it vouch.
 */
export function compoundRules(point: string, resolve: ResolvePoint): TimeRule[] {
  const bare = [BARE_YEAR, BARE_MONTH, BARE_SEASON].map((rule) => nested(rule.source)).join('|');
  const date = `(?:${nested(point)}|${bare})`;
  const period = nested(BARE_PERIOD.source);
  const limit = (words: string, bound: Bound): TimeRule => ({
    cue: timeAfter(words),
    source: `${words}\\s+(?!the\\s+${MONTH_OF_A_THING})(?:(?:the\\s+(?!${PART}))?(?<part>${PART})?(?<date>${date})|(?<of>${PART})(?<period>${period}))(?!['’]s)(?!(?<=\\d{4})${NOUN_OF_A_YEAR})`,
    resolve({ part, date: text, of, period: around = '' }, context) {
      const found = resolve(text ?? around, context);
      const isEither = found?.precision === 'INTERVAL' && MAY_BE_EITHER.test(text ?? '');
      const isLoose = (part ?? of) !== undefined || isEither;
      return found && bound(found, isLoose);
    },
  });
  return [
    ...RANGES,
    {
      // "Tuesday to Thursday", "Monday, Tuesday and Wednesday", "late Thursday into Friday": from one to the other.
      source: `(?:(?:from|between)\\s+)?(?:late\\s+(?:on\\s+)?)?(?<from>${WEEKDAY})${HOURS}(?:,\\s+${WEEKDAY})*(?:,?${TO}|\\s+into\\s+)(?:early\\s+(?:on\\s+)?)?(?<to>${WEEKDAY})`,
      resolve: ({ from = '', to = '' }, context) => range(from, to, context, resolve),
    },
    {
      // "in May or June", "from late May to early June": of which it was, or all of it.
      source: `(?<=\\b(?:in|during|between|from)\\s+)${PART}?(?<from>${MONTH})${TO}(?:in\\s+)?${PART}?(?<to>${MONTH})(?!\\s+(?:of\\s+)?['’]?\\d|${GAP}${nested(ANY_YEAR)})`,
      resolve: ({ from = '', to = '' }, context) => range(from, to, context, resolve),
    },
    {
      source: `(?:from\\s+|between\\s+)?(?<from>${FULL_DATE})(?:${DASH}|,?\\s+(?:to|till|until|through)\\s+)(?<to>${FULL_DATE})`,
      resolve: ({ from = '', to = '' }, context) => range(from, to, context, resolve),
    },
    {
      cue: timeAfter('from\\s|between\\s'),
      // "from late 2019 until early 2020": all of both is the widest that it allows.
      source: `(?:from|between)\\s+${PART}?(?<from>${date})\\s+(?:to|and|till|until|through)\\s+${PART}?(?<to>${date})`,
      resolve: ({ from = '', to = '' }, context) => range(from, to, context, resolve),
    },
    {
      // "postponed until January": then, and not by then.
      cue: timeAfter('until\\s|till\\s|to\\s'),
      source: `(?<=\\b${PUT_OFF}(?:\\s+[\\p{L}-]+){0,4}?\\s+)(?:until|till|to)\\s+(?:the\\s+)?${PART}?(?<date>${date})`,
      resolve: ({ date: text = '' }, context) =>
        resolve(text, { ...context, tense: 'FUTURE' })?.edtf ?? null,
    },
    limit(
      '(?:by|no\\s+later\\s+than|not\\s+later\\s+than|up\\s+to|until|till|through)',
      ({ latest }) => latest && intervalOf(null, latest),
    ),
    // What lies before or after a part of a period may lie within the period.
    limit(
      '(?:before|ahead\\s+of|prior\\s+to|(?:on\\s+)?the\\s+eve\\s+of(?:\\s+(?:[\\p{L}’-]+\\s+){0,4}[\\p{L}’-]+,)?)',
      ({ earliest, latest }, isLoose) => {
        const last = isLoose ? latest : earliest && dayBefore(earliest);
        return last && intervalOf(null, last);
      },
    ),
    limit('after', ({ earliest, latest }, isLoose) => {
      const first = isLoose ? earliest : latest && dayAfter(latest);
      return first && intervalOf(first, null);
    }),
    limit(
      '(?:no\\s+earlier\\s+than|not\\s+earlier\\s+than|not\\s+before|not\\s+until|(?:ever\\s+)?since|(?:starting|beginning)(?:\\s+(?:from|in|on))?|as\\s+of|effective)',
      ({ earliest }) => earliest && intervalOf(earliest, null),
    ),
    {
      cue: /\bat\s+the\s+(?:earliest|latest)\b/iu,
      source: `(?<date>${date})\\s+at\\s+the\\s+(?<end>earliest|latest)`,
      resolve({ date: text = '', end = '' }, context) {
        const { earliest = null, latest = null } = resolve(text, context) ?? {};
        if (end.toLowerCase() === 'earliest') return earliest && intervalOf(earliest, null);
        return latest && intervalOf(null, latest);
      },
    },
    {
      // "on the night of 3 May": that evening, and the morning after.
      cue: timeAfter('night\\s+of\\s'),
      source: `(?:on\\s+)?the\\s+night\\s+of\\s+(?:the\\s+)?(?<date>${nested(point)})`,
      resolve({ date: text = '' }, context) {
        const found = resolve(text, context);
        return found && nightOf(found.edtf);
      },
    },
    {
      cue: timeAfter('from\\s'),
      source: `(?<count>${NUMBER})\\s+(?<unit>days?|weeks?)\\s+from\\s+(?<date>${nested(point)})`,
      resolve({ count = '', unit = '', date: text = '' }, context) {
        const { earliest, latest } = resolve(text, { ...context, tense: 'FUTURE' }) ?? {};
        if (!earliest || !latest) return null;
        const days = numberOf(count) * (/^week/i.test(unit) ? 7 : 1);
        return intervalOf(addDays(earliest, days), addDays(latest, days));
      },
    },
    {
      // A part of a period that has edges of its own, but not here: the whole is the widest it allows.
      cue: timeAfter(`${NTH}\\s`),
      source: `(?:the\\s+)?(?:${NTH}\\s+)(?:days|week|weekend|half|${WEEKDAY})\\s+(?:of|in)\\s+(?<date>${date})`,
      resolve: ({ date: text = '' }, context) => resolve(text, context)?.edtf ?? null,
    },
    {
      // Near a day and not on it: the source doubts it.
      cue: timeAfter('around|approximately|circa|roughly|on\\s+or\\s'),
      source: `(?:around|approximately|circa|roughly|on\\s+or\\s+(?:about|around))\\s+(?<date>${nested(point)})`,
      resolve({ date: text = '' }, context) {
        const edtf = resolve(text, context)?.edtf ?? null;
        return edtf === null || /[/~]/.test(edtf) ? edtf : `${edtf}~`;
      },
    },
    {
      // A number of people is no year: "around 2000 troops".
      source: `(?:around|circa|c\\.|ca\\.)\\s+(?<year>${YEAR})(?=\\s*(?:[.,;:)]|$)|\\s+(?:and|when|by|in|at|while|after|before)\\b)`,
      resolve: ({ year = '' }) => `${year}~`,
    },
    {
      cue: timeAfter(PART),
      source: `${PART}(?<date>${date})`,
      resolve: ({ date: text = '' }, context) => resolve(text, context)?.edtf ?? null,
    },
    {
      cue: timeAfter('earlier|later'),
      source: `(?<side>earlier|later)\\s+(?:in\\s+|this\\s+)(?<date>${date})`,
      resolve: ({ side = '', date: text = '' }, context) =>
        sideOf(side, resolve(text, context), context.today),
    },
    {
      // "the countries' 1979 treaty": a year before what is of that year.
      source: `(?<=(?:['’]s?|\\b(?:the|its|their|his|her|an?))\\s+(?:[a-z]+\\s+)?)(?<year>(?:1[89]|20)\\d{2})(?=${NOUN_OF_A_YEAR})`,
      resolve: ({ year = '' }) => year,
    },
    {
      source: `(?<=\\b(?:the|his|her|their|its|our)\\s+|['’]s?\\s+)(?=${MONTH_OF_A_THING})(?<date>${nested(BARE_MONTH.source)})`,
      resolve: ({ date: text = '' }, context) =>
        resolve(text, { ...context, tense: null })?.edtf ?? null,
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
    // "10/11 May": one night, or two days.
    source: `${FROM}(?<from>${DAY})(?:,\\s+${DAY})*(?:${TO}|/)(?:the\\s+)?(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})(?:${GAP}${ANY_YEAR})?`,
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
    source: `${FROM}(?<m1>${MONTH})${TO}(?<month>${MONTH})(?:\\s+of)?${GAP}${ANY_YEAR}`,
    resolve({ m1 = '', month = '', ...groups }, context) {
      const year = statedYear(groups, context);
      if (year === null) return null;
      const [first, last] = [monthOf(m1), monthOf(month)];
      return `${edtfOf(first <= last ? year : year - 1, first)}/${edtfOf(year, last)}`;
    },
  },
  {
    source: `(?:from|between)\\s+(?<from>${YEAR})${TO}(?<to>${YEAR})`,
    resolve: ({ from = '', to = '' }) => (from <= to ? `${from}/${to}` : null),
  },
  {
    source: `(?:in|for|during)\\s+(?<from>${YEAR})(?:${DASH}|\\s+(?:to|till|until|through|or)\\s+)(?<to>${YEAR})`,
    resolve: ({ from = '', to = '' }) => (from <= to ? `${from}/${to}` : null),
  },
  {
    // "in 2019/20", "during 2019-20", "in 1999/2000".
    source: `(?:in|for|during)\\s+(?<from>${YEAR})[-–/](?<to>\\d{2}|\\d{4})(?![\\d/-])`,
    resolve({ from = '', to = '' }) {
      const last = `${from.slice(0, 4 - to.length)}${to}`;
      return from < last ? `${from}/${last}` : null;
    },
  },
  {
    // "in 2015 and | 2016": each year by itself.
    source: `(?<=\\b(?:in|for|during)\\s+\\d{4}(?:,\\s+\\d{4})*,?\\s+and\\s+)(?<year>${YEAR})`,
    resolve: ({ year = '' }) => year,
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
  // Where it is not sure which is meant, the first possible end tells the first possible beginning.
  const today = last?.earliest ?? last?.latest ?? context.today;
  const first = last && resolve(from, { today, tense: 'PAST' });
  if (!first || !last) return null;
  return (first.earliest ?? '') <= (last.latest ?? '') ? spanning([first.edtf, last.edtf]) : null;
}
