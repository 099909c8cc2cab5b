import type { CollectionName, Rows } from './collections';

/**
 * Columns that many an operation never looks at and that are more than a few bytes. A read may leave
 * out those that nobody is going to ask for.
 */
const SPARE = {
  articles: ['text', 'sentences', 'earlier', 'mentions', 'people', 'organisations', 'places'],
  meetings: [
    ...['evidence', 'placeEvidence', 'participants', 'topics', 'topicIds', 'outcomes'],
    ...['people', 'organisations', 'bodies', 'posts', 'articles', 'discussedAt'],
    ...['identifiers', 'sources', 'disagreements'],
  ],
  people: ['evidence', 'names', 'identifiers', 'sources', 'disagreements'],
  organisations: ['evidence', 'names', 'ancestors', 'identifiers', 'sources', 'disagreements'],
  posts: ['evidence', 'labels', 'identifiers', 'sources', 'disagreements'],
  tenures: ['evidence', 'start', 'end', 'bounds', 'identifiers', 'sources', 'disagreements'],
  statements: ['evidence', 'topicIds', 'articles'],
  topics: ['evidence', 'names', 'initiators', 'identifiers', 'sources', 'disagreements'],
  places: ['evidence', 'names', 'identifiers', 'sources', 'disagreements'],
} as const satisfies { [C in CollectionName]: readonly (keyof Rows[C])[] };

export type SpareColumn = (typeof SPARE)[CollectionName][number];

export const SPARE_COLUMNS: readonly SpareColumn[] = [...new Set(Object.values(SPARE).flat())];

/** Columns whose values carry quotes of their own, left out with the column `evidence`. */
const QUOTED: readonly SpareColumn[] = ['names', 'labels', 'participants', 'topics', 'outcomes', 'initiators']; // prettier-ignore

/** Fields that serve search, comparison and versioning alone, and are never part of an answer. */
const UNSERVED: Partial<Record<CollectionName, readonly string[]>> = {
  articles: ['terms', 'sketch'],
  meetings: ['terms'],
  statements: ['terms'],
  posts: ['labelTerms'],
  people: ['nameTerms'],
  organisations: ['nameTerms', 'officialsMetUntil'],
  topics: ['nameTerms'],
  places: ['nameTerms'],
};

/** A projection of these rows without what no answer holds and without the columns `unread`. */
export function projectionWithout(
  name: CollectionName,
  unread: readonly SpareColumn[],
): Record<string, 0> {
  const own: readonly SpareColumn[] = SPARE[name];
  const left = own.filter((column) => unread.includes(column));
  const nested = unread.includes('evidence')
    ? QUOTED.filter((column) => own.includes(column) && !left.includes(column))
    : [];
  const paths = [
    ...['_id', 'recordedAt', 'retractedAt', ...(UNSERVED[name] ?? [])],
    ...left,
    ...nested.map((column) => `${column}.evidence`),
  ];
  return Object.fromEntries(paths.map((path) => [path, 0]));
}
