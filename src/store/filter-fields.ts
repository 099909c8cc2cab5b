import type { CollectionName } from './collections';

/**
 * How one field of a filter is served. The API's filter inputs have the same field names; every path
 * here stands first in an index (test/store/filter-fields.test.ts holds the two together).
 */
export type FilterField =
  /** A closed or exact value: `eq`, `in`. */
  | { by: 'value'; path: string }
  /** A certain day: `eq`, `in`, `gte`, `lte`. */
  | { by: 'day'; path: string }
  /** A day of uncertain precision against a window: `gte`, `lte`, `match`. */
  | { by: 'window'; earliest: string; latest: string }
  /** A name or label: `eq`, `in` on the preferred one, `contains` on the terms of all. */
  | { by: 'name'; path: string; terms: string }
  /** Running text: `contains`, on its terms. */
  | { by: 'text'; terms: string }
  /** Another entity's own filter; `path` holds the ids of that entity. */
  | { by: 'relation'; to: CollectionName; path: string };

const slug: FilterField = { by: 'value', path: 'slug' };
const name: FilterField = { by: 'name', path: 'name', terms: 'nameTerms' };
const relation = (to: CollectionName, path: string): FilterField => ({ by: 'relation', to, path });

export const FILTER_FIELDS: Record<CollectionName, Record<string, FilterField>> = {
  articles: {
    slug,
    language: { by: 'value', path: 'language' },
    publishedAt: { by: 'day', path: 'publishedAt' },
    publisher: relation('organisations', 'publisher'),
    origin: relation('organisations', 'origin'),
    person: relation('people', 'people'),
    organisation: relation('organisations', 'organisations'),
    place: relation('places', 'places'),
    text: { by: 'text', terms: 'terms' },
  },
  meetings: {
    slug,
    kind: { by: 'value', path: 'kind' },
    status: { by: 'value', path: 'status' },
    date: { by: 'window', earliest: 'dateEarliest', latest: 'dateLatest' },
    participant: relation('people', 'people'),
    organisation: relation('organisations', 'bodies'),
    post: relation('posts', 'posts'),
    topic: relation('topics', 'topicIds'),
    place: relation('places', 'place'),
    article: relation('articles', 'articles'),
  },
  people: { slug, name },
  organisations: {
    slug,
    name,
    kind: { by: 'value', path: 'kind' },
    country: { by: 'value', path: 'country' },
    parent: relation('organisations', 'parent'),
    ancestor: relation('organisations', 'ancestors'),
  },
  posts: {
    slug,
    label: { by: 'name', path: 'label', terms: 'labelTerms' },
    sendingState: { by: 'value', path: 'sendingState' },
    receivingState: { by: 'value', path: 'receivingStates' },
    organisation: relation('organisations', 'organisation'),
    servesPost: relation('posts', 'servesPost'),
  },
  tenures: {
    endState: { by: 'value', path: 'endState' },
    how: { by: 'value', path: 'how' },
    person: relation('people', 'person'),
    post: relation('posts', 'post'),
    organisation: relation('organisations', 'organisation'),
  },
  statements: {
    act: { by: 'value', path: 'act' },
    speaker: relation('people', 'speaker.id'),
    topic: relation('topics', 'topicIds'),
    meeting: relation('meetings', 'meeting'),
    article: relation('articles', 'articles'),
  },
  topics: { slug, name },
  places: { slug, name, country: { by: 'value', path: 'country' } },
};
