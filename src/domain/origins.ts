import { isSameText, type SketchHashes, sketchHashes } from './text-sketch';

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
  const articles = [...new Map(sources.map((source) => [source.id, source])).values()];
  const groups = new Groups();
  const ofArticle = articles.map(({ id }) => groups.of(`article ${id}`));
  articles.forEach((source, i) => {
    const { publisher } = source;
    const origin = source.origin === publisher ? null : source.origin;
    const told = origin === null ? undefined : firstBy(articles, origin);
    const from = told ? `article ${told.id}` : `body ${origin ?? publisher}`;
    groups.unite(ofArticle[i]!, groups.of(from));
    for (let j = 0; j < i; j++)
      if (isSameText(hashesOf(source), hashesOf(articles[j]!)))
        groups.unite(ofArticle[i]!, ofArticle[j]!);
  });
  const roots = new Set(ofArticle.map((group) => groups.rootOf(group)));
  return { sourceCount: articles.length, originCount: roots.size };
}

/** What is united is one group: a union-find over keys. */
class Groups {
  private readonly known = new Map<string, number>();
  private readonly above: number[] = [];

  /** The number of what has a key. */
  of(key: string): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.above.length);
    return this.above.push(this.above.length) - 1;
  }

  unite(a: number, b: number): void {
    this.above[this.rootOf(a)] = this.rootOf(b);
  }

  /** The one that stands for its group. */
  rootOf(one: number): number {
    let root = one;
    while (this.above[root] !== root) root = this.above[root]!;
    this.above[one] = root;
    return root;
  }
}

/** One of a body's own articles, the same in whatever order they come. */
function firstBy(articles: readonly Source[], body: string): Source | undefined {
  const own = articles.filter(({ publisher }) => publisher === body);
  return own.sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

const known = new WeakMap<Source, SketchHashes>();

/** A source's sketch, read once however many things it tells of. */
function hashesOf(source: Source): SketchHashes {
  const hashes = known.get(source) ?? sketchHashes(source.sketch);
  known.set(source, hashes);
  return hashes;
}
