import type { CollectionName, Rows } from './collections';

/** What rows have beside what they say, where other sources or registers say something too. */
const BESIDE = ['identifiers', 'sources', 'disagreements'] as const;

/**
 * Columns that many an operation never looks at and that are more than a few bytes. A read may leave
 * out those that nobody is going to ask for.
 */
const SPARE = {
  articles: [
    ...['recordedAt', 'text', 'sentences', 'earlier', 'mentions'],
    ...['people', 'organisations', 'places'],
  ],
  meetings: [
    ...['recordedAt', 'evidence', 'placeEvidence', 'participants', 'topics', 'topicIds'],
    ...['outcomes', 'people', 'organisations', 'bodies', 'posts', 'articles', 'discussedAt'],
    ...BESIDE,
  ],
  people: ['recordedAt', 'evidence', 'names', ...BESIDE],
  organisations: ['recordedAt', 'evidence', 'names', 'ancestors', ...BESIDE],
  posts: ['recordedAt', 'evidence', 'labels', ...BESIDE],
  tenures: ['recordedAt', 'evidence', 'start', 'end', 'bounds', ...BESIDE],
  statements: ['recordedAt', 'evidence', 'topicIds', 'articles'],
  topics: ['recordedAt', 'evidence', 'names', 'initiators', ...BESIDE],
  places: ['recordedAt', 'evidence', 'names', ...BESIDE],
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
    ...['_id', 'retractedAt', ...(UNSERVED[name] ?? [])],
    ...left,
    ...nested.map((column) => `${column}.evidence`),
  ];
  return Object.fromEntries(paths.map((path) => [path, 0]));
}
