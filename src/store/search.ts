import type { Document } from 'mongodb';
import { scoreName } from '../domain/name-score';
import { queryTerms } from '../domain/name-terms';
import type { Name } from '../domain/name';
import { believed } from './believed';
import type { EntityKind } from './row';
import { collection, type Reader } from './reader';
import { articleQueryTerms } from './search-terms';

/** What search looks through: where names stand, or null for running text. */
const SOURCES = {
  PERSON: { from: 'people', names: 'names', terms: 'nameTerms' },
  ORGANISATION: { from: 'organisations', names: 'names', terms: 'nameTerms' },
  POST: { from: 'posts', names: 'labels', terms: 'labelTerms' },
  TOPIC: { from: 'topics', names: 'names', terms: 'nameTerms' },
  PLACE: { from: 'places', names: 'names', terms: 'nameTerms' },
  ARTICLE: { from: 'articles', names: null, terms: 'terms' },
} as const satisfies Partial<Record<EntityKind, object>>;
export type SearchKind = keyof typeof SOURCES;
export const SEARCH_KINDS = Object.keys(SOURCES) as SearchKind[];

/** One find. */
export interface Hit {
  kind: SearchKind;
  id: string;
  /** 1: exactly one of its names; towards 0: a fit by beginnings, initials or corrected typing errors. */
  score: number;
}

/** How many candidates of a kind are ranked; a query that more fit is too vague to rank them all. */
export const CANDIDATES = 500;
/** Words found in running text tell less than a name. */
const TEXT_SCORE = 0.5;

/** All that fits a query, best first, ties by kind and id. One command a kind. */
export async function searchAll(
  reader: Reader,
  query: string,
  kinds: readonly SearchKind[],
): Promise<Hit[]> {
  const found = await Promise.all(
    [...new Set(kinds)].map((kind) => searchKind(reader, query, kind)),
  );
  return found.flat().sort(compareHits);
}

/** The order of hits, in which their cursors count. */
export function compareHits(a: Hit, b: Hit): number {
  return b.score - a.score || (hitKey(a) < hitKey(b) ? -1 : 1);
}

/** A hit's key, unique among hits. */
export function hitKey({ kind, id }: Pick<Hit, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

async function searchKind(reader: Reader, query: string, kind: SearchKind): Promise<Hit[]> {
  const { from, names, terms } = SOURCES[kind];
  const groups = names ? queryTerms(query) : articleQueryTerms(query);
  if (groups.length === 0) return [];
  const filter: Document = {
    $and: groups.map((group) => ({ [terms]: { $in: group } })),
    ...believed(reader.at),
  };
  const rows = await collection(reader, from)
    .find(filter as never, {
      projection: { _id: 0, id: 1, ...(names ? { [names]: 1 } : {}) },
      limit: CANDIDATES,
    })
    .toArray();
  return (rows as unknown as { id: string; [names: string]: unknown }[])
    .map((row) => ({
      kind,
      id: row.id,
      score: names
        ? scoreName(
            query,
            (row[names] as Name[]).map(({ value }) => value),
          )
        : TEXT_SCORE,
    }))
    .filter((hit) => hit.score > 0);
}
