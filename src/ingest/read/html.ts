import { Readability } from '@mozilla/readability';
import { type Document, parseHTML } from 'linkedom';
import { type ArticleInput, withHeader } from './article-input';

/** Elements within elements, and elements in all: no news page has more, and crooked markup takes minutes. */
const DEPTH_MAX = 500;
const ELEMENTS_MAX = 50_000;

/** Reads the article on an HTML page: its main text, address, day and title; menus and the like left out. */
export function readHtml(source: string, html: string): ArticleInput {
  const { document } = parseHTML(html);
  const tooMuch = excessOf(document);
  if (tooMuch !== null) return { source, problem: tooMuch };
  const address =
    attribute(document, 'link[rel="canonical"]', 'href') ??
    attribute(document, 'meta[property="og:url"]', 'content');
  const published =
    attribute(document, 'meta[property="article:published_time"]', 'content') ??
    dayOfTimes(document);
  withoutNotices(document);
  const article = new Readability(document as never).parse();
  if (!article?.content) return { source, problem: 'an HTML page without an article' };
  const text = paragraphs(article.content);
  if (text === '') return { source, problem: 'an HTML page without an article' };
  const isOnWeb = address !== null && /^https?:\/\//.test(address);
  return {
    source,
    text: withHeader(text, {
      address: isOnWeb ? address : null,
      // A site's name is at times a slogan: its host tells more surely whose it is.
      publisher: isOnWeb ? null : (article.siteName ?? null),
      published: article.publishedTime ?? published,
      title: article.title ?? null,
    }),
  };
}

/** The text of an HTML fragment, a blank line between its blocks. */
export function paragraphs(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const blocks = [...document.querySelectorAll('p, h1, h2, h3, h4, li, blockquote, pre')]
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => block.textContent ?? '');
  const texts = blocks.length > 0 ? blocks : [document.body.textContent ?? ''];
  return texts
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What a page has too much of to be read; null for any page that people read. */
function excessOf(document: Document): string | null {
  let count = 0;
  for (let level = [...document.children], depth = 1; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return `elements more than ${DEPTH_MAX} deep: expected a page`;
    count += level.length;
    if (count > ELEMENTS_MAX) return `more than ${ELEMENTS_MAX} elements: expected a page`;
    level = level.flatMap((element) => [...element.children]);
  }
  return null;
}

/** Where a page tells the time of its article, not of another that it leads to. */
const OWN_TIME = 'time[itemprop="datePublished"], article:has(h1) time[datetime], time[pubdate]';

/** The time of the article among the times of a page; where none is its own, the one day that all are of. */
function dayOfTimes(document: Document): string | null {
  const own = attribute(document, OWN_TIME, 'datetime');
  if (own !== null) return own;
  const days = [...document.querySelectorAll('time[datetime]')].map(
    (time) => time.getAttribute('datetime')?.slice(0, 'YYYY-MM-DD'.length) ?? '',
  );
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

const NOTICES = ['cookie', 'consent', 'gdpr']
  .flatMap((word) => [`div[class*="${word}" i]`, `div[id*="${word}" i]`])
  .join(', ');

/** Takes away what asks to accept cookies, which reads as a paragraph of a short article. */
function withoutNotices(document: Document): void {
  for (const notice of [...document.querySelectorAll(NOTICES)])
    if (notice.querySelector('h1, article') === null) notice.remove();
}

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}
