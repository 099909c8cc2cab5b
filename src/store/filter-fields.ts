import type { CollectionName } from './collections';
import type { EntityKind } from './row';

/** What a filter can be put on: the rows of a collection, or the participations inside a meeting. */
export type FilterTarget = CollectionName | 'participations';

/**
 * How one field of a filter is served. The API's filter inputs are made from this table; every path
 * here stands first in an index (test/store/filter-indexes.test.ts holds the two together).
 */
export type FilterField =
  /**
   * A closed or exact value: `eq`, `in`, and `startsWith` for texts; `exists` where it can be null. A
   * code is kept in one spelling, and asked for in any case.
   */
  | { by: 'value'; path: string; optional: boolean; codeOf?: 'COUNTRY' | 'LANGUAGE' }
  /** A certain day: `eq`, `in`, `gte`, `lte`. */
  | { by: 'day'; path: string }
  /** Yes or no where a source says: `eq`, `exists`. */
  | { by: 'truth'; path: string }
  /** A day of uncertain precision against a window: `gte`, `lte`, `match`. `date` can be null where given. */
  | { by: 'window'; earliest: string; latest: string; date?: string }
  /** A name or label: `eq`, `in`, `startsWith` on the preferred one, `contains` on the terms of all. */
  | { by: 'name'; path: string; terms: string }
  /** A key in another register: `eq` or `in`, and `scheme` to hold it to one register. */
  | { by: 'identifier' }
  /** Running text: `contains`, on its terms. */
  | { by: 'text'; terms: string }
  /** The one entity whose id `path` holds, by its own filter; `exists` where it can be null. */
  | { by: 'one'; to: CollectionName; path: string; optional: boolean; also?: object; hint?: string }
  /** Short for `some` of the entities whose ids `path` holds. */
  | { by: 'some'; to: CollectionName; path: string }
  /** The entities whose ids `path` holds: `some`, `none`, `every`. */
  | { by: 'many'; to: CollectionName; path: string }
  /** The rows of `from` whose `foreign` holds this entity's id: `some`, `none`, `every`. */
  | { by: 'back'; from: CollectionName; foreign: string; also?: object }
  /** Some of the entities of one kind among the references that `path` holds. */
  | { by: 'ref'; to: CollectionName; path: string; kind: EntityKind }
  /** The participations inside a meeting: `some`, `none`, `every`. */
  | { by: 'participations' }
  /** People who took part in a meeting together with this person. */
  | { by: 'met' }
  /** Tenures held by some participant at the meeting's own date. */
  | { by: 'inOffice' }
  /** A tenure's standing on a day. */
  | { by: 'standing' };

const value = (path: string): FilterField => ({ by: 'value', path, optional: false });
const country = (path: string, optional = true): FilterField => ({
  by: 'value',
  path,
  optional,
  codeOf: 'COUNTRY',
});
const day = (path: string): FilterField => ({ by: 'day', path });
const one = (to: CollectionName, path: string, also?: object): FilterField =>
  also ? { by: 'one', to, path, optional: false, also } : { by: 'one', to, path, optional: false };
const optionalOne = (to: CollectionName, path: string): FilterField => ({
  by: 'one',
  to,
  path,
  optional: true,
});
const some = (to: CollectionName, path: string): FilterField => ({ by: 'some', to, path });
const many = (to: CollectionName, path: string): FilterField => ({ by: 'many', to, path });
const back = (from: CollectionName, foreign: string, also?: object): FilterField =>
  also ? { by: 'back', from, foreign, also } : { by: 'back', from, foreign };

const about = (to: CollectionName, kind: EntityKind): FilterField => ({
  by: 'ref',
  to,
  path: 'about',
  kind,
});

const slug = value('slug');
const name: FilterField = { by: 'name', path: 'name', terms: 'nameTerms' };
const identifier: FilterField = { by: 'identifier' };
const PERSON = { 'speaker.kind': 'PERSON' };
const ORGANISATION = { 'speaker.kind': 'ORGANISATION' };

