import type { Evidence } from '../../domain/evidence';
import { type ArticleText, evidenceAt } from './article-text';
import type { ParsedRecord } from './parse-record';
import { isProblem, locateQuote, quotesOf } from './quote';
import type { Quote, RecordDocument } from './record';

/** A checked record whose quotes are places in its text. */
export interface LocatedRecord {
  record: RecordDocument;
  text: ArticleText;
  /** The article's id. */
  article: string;
  /** Day of publication, `YYYY-MM-DD`: the text's, or the record's where the text has none. */
  publishedAt: string;
  /** The evidence that a fact's quotes are, in the order in which they are written. */
  cite: (quote: Quote) => Evidence[];
}

/** Finds a checked record's quotes in its text: sentence, offsets and the text's own code units. */
export function locate({ source: { file }, record, text }: ParsedRecord): LocatedRecord {
  const article = record.article.slug;
  const publishedAt = text.header.publishedAt?.value ?? record.article.publishedAt;
  if (publishedAt === undefined)
    throw new Error(`${file}: unchecked record: no day of publication`);
  const cite = (quote: Quote): Evidence[] =>
    quotesOf(quote).map((one) => {
      const place = locateQuote(text.index, one);
      if (isProblem(place)) throw new Error(`${file}: unchecked record: ${place.found}`);
      return evidenceAt(article, text, place);
    });
  return { record, text, article, publishedAt, cite };
}
