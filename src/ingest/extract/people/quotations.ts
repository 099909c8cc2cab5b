import type { Span } from '../../../store/article';

/** The words between quotation marks, within a paragraph; one that is left open reaches to its end. */
export const quotationsOf = (text: string): Span[] =>
  [...text.matchAll(/“[^”\n]*”?|(?<![\p{L}\d])"[^"\n]*"?/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

/** Whether a place stands in one of them. */
export const isWithin = (quotations: readonly Span[], at: number): boolean =>
  quotations.some(({ start, end }) => start <= at && at < end);
