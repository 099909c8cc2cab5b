import type { Span } from '../../../store/article';
import type { ArticleText } from '../../record/article-text';
import type { OneQuote } from '../../record/record';

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
  let start = Math.max(0, at);
  while (start > 0 && /\S/u.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\S/u.test(text.charAt(end))) end++;
  return end;
}
