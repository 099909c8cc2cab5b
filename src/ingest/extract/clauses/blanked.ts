import type { Span } from '../../../store/article';

/** Words that begin at an offset, with those of some spans blank: all others stay where they are. */
export const blanked = (words: string, spans: readonly Span[], from: number): string =>
  spans.reduce(
    (left, { start, end }) =>
      left.slice(0, start - from) + ' '.repeat(end - start) + left.slice(end - from),
    words,
  );
