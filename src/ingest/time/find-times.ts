import { isDay } from '../../domain/day';
import { tryPartialDate, type PartialDate } from '../../domain/partial-date';
import { ABSOLUTE_RULES, BARE_MONTH, BARE_SEASON, BARE_YEAR } from './absolute';
import { BARE_PERIOD, DEICTIC_RULES } from './deictic';
import { compoundRules } from './compound';
import { nested } from './pattern';
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

interface CompiledRule {
  within: RegExp;
  whole: RegExp;
  resolve: TimeRule['resolve'];
}

const compile = ({ source, resolve }: TimeRule): CompiledRule => ({
  within: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu'),
  whole: new RegExp(`^(?:${source})$`, 'iu'),
  resolve,
});

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

/** A part of a word without which no rule matches: the rules are many, and most sentences tell no time. */
const MAY_TELL_TIME =
  /\d|day|night|morrow|morning|afternoon|evening|week|month|year|quarter|half|decade|centur|hour|minute|ago|recent|lately|previous|soon|shortly|future|upcoming|spring|summer|autumn|winter|fall|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;

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
  for (const { within, resolve } of all)
    for (const match of sentence.matchAll(within)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const context = { today: publishedAt, ...tenseAt(sentence, start, end) };
      const edtf = resolve(match.groups ?? {}, context);
      const date = edtf === null ? null : tryPartialDate(edtf, match[0]);
      // A day that the calendar has not still takes its place: "31 June 2021" is not June.
      if (date || calendarRules.has(resolve)) found.push({ start, end, date });
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
  for (const { whole, resolve } of rules) {
    const match = whole.exec(text);
    const edtf = match && resolve(match.groups ?? {}, context);
    const date = edtf ? tryPartialDate(edtf, text) : null;
    if (date) return date;
  }
  return null;
}
