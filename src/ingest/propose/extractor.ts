import type { ArticleText } from '../record/article-text';
import type { ArticleEntry, RecordDocument } from '../record/record';
import type { ItemKey } from './items';

/** What is known of an article besides its text. */
export interface ArticleAbout {
  /** The article's slug. */
  slug: string;
  /** BCP 47 tag of the text's language. */
  language: string;
  /** Day of publication, `YYYY-MM-DD`. */
  publishedAt: string;
}

/**
 * What an extractor read in a text: facts in the format of records, each with its quote, and how sure
 * it is of each, from 0 to 1. Publisher and dateline are not its business: they come with the article.
 */
export interface Extraction {
  facts: Omit<RecordDocument, 'article'> & { origin?: ArticleEntry['origin'] };
  /** By item (`people/ann-lee`, `tenures/ann-lee.minister`, ...); an item that is left out counts as 0. */
  confidence: Partial<Record<ItemKey, number>>;
}

/** Text in, proposals with quotes out. */
export interface Extractor {
  /** Names it in the queue, e.g. `rules-en`. */
  readonly name: string;
  /** @throws Error when it cannot read the text at all; the article is then reported and left alone. */
  extract(text: ArticleText, about: ArticleAbout): Promise<Extraction>;
}
