import type { Span } from '../../../store/article';
import type { ArticleText } from '../../record/article-text';
import type { OneQuote } from '../../record/record';

/** Words may stand in a text more than once: a quote is then told by a longer stretch that does not. */
const STEP = 12;

/** The quote of a stretch of an article's text, in the form that records keep. */
export function quoteOf(article: ArticleText, span: Span): OneQuote {
  const { text, index } = article;
  const words = tidy(text.slice(span.start, span.end));
  if (index.find(words).length <= 1) return words;
  const steps = leastSteps(article, span);
  if (steps === null) return words;
  const place = reached(text, span, steps * STEP);
  const within = tidy(text.slice(place.start, place.end));
  // With more of the text around it, the same words may come in twice: the stretch is then the quote.
  return index.find(words, place).length === 1 ? { text: words, within } : within;
}

/** How many steps around a stretch reach to words that stand once; null where none do. */
function leastSteps({ text, index }: ArticleText, span: Span): number | null {
  const most = Math.ceil(text.length / STEP);
  const isOnce = (steps: number) => index.isOnce(reached(text, span, steps * STEP));
  let high = 1;
  while (high < most && !isOnce(high)) high *= 2;
  if (high > most && !isOnce(high)) return null;
  let low = Math.floor(high / 2);
  // What more words are added to stands once where it did without them.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isOnce(middle)) high = middle;
    else low = middle;
  }
  return isOnce(high) ? high : null;
}

/** What reaches so far around a stretch, in whole words. */
const reached = (text: string, { start, end }: Span, reach: number): Span => ({
  start: wordStart(text, start - reach),
  end: wordEnd(text, end + reach),
});

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
