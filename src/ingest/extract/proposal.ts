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
 * How sure a rule is, by what it rests on: the share that was right of what it found in 215 texts for which no
 * rule was made (`npm run evaluate` prints the like for any texts with gold), so that a review can accept all
 * above a bound and know what it gets. Meetings differ more than their rules do: `learned/sureness/` tells them
 * apart. Of short forms there were too few: their figure is a judgement.
 */
export const CONFIDENCE = {
  TITLE: 0.99,
  HONORIFIC: 0.99,
  GIVEN_NAME: 0.94,
  ONE_WORD_NAME: 0.93,
  KNOWN: 0.94,
  HEAD: 0.91,
  SHORT_FORM: 0.4,
  PLACE: 0.97,
  POST: 0.95,
  TOPIC: 0.8,
  STATEMENT: 0.8,
} as const;
