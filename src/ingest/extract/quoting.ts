import type { Span } from '../../store/article';
import type { ArticleText } from '../record/article-text';
import type { OneQuote } from '../record/record';

/** Words may stand in a text more than once: a quote is then told by a longer stretch that does not. */
const STEP = 12;

/** The quote of a stretch of an article's text, in the form that records keep. */
export function quoteOf({ text, index }: ArticleText, { start, end }: Span): OneQuote {
  const words = tidy(text.slice(start, end));
  if (index.find(words).length <= 1) return words;
  for (let reach = STEP; reach < text.length + STEP; reach += STEP) {
    const span = { start: wordStart(text, start - reach), end: wordEnd(text, end + reach) };
    const within = tidy(text.slice(span.start, span.end));
    const [place, ...others] = index.find(within);
    if (!place || others.length > 0) continue;
    // With more of the text around it, the same words may come in twice: the stretch is then the quote.
    return index.find(words, place).length === 1 ? { text: words, within } : within;
  }
  return words;
}

/** Records wrap lines: white space of any length is one space there. */
export function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(0, at).search(/\S+$/u);
  return space < 0 ? at : space;
}

function wordEnd(text: string, at: number): number {
  const rest = /^\S*/u.exec(text.slice(at));
  return Math.min(text.length, at + (rest?.[0].length ?? 0));
}
