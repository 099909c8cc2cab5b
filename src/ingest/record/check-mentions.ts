import type { ArticleText } from './article-text';
import { overlaps } from './article-text';
import { isProblem, locateQuote, quotesOf } from './quote';
import type { RecordDocument } from './record';
import { describeValue, type Problem } from './record-error';
import type { RecordSource } from './record-source';

/** Of the mentions that a record writes itself, no two stand on the same words. */
export function checkMentions(
  source: RecordSource,
  { mentions = [] }: RecordDocument,
  { index, text }: ArticleText,
): Problem[] {
  const spans = mentions.flatMap(({ quote }, i) =>
    quotesOf(quote).flatMap((one) => {
      const place = locateQuote(index, one);
      return isProblem(place) ? [] : [{ ...place, i }];
    }),
  );
  return spans.flatMap((span, at) => {
    const earlier = spans.slice(0, at).find((other) => overlaps(span, other));
    if (!earlier) return [];
    const words = describeValue(text.slice(span.start, span.end));
    const expected = `words that mentions[${earlier.i}] does not stand on`;
    return [source.problem(['mentions', span.i, 'quote'], expected, words)];
  });
}
