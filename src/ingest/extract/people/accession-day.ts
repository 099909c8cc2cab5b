import { type PartialDate, parsePartialDate } from '../../../domain/partial-date';
import type { Span } from '../../../store/article';
import { intervalOf } from '../../time/calendar';
import type { Reading } from '../reading';
import type { ScannedSentence } from '../scan/scan';

/** Right after the office: the day of it. */
const ON_DAY = /^(?:,?\s+(?:with\s+effect|effective|starting)(?:\s+from)?)?\s+(?:on\s+|in\s+)?$/u;
/** Where one was elected, and what is told by a day of where that was. */
const AT_SESSION =
  /^,?\s+(?:at|during|in|by)\s+(?:(?:the|its|their|an?|this|that)\s+)?(?:[\p{L}\d’'-]+\s+){0,6}?(?:session|meeting|congress|assembly|conference|summit|ceremony|elections?|vote|ballot|convention|plenary|poll)(?:\s+(?:of|in)\s+[^.;,]{2,60}?)??,?\s+(?:(?:that|which)\s+)?(?:(?:was\s+|were\s+)?(?<how>closed|ended|concluded|finished|opened|began|started|held|took\s+place)\s+)?(?:(?:in|at)\s+\p{Lu}[\p{L} -]{2,20}?\s+)?(?:on|in|from|between)?\s*$/u;

/** The day of a turn, with where the words for it end. */
export interface AccessionDay {
  date: PartialDate;
  end: number;
}

/**
 * The day on which one came into an office that ends at an offset: the day right behind it, or that of the session
 * at which one was elected. By its close one was in office, and from its beginning on one may have been.
 */
export function accessionDay(
  { text, times, publishedAt }: Reading,
  sentence: ScannedSentence,
  office: Span,
): AccessionDay | null {
  for (const { start, end, date } of times.get(sentence.index) ?? []) {
    if (start <= office.end) continue;
    const between = text.slice(office.end, start);
    // "effective 1 August": what lasts from then on begins on that day.
    if (ON_DAY.test(between)) return { date: beginningOf(date), end };
    const session = AT_SESSION.exec(between);
    if (!session || date.earliest === null || date.latest === null) continue;
    if (date.earliest > publishedAt) return null;
    const how = session.groups?.['how'] ?? '';
    const within = (from: string | null, to: string) => ({
      date: parsePartialDate(intervalOf(from, to), date.original),
      end,
    });
    if (/^(?:closed|ended|concluded|finished)$/.test(how)) return within(null, date.latest);
    return /^(?:opened|began|started)$/.test(how)
      ? within(date.earliest, publishedAt)
      : { date, end };
  }
  return null;
}

const beginningOf = (date: PartialDate): PartialDate =>
  date.latest === null && date.earliest !== null
    ? parsePartialDate(date.edtf.replace(/\/\.\.$/u, ''), date.original)
    : date;
