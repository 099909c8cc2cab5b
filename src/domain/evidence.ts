/** Where a source says something: a stretch of one article's text, word for word. */
export interface Evidence {
  /** Stable id of the citing article. */
  article: string;
  /** SHA-256 (hex) of the text that the offsets refer to: evidence stays with the version it cites. */
  textHash: string;
  /** Index into the article's sentences of the sentence in which the quote begins. */
  sentence: number;
  /** Offset of the quote's first UTF-16 code unit in the article's text. */
  start: number;
  /** Offset after the quote's last UTF-16 code unit. */
  end: number;
  /** `text.slice(start, end)`, verified at load. */
  quote: string;
}
