import type { Span } from '../../../store/article';
import type { FoundMeeting } from '../events/found-meeting';
import type { Reading } from '../reading';

/**
 * The words that tell when a meeting is, where they stand outside of those that tell of it: "Last week, | A
 * visited B", or the sentence before. Of several, the nearest. Null where no words tell it, or its own do.
 */
export function dateWords(
  { times }: Reading,
  { date, quote }: Pick<FoundMeeting, 'date' | 'quote'>,
): Span | null {
  const original = date?.original ?? null;
  if (original === null) return null;
  const said = [...times.values()].flat().filter((time) => time.date.original === original);
  if (said.some(({ start, end }) => start >= quote.start && end <= quote.end)) return null;
  const distance = ({ start, end }: Span) =>
    end <= quote.start ? quote.start - end : start - quote.end;
  const [first, ...others] = said;
  if (!first) return null;
  const { start, end } = others.reduce((a, b) => (distance(b) < distance(a) ? b : a), first);
  return { start, end };
}