export const FILTER_FIELDS = {
  articles: {
    slug,
    language: { by: 'value', path: 'language', optional: false, codeOf: 'LANGUAGE' },
    publishedAt: day('publishedAt'),
    url: { by: 'value', path: 'url.value', optional: true },
    publisher: one('organisations', 'publisher'),
    origin: optionalOne('organisations', 'origin'),
    datelinePlace: optionalOne('places', 'datelinePlace'),
    person: some('people', 'people'),
    people: many('people', 'people'),
    organisation: some('organisations', 'organisations'),
    organisations: many('organisations', 'organisations'),
    place: some('places', 'places'),
    places: many('places', 'places'),
    meetings: back('meetings', 'articles'),
    statements: back('statements', 'articles'),
    text: { by: 'text', terms: 'terms' },
  },
  meetings: {
    slug,
    name: value('name'),
    kind: value('kind'),
    status: value('status'),
    date: { by: 'window', earliest: 'dateEarliest', latest: 'dateLatest', date: 'date' },
    participant: some('people', 'people'),
    participants: { by: 'participations' },
    inOffice: { by: 'inOffice' },
    organisation: some('organisations', 'bodies'),
    post: some('posts', 'posts'),
    topic: some('topics', 'topicIds'),
    topics: many('topics', 'topicIds'),
    place: optionalOne('places', 'place'),
    article: some('articles', 'articles'),
    articles: many('articles', 'articles'),
    discussedAt: many('meetings', 'discussedAt'),
    plans: back('meetings', 'discussedAt'),
    statements: back('statements', 'meeting'),
    text: { by: 'text', terms: 'terms' },
  },
  participations: {
    role: { by: 'value', path: 'role', optional: false },
    person: {
      by: 'one',
      to: 'people',
      path: 'party.id',
      optional: false,
      also: { 'party.kind': 'PERSON' },
      hint: 'people',
    },
    organisation: {
      by: 'one',
      to: 'organisations',
      path: 'party.id',
      optional: false,
      also: { 'party.kind': 'ORGANISATION' },
      hint: 'organisations',
    },
    post: { by: 'one', to: 'posts', path: 'post', optional: false, hint: 'posts' },
    onBehalfOf: {
      by: 'one',
      to: 'organisations',
      path: 'onBehalfOf',
      optional: false,
      hint: 'bodies',
    },
  },
  people: {
    slug,
    name,
    identifier,
    tenures: back('tenures', 'person'),
    meetings: back('meetings', 'people'),
    statements: back('statements', 'speaker.id', PERSON),
    articles: back('articles', 'people'),
    met: { by: 'met' },
  },
  organisations: {
    slug,
    name,
    identifier,
    kind: value('kind'),
    country: country('country'),
    parent: optionalOne('organisations', 'parent'),
    ancestor: some('organisations', 'ancestors'),
    children: back('organisations', 'parent'),
    posts: back('posts', 'organisation'),
    officials: back('tenures', 'organisation'),
    meetings: back('meetings', 'bodies'),
    statements: back('statements', 'speaker.id', ORGANISATION),
    published: back('articles', 'publisher'),
  },
  posts: {
    slug,
    label: { by: 'name', path: 'label', terms: 'labelTerms' },
    identifier,
    sendingState: country('sendingState'),
    receivingState: country('receivingStates', false),
    organisation: optionalOne('organisations', 'organisation'),
    servesPost: optionalOne('posts', 'servesPost'),
    tenures: back('tenures', 'post'),
    meetings: back('meetings', 'posts'),
  },
  tenures: {
    endState: value('endState'),
    how: value('how'),
    acting: { by: 'truth', path: 'acting' },
    firstCited: day('firstCited'),
    lastCited: day('lastCited'),
    start: { by: 'window', earliest: 'bounds.startEarliest', latest: 'bounds.startLatest' },
    end: { by: 'window', earliest: 'bounds.endEarliest', latest: 'bounds.endLatest' },
    standing: { by: 'standing' },
    person: one('people', 'person'),
    post: one('posts', 'post'),
    organisation: optionalOne('organisations', 'organisation'),
  },
  statements: {
    act: value('act'),
    speaker: one('people', 'speaker.id', PERSON),
    speakingBody: one('organisations', 'speaker.id', ORGANISATION),
    topic: some('topics', 'topicIds'),
    topics: many('topics', 'topicIds'),
    aboutPerson: about('people', 'PERSON'),
    aboutOrganisation: about('organisations', 'ORGANISATION'),
    aboutPost: about('posts', 'POST'),
    aboutMeeting: about('meetings', 'MEETING'),
    aboutPlace: about('places', 'PLACE'),
    meeting: optionalOne('meetings', 'meeting'),
    article: some('articles', 'articles'),
    articles: many('articles', 'articles'),
    text: { by: 'text', terms: 'terms' },
  },
  topics: {
    slug,
    name,
    meetings: back('meetings', 'topicIds'),
    statements: back('statements', 'topicIds'),
  },
  places: {
    slug,
    name,
    identifier,
    country: country('country'),
    meetings: back('meetings', 'place'),
    articles: back('articles', 'places'),
  },
} satisfies Record<FilterTarget, Record<string, FilterField>>;

/** The names of the fields that a filter on `T` has. */
export type FilterFieldsOf<T extends FilterTarget> = keyof (typeof FILTER_FIELDS)[T] & string;

/** One field's specification; undefined when the target has no such field. */
export function filterField(target: FilterTarget, field: string): FilterField | undefined {
  const fields: Record<string, FilterField> = FILTER_FIELDS[target];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
