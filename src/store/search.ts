import type { Document } from 'mongodb';
import { countryNamed, type NamedCountry } from '../domain/country-names';
import { foldText } from '../domain/fold';
import type { Name } from '../domain/name';
import { type NameReading, readName, readPerson } from '../domain/name-query';
import { scoreReadings } from '../domain/name-score';
import { believed } from './believed';
import type { EntityKind } from './row';
import { collection, inTime, type Reader } from './reader';
import { textGroups, nameQueryTerms, nameWordTerms } from './search-terms';
import { placeStages, scoreText, type TermPlaces } from './search-text';
import { type Nearby, wordsNear } from './words';

/** What search looks through by name, and where the names stand. */
const NAMED = {
  PERSON: { from: 'people', names: 'names', terms: 'nameTerms' },
  ORGANISATION: { from: 'organisations', names: 'names', terms: 'nameTerms' },
  POST: { from: 'posts', names: 'labels', terms: 'labelTerms' },
  TOPIC: { from: 'topics', names: 'names', terms: 'nameTerms' },
  PLACE: { from: 'places', names: 'names', terms: 'nameTerms' },
} as const satisfies Partial<Record<EntityKind, object>>;
type NamedKind = keyof typeof NAMED;

/** What search looks through by words, and the order whose last come first when there are too many. */
const TOLD = {
  MEETING: { from: 'meetings', order: 'dateLatest' },
  STATEMENT: { from: 'statements', order: 'order' },
  ARTICLE: { from: 'articles', order: 'publishedAt' },
} as const satisfies Partial<Record<EntityKind, object>>;
type ToldKind = keyof typeof TOLD;

export type SearchKind = NamedKind | ToldKind;
export const SEARCH_KINDS: readonly SearchKind[] = [
  ...(Object.keys(NAMED) as NamedKind[]),
  ...(Object.keys(TOLD) as ToldKind[]),
];
const isTold = (kind: SearchKind): kind is ToldKind => Object.hasOwn(TOLD, kind);

/** One find. */
export interface Hit {
  kind: SearchKind;
  id: string;
  /**
   * Of a name: 1 when it is exactly one of its names or a country's name in another language, towards 0
   * for a fit by beginnings, initials or corrected typing errors. Of what is found by words: what
   * `scoreText` gives.
   */
  score: number;
}

/** How many candidates of a kind are ranked; a query that more fit is too vague to rank them all. */
export const CANDIDATES = 500;

/** What a search found. */
export interface Found {
  /** Best first, ties by kind and id. */
  hits: Hit[];
  /** The kinds of which more may fit than were ranked. */
  cut: ReadonlySet<SearchKind>;
}

/** All that fits a query, as far as it is ranked. One command a kind, two for a vague query; for names one more. */
export async function searchAll(
  reader: Reader,
  query: string,
  kinds: readonly SearchKind[],
): Promise<Found> {
  const sought = [...new Set(kinds)];
  const named = sought.filter((kind) => !isTold(kind));
  const readings = named.flatMap((kind) => readingsOf(query, kind));
  const nearby = wordsNear(reader, [...new Set(readings.flatMap(({ words }) => words))]);
  const found = await Promise.all(
    sought.map(async (kind) =>
      isTold(kind)
        ? searchWords(reader, query, kind)
        : searchNames(reader, query, kind, await nearby),
    ),
  );
  return {
    hits: found.flatMap(({ hits }) => hits).sort(compareHits),
    cut: new Set(found.flatMap(({ kind, isCut }) => (isCut ? [kind] : []))),
  };
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

/** What was found of one kind, in no order. */
interface OfKind {
  kind: SearchKind;
  hits: Hit[];
  isCut: boolean;
}

async function searchNames(
  reader: Reader,
  query: string,
  kind: NamedKind,
  nearby: Nearby,
): Promise<OfKind> {
  const readings = readingsOf(query, kind);
  if (readings.length === 0) return { kind, hits: [], isCut: false };
  const country = kind === 'PLACE' || kind === 'ORGANISATION' ? countryNamed(query) : null;
  const ways = readings.map(({ words }) => words);
  const names = country ? country.names.map((name) => name.split(' ')) : [];
  const exactly = [...ways, ...names].map(nameWordTerms);
  const roughly = [
    ...ways.map((way) => nameQueryTerms(way, nearby.near)),
    ...names.map(nameWordTerms),
  ];
  const candidates = await namedBy(reader, kind, roughly);
  // Too many to rank: the words as they stand come first, so that no exact name is among those left out.
  const isCut = candidates.length === CANDIDATES;
  const exact = isCut ? await namedBy(reader, kind, exactly) : [];
  const rows = new Map([...exact, ...candidates].map((row) => [row.id, row]));
  const hits = [...rows.values()]
    .slice(0, CANDIDATES)
    .map((row) => {
      const values = row.names.map(({ value }) => value);
      const score = isCountry(row, country) ? 1 : scoreReadings(readings, values);
      return { kind, id: row.id, score };
    })
    .filter((hit) => hit.score > 0);
  return { kind, hits, isCut: isCut || nearby.isCut };
}

/** The ways to read a query for a name of one kind. */
function readingsOf(query: string, kind: NamedKind): NameReading[] {
  return kind === 'PERSON' ? readPerson(query) : readName(query);
}

interface Candidate {
  id: string;
  names: Name[];
  country?: string | null;
}

/** Whether a place or a body is a country itself, rather than in it. */
function isCountry({ names, country }: Candidate, asked: NamedCountry | null): boolean {
  return (
    asked !== null &&
    country === asked.code &&
    names.some(({ value }) => asked.names.includes(foldText(value)))
  );
}

async function namedBy(
  reader: Reader,
  kind: NamedKind,
  ways: readonly string[][][],
): Promise<Candidate[]> {
  const { from, names, terms } = NAMED[kind];
  const rows = await collection(reader, from)
    .find({ ...anyWay(terms, ways), ...believed(reader.at) } as never, {
      projection: { _id: 0, id: 1, country: 1, [names]: 1 },
      limit: CANDIDATES,
      batchSize: CANDIDATES,
      ...inTime(reader),
    })
    .toArray();
  return (rows as unknown as (Candidate & { labels?: Name[] })[]).map(({ labels, ...row }) => ({
    ...row,
    names: labels ?? row.names,
  }));
}

async function searchWords(reader: Reader, query: string, kind: ToldKind): Promise<OfKind> {
  const groups = textGroups(query);
  if (groups.length === 0) return { kind, hits: [], isCut: false };
  const { from, order } = TOLD[kind];
  const rows = await collection(reader, from)
    .aggregate<{ id: string } & TermPlaces>(
      [
        { $match: { ...fits('terms', groups), ...believed(reader.at) } },
        // The newest when there are too many.
        { $sort: { [order]: -1, id: -1 } },
        { $limit: CANDIDATES },
        ...placeStages(groups),
      ],
      // One more, so that a full batch is known to be the last.
      { batchSize: CANDIDATES + 1, ...inTime(reader) },
    )
    .toArray();
  const hits = rows.map((row) => ({ kind, id: row.id, score: scoreText(row) }));
  return { kind, hits, isCut: hits.length === CANDIDATES };
}

/** The rows that a query fits in one of the ways to read it. */
function anyWay(terms: string, ways: readonly string[][][]): Document {
  const [first = {}, ...others] = ways.map((groups) => fits(terms, groups));
  return others.length === 0 ? first : { $and: [{ $or: [first, ...others] }] };
}

function fits(terms: string, groups: string[][]): Document {
  return { $and: groups.map((group) => ({ [terms]: { $in: group } })) };
}
