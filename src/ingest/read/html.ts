import { Readability } from '@mozilla/readability';
import { type Document, parseHTML } from 'linkedom';
import { type ArticleInput, withHeader } from './article-input';

/** Reads the article on an HTML page: its main text, address, day and title; menus and the like left out. */
export function readHtml(source: string, html: string): ArticleInput {
  const { document } = parseHTML(html);
  const address =
    attribute(document, 'link[rel="canonical"]', 'href') ??
    attribute(document, 'meta[property="og:url"]', 'content');
  const published =
    attribute(document, 'meta[property="article:published_time"]', 'content') ??
    attribute(document, 'time[datetime]', 'datetime');
  const article = new Readability(document as never).parse();
  if (!article?.content) return { source, problem: 'an HTML page without an article' };
  const text = paragraphs(article.content);
  if (text === '') return { source, problem: 'an HTML page without an article' };
  return {
    source,
    text: withHeader(text, {
      address: address !== null && /^https?:\/\//.test(address) ? address : null,
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

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}
