import type { Document } from 'mongodb';
import type { Name } from '../domain/name';
import { scoreName } from '../domain/name-score';
import { believed } from './believed';
import type { EntityKind } from './row';
import { collection, type Reader } from './reader';
import { articleQueryTerms, nameQueryTerms, nameWordTerms } from './search-terms';
import { placeStages, scoreText, type TermPlaces } from './search-text';

/** What search looks through by name, and where the names stand. */
const NAMED = {
  PERSON: { from: 'people', names: 'names', terms: 'nameTerms' },
  ORGANISATION: { from: 'organisations', names: 'names', terms: 'nameTerms' },
  POST: { from: 'posts', names: 'labels', terms: 'labelTerms' },
  TOPIC: { from: 'topics', names: 'names', terms: 'nameTerms' },
  PLACE: { from: 'places', names: 'names', terms: 'nameTerms' },
} as const satisfies Partial<Record<EntityKind, object>>;
type NamedKind = keyof typeof NAMED;
export type SearchKind = NamedKind | 'ARTICLE';
export const SEARCH_KINDS: readonly SearchKind[] = [
  ...(Object.keys(NAMED) as NamedKind[]),
  'ARTICLE',
];

/** One find. */
export interface Hit {
  kind: SearchKind;
  id: string;
  /**
   * Of a name: 1 when it is exactly one of its names, towards 0 for a fit by beginnings, initials or
   * corrected typing errors. Of an article: what `scoreText` gives.
   */
  score: number;
}

/** How many candidates of a kind are ranked; a query that more fit is too vague to rank them all. */
export const CANDIDATES = 500;

/** All that fits a query, best first, ties by kind and id. One command a kind, two for a vague query. */
export async function searchAll(
  reader: Reader,
  query: string,
  kinds: readonly SearchKind[],
): Promise<Hit[]> {
  const found = await Promise.all(
    [...new Set(kinds)].map((kind) =>
      kind === 'ARTICLE' ? searchArticles(reader, query) : searchNames(reader, query, kind),
    ),
  );
  return found.flat().sort(compareHits);
}

/** The order of hits, in which their cursors count. */
export function compareHits(a: Hit, b: Hit): number {
  const [x, y] = [hitKey(a), hitKey(b)];
  return b.score - a.score || (x < y ? -1 : x > y ? 1 : 0);
}

/** A hit's key, unique among hits. */
export function hitKey({ kind, id }: Pick<Hit, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

async function searchNames(reader: Reader, query: string, kind: NamedKind): Promise<Hit[]> {
  const candidates = await namedBy(reader, kind, nameQueryTerms(query));
  // Too many to rank: the words as they stand come first, so that no exact name is among those left out.
  const exact =
    candidates.length < CANDIDATES ? [] : await namedBy(reader, kind, nameWordTerms(query));
  const rows = new Map([...exact, ...candidates].map((row) => [row.id, row]));
  return [...rows.values()]
    .slice(0, CANDIDATES)
    .map(({ id, names }) => {
      const score = scoreName(
        query,
        names.map(({ value }) => value),
      );
      return { kind, id, score };
    })
    .filter((hit) => hit.score > 0);
}

interface Candidate {
  id: string;
  names: Name[];
}

async function namedBy(reader: Reader, kind: NamedKind, groups: string[][]): Promise<Candidate[]> {
  if (groups.length === 0) return [];
  const { from, names, terms } = NAMED[kind];
  const rows = await collection(reader, from)
    .find(fits(terms, groups, reader) as never, {
      projection: { _id: 0, id: 1, [names]: 1 },
      limit: CANDIDATES,
      batchSize: CANDIDATES,
    })
    .toArray();
  return (rows as unknown as { id: string; [names: string]: unknown }[]).map((row) => ({
    id: row.id,
    names: row[names] as Name[],
  }));
}

async function searchArticles(reader: Reader, query: string): Promise<Hit[]> {
  const groups = articleQueryTerms(query);
  if (groups.length === 0) return [];
  const rows = await collection(reader, 'articles')
    .aggregate<{ id: string } & TermPlaces>(
      [
        { $match: fits('terms', groups, reader) },
        // The newest when there are too many.
        { $sort: { publishedAt: -1, id: -1 } },
        { $limit: CANDIDATES },
        ...placeStages(groups),
      ],
      { batchSize: CANDIDATES },
    )
    .toArray();
  return rows.map((row) => ({ kind: 'ARTICLE', id: row.id, score: scoreText(row) }));
}

function fits(terms: string, groups: string[][], reader: Reader): Document {
  return { $and: groups.map((group) => ({ [terms]: { $in: group } })), ...believed(reader.at) };
}
