import type { Span } from '../../../../store/article';
import { BACK_THEN } from '../../lexicon/pointing-back';
import type { Reading } from '../../reading';

/**
 * Whether who is named at an offset is told of as one who was at another of that kind, in a year before: "The Dialogue
 * last met in 2022, when A chaired it", "since the meeting of 3 May 2022, which A hosted and B attended".
 */
export function isBackThen(
  { text, publishedAt }: Pick<Reading, 'text' | 'publishedAt'>,
  { start }: Span,
  at: number,
): boolean {
  const year = BACK_THEN.exec(text.slice(start, at))?.groups?.['year'];
  return year !== undefined && year < publishedAt.slice(0, 4);
}
