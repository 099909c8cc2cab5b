import type { Span } from '../../../../store/article';
import { BACK_THEN } from '../../lexicon/pointing-back';
import type { Reading } from '../../reading';

/**
 * The year before publication of which who is named at an offset is told: they were at another of that kind. "The
 * Dialogue last met in 2022, when A chaired it", "since the meeting of 3 May 2022, which A hosted and B attended".
 */
export function yearBackThen(
  { text, publishedAt }: Pick<Reading, 'text' | 'publishedAt'>,
  { start }: Span,
  at: number,
): string | null {
  const year = BACK_THEN.exec(text.slice(start, at))?.groups?.['year'];
  return year !== undefined && year < publishedAt.slice(0, 4) ? year : null;
}
