import type { Document } from 'linkedom';

/** Types of schema.org that are the article on a page, or the page: `NewsArticle`, `WebPage` and their like. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|WebPage)$/u;

/** What JSON-LD says of the article on a page. */
export type LinkedArticle = Record<string, unknown>;

/** The articles that a page tells of in JSON-LD, which may stand in a list or in a graph, not what they name. */
export function linkedArticles(document: Document): LinkedArticle[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    articlesIn(jsonOf(script.textContent ?? '')),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function articlesIn(value: unknown): LinkedArticle[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as LinkedArticle;
  const types = [node['@type']].flat().map(String);
  const isOne = types.some((type) => ARTICLE_TYPE.test(type));
  return [...(isOne ? [node] : []), ...articlesIn(node['@graph'] ?? null)];
}

/** The address of an article: its own `url`, or the page's whose main matter it is. */
export function addressIn({ url, mainEntityOfPage }: LinkedArticle): string | null {
  const page = isNode(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage;
  const address = [url, page].find((each) => typeof each === 'string');
  return typeof address === 'string' ? address : null;
}

/** Who published an article, by name. */
export function publisherIn({ publisher }: LinkedArticle): string | null {
  const [first] = [publisher].flat();
  const name = isNode(first) ? first['name'] : first;
  return typeof name === 'string' && name.trim() !== '' ? name : null;
}

const isNode = (value: unknown): value is LinkedArticle =>
  typeof value === 'object' && value !== null;
