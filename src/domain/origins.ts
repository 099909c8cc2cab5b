import { isSameText } from './text-sketch';

/** What tells on whose word an article relies. */
export interface Source {
  /** The article's id. */
  id: string;
  /** The body that published it. */
  publisher: string;
  /** The body that it names as the origin of its news; null when it names none. */
  origin: string | null;
  /** The text's fingerprint (`textSketch`). */
  sketch: string;
}

/** How many sources say a thing, and how many of them did not have it from one another. */
export interface Backing {
  sourceCount: number;
  originCount: number;
}

/**
 * Counts sources and independent origins. An article's origin is the body that it names; where that body's
 * own article is among the sources, the origin of that article; the outlet itself where it names none.
 * Articles of mostly the same text have one origin, whatever they name.
 */
export function backingOf(sources: readonly Source[]): Backing {
  const groups = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = groups.get(key) ?? key;
    return parent === key ? key : rootOf(parent);
  };
  const unite = (a: string, b: string): void => void groups.set(rootOf(a), rootOf(b));

  const articles = [...new Map(sources.map((source) => [source.id, source])).values()];
  articles.forEach((source, i) => {
    const { id, publisher } = source;
    const origin = source.origin === publisher ? null : source.origin;
    const told = origin === null ? undefined : firstBy(articles, origin);
    unite(`article ${id}`, told ? `article ${told.id}` : `body ${origin ?? publisher}`);
    for (const earlier of articles.slice(0, i))
      if (isSameText(source.sketch, earlier.sketch))
        unite(`article ${id}`, `article ${earlier.id}`);
  });
  const roots = new Set(articles.map(({ id }) => rootOf(`article ${id}`)));
  return { sourceCount: articles.length, originCount: roots.size };
}

/** One of a body's own articles, the same in whatever order they come. */
function firstBy(articles: readonly Source[], body: string): Source | undefined {
  const own = articles.filter(({ publisher }) => publisher === body);
  return own.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
