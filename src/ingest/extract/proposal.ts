import type { ArticleText } from '../record/article-text';
import type { RecordDocument } from '../record/record';

/** What an extractor is told of an article beside its text. */
export interface ArticleFacts {
  /** The article's slug in the record. */
  slug: string;
  /** The text's file, relative to the record. */
  file: string;
  /** BCP 47 tag. */
  language: string;
  /** Day of publication; null: as the text's header says. */
  publishedAt: string | null;
}

/** A record to review: each value with its quote, as in `seed/`, and how sure the extractor is of it. */
export interface Proposal {
  record: RecordDocument;
  /** By the value's path in the record (`people.margulan-baimukhan`, `statements.3`), from 0 to 1. */
  confidence: Record<string, number>;
}

/** Reads articles: text in, a proposal with quotes out. */
export interface Extractor {
  /** @throws ExtractionError when the article cannot be read at all. */
  extract(article: ArticleText, facts: ArticleFacts): Promise<Proposal>;
}

/** Why no record can be proposed for an article. */
export class ExtractionError extends Error {
  override readonly name = 'ExtractionError';
}

/**
 * How sure a rule is, by what it rests on: a judgement, to be measured with `npm run evaluate`. A
 * review can accept all above a bound.
 */
export const CONFIDENCE = {
  TITLE: 0.95,
  HONORIFIC: 0.95,
  GIVEN_NAME: 0.8,
  ONE_WORD_NAME: 0.7,
  KNOWN: 0.95,
  HEAD: 0.85,
  SHORT_FORM: 0.5,
  PLACE: 0.95,
  POST: 0.9,
  MEETING: 0.85,
  TOPIC: 0.65,
  OUTCOME: 0.7,
  STATEMENT: 0.75,
} as const;
