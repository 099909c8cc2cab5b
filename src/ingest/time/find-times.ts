import { isDay } from '../../domain/day';
import { tryPartialDate, type PartialDate } from '../../domain/partial-date';
import { ABSOLUTE_RULES, BARE_MONTH, BARE_SEASON, BARE_YEAR } from './absolute';
import { AGO, COUNTED_RULES } from './counted';
import { BARE_PERIOD, DEICTIC_RULES } from './deictic';
import { compoundRules } from './compound';
import { MAY_TELL_TIME, nested } from './pattern';
import { CompiledRule } from './compiled-rule';
import type { Tense, TimeContext, TimeRule } from './rule';
import { tenseAt } from './tense';
import { VAGUE_RULES } from './vague';

/** A time expression: where it stands in its text, and the widest interval that its words allow. */
export interface TimeExpression {
  start: number;
  end: number;
  /** `original` is the expression's own words. */
  date: PartialDate;
}

const compile = (rule: TimeRule): CompiledRule => new CompiledRule(rule);

const SIMPLE = [...ABSOLUTE_RULES, ...DEICTIC_RULES, AGO];
const simple = SIMPLE.map(compile);
const calendarRules = new Set(ABSOLUTE_RULES.map(({ resolve }) => resolve));
const nestable = [...simple, ...[BARE_YEAR, BARE_MONTH, BARE_SEASON, BARE_PERIOD].map(compile)];
const point = SIMPLE.map(({ source }) => nested(source)).join('|');
const all = [
  ...simple,
  ...COUNTED_RULES.map(compile),
  ...VAGUE_RULES.map(compile),
  ...compoundRules(point, (text, context) => resolveWhole(text, context, nestable)).map(compile),
];

/**
 * The time expressions of an English sentence, in order and apart, resolved against the day on which
 * its article was published (`YYYY-MM-DD`). Where two overlap, the one that begins first, then the
 * longer, is kept. Expressions that hang on another ("the next day", "two days later") are left out.
 * @throws RangeError when `publishedAt` is no day.
 */
export function findTimes(sentence: string, publishedAt: string): TimeExpression[] {
  if (!isDay(publishedAt))
    throw new RangeError(`publishedAt "${publishedAt}": expected a day, YYYY-MM-DD`);
  if (!MAY_TELL_TIME.test(sentence)) return [];
  const told = timesIn(sentence, publishedAt, () => undefined);
  const years = yearsTold(sentence, told);
  if (years.length === 0) return told;
  return timesIn(sentence, publishedAt, (start, tense) => {
    const year = years.find(({ isOf }) => isOf(start))?.year;
    // "Elected in 2019, she will come in May": what is to come is of no year that is over.
    const isOver = tense === 'FUTURE' && (year ?? 0) < Number(publishedAt.slice(0, 4));
    return isOver ? undefined : year;
  });
}

/** A year, and of which places of a sentence it is the year where they tell none. */
interface YearTold {
  year: number;
  isOf: (start: number) => boolean;
}

/** The years that hold on: of what opens the sentence, for all after it; of another, for what it is joined to. */
function yearsTold(sentence: string, times: readonly TimeExpression[]): YearTold[] {
  return times.flatMap(({ start, end, date: { earliest, latest } }) => {
    const year = /\b\d{4}$/u.exec(sentence.slice(start, end))?.[0];
    if (!year || earliest?.slice(0, 4) !== year || latest?.slice(0, 4) !== year) return [];
    const isOpening = OPENS.test(sentence.slice(0, start));
    const isOf = (at: number) => at >= end && (isOpening || JOINED.test(sentence.slice(end, at)));
    return [{ year: Number(year), isOf }];
  });
}

const OPENS = /^\s*(?:(?:back|early|late|once)\s+)?(?:in|on|during)?\s*$/iu;
/** "on 12 May 1992, | and again on | 13 May". */
const JOINED =
  /^,?\s+(?:and|or|then)\s+(?:then\s+)?(?:again\s+|later\s+|also\s+)?(?:(?:on|in)\s+)?(?:the\s+)?$/iu;

/** "the | Spring | Meetings", "the Riga | Summer | School": a part of a name, and no time. */
const IN_SEASON = /\b(?:Spring|Summer|Autumn|Fall|Winter)$/u;
const IS_NAMED = /^\s+\p{Lu}\p{Ll}/u;
/** "opened | by Jan | Novak": who did it, and not by when it was done. */
const BY_ONE = /^by\s+(?:Jan|April|May|June|August)$/u;
const IS_DONE = /(?<!\p{L})(?:\p{Ll}{2,}(?:ed|en)|led|held|made)\s+$/u;

function timesIn(
  sentence: string,
  publishedAt: string,
  yearAt: (start: number, tense: Tense) => number | undefined,
): TimeExpression[] {
  const found: (Omit<TimeExpression, 'date'> & { date: PartialDate | null })[] = [];
  for (const rule of all)
    for (const match of rule.matchesIn(sentence)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (IS_NAMED.test(sentence.slice(end))) {
        const isDoer = BY_ONE.test(match[0]) && IS_DONE.test(sentence.slice(0, start));
        if (isDoer || IN_SEASON.test(match[0])) continue;
      }
      const looks = tenseAt(sentence, start, end);
      const yearTold = yearAt(start, looks.tense);
      const context = { today: publishedAt, ...looks, yearTold };
      const edtf = resolved(rule, match, context);
      const date = edtf === null ? null : tryPartialDate(edtf, match[0]);
      // A day that the calendar has not still takes its place: "31 June 2021" is not June.
      if (date || calendarRules.has(rule.resolve)) found.push({ start, end, date });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.flatMap(({ start, end, date }) => {
    if (start < taken) return [];
    taken = end;
    return date ? [{ start, end, date }] : [];
  });
}

function resolveWhole(
  text: string,
  context: TimeContext,
  rules: readonly CompiledRule[],
): PartialDate | null {
  for (const rule of rules) {
    const match = rule.matchOf(text);
    const edtf = match && resolved(rule, match, context);
    const date = edtf ? tryPartialDate(edtf, text) : null;
    if (date) return date;
  }
  return null;
}

/** What a match tells; null also where the day lies outside the years that a date can have. */
function resolved(
  rule: CompiledRule,
  { groups = {} }: RegExpExecArray,
  context: TimeContext,
): string | null {
  try {
    return rule.resolve(groups, context);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
