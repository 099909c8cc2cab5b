import type { CollectionName } from './collections';

/** One index, as data. */
export interface IndexSpec {
  collection: CollectionName | 'words' | 'sayings' | 'claims' | 'proposals' | 'counts';
  key: Record<string, 1 | -1>;
  unique?: boolean;
  /** Over rows of the present alone; the others serve reads of the past. */
  present: boolean;
}

const present = (collection: IndexSpec['collection'], ...keys: IndexSpec['key'][]): IndexSpec[] =>
  keys.map((key) => ({ collection, key, present: true }));

/**
 * What every collection has: one believed row an entity, and an entity's history. On a sharded cluster `id` is the
 * shard key to take, as the first is enforced only where an entity's versions are on one shard.
 */
const everywhere = (collection: IndexSpec['collection']): IndexSpec[] => [
  { collection, key: { id: 1 }, unique: true, present: true },
  { collection, key: { id: 1, recordedAt: -1 }, present: false },
];
const slugged = (collection: IndexSpec['collection']): IndexSpec[] => [
  ...everywhere(collection),
  // Not unique: a sharded cluster allows that only on the shard key, which is the id.
  { collection, key: { slug: 1 }, present: true },
];
const named = (collection: IndexSpec['collection'], name: string, terms: string): IndexSpec[] => [
  ...slugged(collection),
  // Terms with the order of the list: a page of what has a frequent word reads no more than itself.
  ...present(collection, { [name]: 1, id: 1 }, { [terms]: 1, [name]: 1, id: 1 }),
];
/** An order of a whole list and of each of its sub-lists by a leading path. */
const ordered = (
  collection: IndexSpec['collection'],
  order: Record<string, 1 | -1>,
  ...leading: string[]
): IndexSpec[] =>
  present(collection, order, ...leading.map((path) => ({ [path]: 1 as const, ...order })));

/** Every index of the base. A filter or order that has none here is not offered by the API. */
export const INDEXES: readonly IndexSpec[] = [
  ...slugged('articles'),
  // A text that comes again is known by it.
  ...present('articles', { textHash: 1 }),
  ...present('articles', { 'url.value': 1 }),
  ...ordered(
    'articles',
    { publishedAt: 1, id: 1 },
    'publisher',
    'origin',
    'language',
    'people',
    'organisations',
    'places',
    'datelinePlace',
  ),
  ...present('articles', { terms: 1, publishedAt: 1, id: 1 }),

  ...slugged('meetings'),
  // With the other bound of the date: how many lie wholly in a window is counted from the index alone.
  ...ordered(
    'meetings',
    { dateLatest: 1, id: 1, dateEarliest: 1 },
    'people',
    'organisations',
    'bodies',
    'posts',
    'topicIds',
    'articles',
    'place',
    'kind',
    'status',
    'discussedAt',
    'participants.role',
  ),
  ...present('meetings', { terms: 1, dateLatest: 1, id: 1 }),
  ...ordered('meetings', { dateEarliest: 1, id: 1 }),
  ...ordered('meetings', { name: 1, id: 1 }),

  ...named('people', 'name', 'nameTerms'),
  ...present('people', { 'identifiers.identifier': 1 }),

  ...named('organisations', 'name', 'nameTerms'),
  ...present('organisations', { 'identifiers.identifier': 1 }),
  ...ordered(
    'organisations',
    { name: 1, id: 1 },
    'officialsMetUntil',
    'parent',
    'ancestors',
    'kind',
    'country',
  ).slice(1),

  ...named('posts', 'label', 'labelTerms'),
  ...present('posts', { 'identifiers.identifier': 1 }),
  ...ordered(
    'posts',
    { label: 1, id: 1 },
    'organisation',
    'sendingState',
    'receivingStates',
    'servesPost',
  ).slice(1),

  ...everywhere('tenures'),
  ...ordered(
    'tenures',
    { firstCited: 1, id: 1 },
    'person',
    'post',
    'organisation',
    'endState',
    'how',
    'acting',
  ),
  ...ordered('tenures', { lastCited: 1, id: 1 }, 'person', 'post', 'organisation'),
  ...present('tenures', { 'bounds.startEarliest': 1, id: 1 }, { 'bounds.endEarliest': 1, id: 1 }),
  ...ordered('tenures', { 'bounds.startLatest': 1, id: 1 }, 'person', 'post', 'organisation'),
  ...ordered('tenures', { 'bounds.endLatest': 1, id: 1 }, 'person', 'post', 'organisation'),

  ...everywhere('statements'),
  ...ordered(
    'statements',
    { order: 1, id: 1 },
    'speaker.id',
    'meeting',
    'articles',
    'act',
    'topicIds',
    'about.id',
    'terms',
  ),

  ...named('topics', 'name', 'nameTerms'),
  ...named('places', 'name', 'nameTerms'),
  ...present('places', { 'identifiers.identifier': 1 }),
  ...ordered('places', { name: 1, id: 1 }, 'country').slice(1),

  // The words of names, by what is left of them when letters are struck out; no versions, so all are present.
  { collection: 'words', key: { remainders: 1 }, present: false },

  // What is said of an entity; no versions, so all are present.
  { collection: 'sayings', key: { entity: 1, collection: 1 }, present: false },

  ...everywhere('claims'),
  // The first and the last to say a thing are found among any number.
  ...present('claims', { article: 1 }, { saying: 1, publishedAt: 1, article: 1 }),
  // Of the past too: an export reads the base as it was when it began.
  { collection: 'claims', key: { entity: 1, collection: 1 }, present: false },

  ...everywhere('proposals'),
  ...present(
    'proposals',
    { textHash: 1 },
    { 'earlier.textHash': 1 },
    { address: 1 },
    { pending: 1, id: 1 },
  ),

  // Headings by how many meetings come under them; an entity's rows are none of these, so all are present.
  { collection: 'counts', key: { by: 1, all: -1, _id: 1 }, present: false },
  { collection: 'counts', key: { by: 1, took: -1, _id: 1 }, present: false },
];
