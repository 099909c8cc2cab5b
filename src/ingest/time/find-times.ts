import { isDay } from '../../domain/day';
import { tryPartialDate, type PartialDate } from '../../domain/partial-date';
import { ABSOLUTE_RULES, BARE_MONTH, BARE_SEASON, BARE_YEAR } from './absolute';
import { BARE_PERIOD, DEICTIC_RULES } from './deictic';
import { compoundRules } from './compound';
import { MAY_TELL_TIME, nested } from './pattern';
import { CompiledRule } from './compiled-rule';
import type { TimeContext, TimeRule } from './rule';
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

const SIMPLE = [...ABSOLUTE_RULES, ...DEICTIC_RULES];
const simple = SIMPLE.map(compile);
const calendarRules = new Set(ABSOLUTE_RULES.map(({ resolve }) => resolve));
const nestable = [...simple, ...[BARE_YEAR, BARE_MONTH, BARE_SEASON, BARE_PERIOD].map(compile)];
const point = SIMPLE.map(({ source }) => nested(source)).join('|');
const all = [
  ...simple,
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
  const found: (Omit<TimeExpression, 'date'> & { date: PartialDate | null })[] = [];
  for (const rule of all)
    for (const match of rule.matchesIn(sentence)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const context = { today: publishedAt, ...tenseAt(sentence, start, end) };
      const edtf = rule.resolve(match.groups ?? {}, context);
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
    const edtf = match && rule.resolve(match.groups ?? {}, context);
    const date = edtf ? tryPartialDate(edtf, text) : null;
    if (date) return date;
  }
  return null;
}
