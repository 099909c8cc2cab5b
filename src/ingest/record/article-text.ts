import type { Evidence } from '../../domain/evidence';
import { textHash } from '../../domain/text-hash';
import type { Span } from '../../store/article';
import { parseHeader } from '../text/header';
import type { Header } from '../text/parsed-header';
import { splitSentences } from '../text/sentences';
import { TextIndex } from './text-index';

/** Longest text that is one article, in bytes: with all that is stored beside it, a row stays under 16 MB. */
export const TEXT_MAX_BYTES = 2 * 1024 * 1024;

/** An article's text, read: what it opens with, its sentences, and where its words stand. */
export interface ArticleText {
  text: string;
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  textHash: string;
  header: Header;
  /** Why the text has no whole header, when it has none; what could not be read of it is then null. */
  headerProblem: string | null;
  /** Whether the text says of itself what cannot be, rather than nothing. */
  isHeaderWrong: boolean;
  sentences: Span[];
  index: TextIndex;
}

const NO_HEADER: Header = {
  publishedAt: null,
  headline: null,
  url: null,
  dateline: null,
  agency: null,
  bodyStart: 0,
};

/** Reads a text. @param language BCP 47 tag, which decides where sentences end. */
export function readArticleText(text: string, language: string): ArticleText {
  const parsed = parseHeader(text);
  const header = parsed.header ?? NO_HEADER;
  return {
    text,
    textHash: textHash(text),
    header,
    headerProblem: parsed.ok ? null : parsed.reason,
    isHeaderWrong: !parsed.ok && parsed.isWrong,
    sentences: splitSentences(text, language, header.bodyStart),
    index: new TextIndex(text),
  };
}

/** The evidence that a stretch of an article's text is. Its sentence is the one in which it begins. */
export function evidenceAt(article: string, text: ArticleText, { start, end }: Span): Evidence {
  return {
    article,
    textHash: text.textHash,
    sentence: sentenceAt(text.sentences, start),
    start,
    end,
    quote: text.text.slice(start, end),
  };
}

/** Index of the sentence that holds an offset; the last that begins before it when none does. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
