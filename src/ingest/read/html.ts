import { Readability } from '@mozilla/readability';
import { type Document, parseHTML } from 'linkedom';
import { type ArticleInput, withHeader } from './article-input';
import { addressIn, type LinkedArticle, linkedArticles, publisherIn } from './linked-data';
import { dayOfPage } from './page-day';

/** Elements within elements, and elements in all: no news page has more, and crooked markup takes minutes. */
const DEPTH_MAX = 500;
const ELEMENTS_MAX = 50_000;

const NO_ARTICLE = 'an HTML page without an article';

/** Reads the article on an HTML page: its main text, address, day and title; menus and the like left out. */
export function readHtml(source: string, html: string): ArticleInput {
  const document = parsePage(html);
  const tooMuch = excessOf(document);
  if (tooMuch !== null) return { source, problem: tooMuch };
  const linked = linkedArticles(document);
  const address = addressOf(document, linked);
  const published = dayOfPage(document, address);
  // Before the page is read: what reads it takes scripts away.
  const publisher = linked.map(publisherIn).find((name) => name !== null) ?? null;
  const language = attribute(document, 'html', 'lang') ?? undefined;
  withoutNotices(document);
  const article = new Readability(document as never).parse();
  if (!article?.content) return { source, problem: NO_ARTICLE };
  const text = paragraphs(article.content);
  if (text === '') return { source, problem: NO_ARTICLE };
  return {
    source,
    language,
    text: withHeader(text, {
      address,
      // A site's name is at times a slogan: its host tells more surely whose it is.
      publisher: address !== null ? null : (publisher ?? article.siteName ?? null),
      published,
      title: article.title ?? null,
    }),
  };
}

/** The address that a page says is its own; one that leads nowhere by itself (`/news/1`) is none. */
function addressOf(document: Document, linked: readonly LinkedArticle[]): string | null {
  const told = [
    attribute(document, 'link[rel="canonical"]', 'href'),
    attribute(document, 'meta[property="og:url"]', 'content'),
    ...linked.map(addressIn),
  ];
  return told.map((each) => each?.trim()).find((each) => each && /^https?:\/\//.test(each)) ?? null;
}

/** The text of an HTML fragment, a blank line between its blocks. */
export function paragraphs(html: string): string {
  const document = parsePage(html);
  const blocks = [...document.querySelectorAll('p, h1, h2, h3, h4, li, blockquote, pre')]
    .filter((block) => block.querySelector('p, li') === null)
    .map((block) => block.textContent ?? '');
  const texts = blocks.length > 0 ? blocks : [document.body.textContent ?? ''];
  return texts
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Parses a page, or a part of one: its parser takes the first element for the root, whatever it is. */
function parsePage(html: string): Document {
  if (/<html[\s>]/iu.test(html)) return parseHTML(html).document;
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  // Pages may leave out the tags of their parts; a title is no text for all that.
  for (const element of [...document.querySelectorAll('body > title, body > meta, body > link')])
    document.head.append(element);
  return document;
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
