import type { CollectionName, Rows } from '../../store/collections';
import type { Claim } from '../../ingest/fold/claim';
import { citedArticles, citedBy, claimsOfRow } from '../claims-of-row';
import { findByIds } from '../../store/find';
import type { MeetingRow } from '../../store/meeting';
import { believedRows, claimsOn, type Snapshot } from '../snapshot';
import type { ChanceryMember } from './objects';
import { LIST_OF, RENDER } from './render';

/**
 * The base as one Popolo JSON document (popoloproject.com): persons, organizations, posts, memberships,
 * events and areas in the standard's members, and in `chancery` members, which other readers pass over,
 * the claims with their quotes, so that an import makes the same base of it.
 */
export async function* popoloJson(snapshot: Snapshot): AsyncGenerator<string> {
  yield `{"chancery":{"format":1,"at":${JSON.stringify(snapshot.at)}}`;
  for (const name of Object.keys(LIST_OF) as CollectionName[]) yield* listOf(snapshot, name);
  yield '\n}\n';
}

async function* listOf<C extends CollectionName>(
  snapshot: Snapshot,
  name: C,
): AsyncGenerator<string> {
  yield `,\n"${LIST_OF[name]}":[`;
  let separator = '\n';
  for await (const rows of believedRows(snapshot, name)) {
    const members = await membersOf(snapshot, name, rows);
    const locations =
      name === 'meetings' ? await locationsOf(snapshot, rows as MeetingRow[]) : null;
    const objects = rows.map((row) =>
      JSON.stringify({
        ...RENDER[name](row),
        location: locations?.get((row as MeetingRow).place ?? ''),
        chancery: members.get(row.id),
      }),
    );
    yield separator + objects.join(',\n');
    separator = ',\n';
  }
  yield ']';
}

/** The names of the places of meetings, by place: an event's location is a text for people to read. */
async function locationsOf(
  { db, at }: Snapshot,
  meetings: readonly MeetingRow[],
): Promise<Map<string, string>> {
  const ids = meetings.flatMap(({ place }) => place ?? []);
  const places = await findByIds({ db, at }, 'places', ids);
  return new Map(places.flatMap((place) => (place ? [[place.id, place.name]] : [])));
}

/** What Chancery adds to each object: its claims as they were made, or as the row's evidence tells them. */
async function membersOf<C extends CollectionName>(
  snapshot: Snapshot,
  name: C,
  rows: Rows[C][],
): Promise<Map<string, ChanceryMember>> {
  const claims = await claimsOn(
    snapshot,
    name,
    rows.map(({ id }) => id),
  );
  const unclaimed = rows.filter(({ id }) => !claims.has(id));
  const articles = await citedArticles(
    snapshot.db,
    snapshot.at,
    unclaimed.flatMap((row) => citedBy(name, row)),
  );
  return new Map(
    rows.map((row) => {
      const cited = citedBy(name, row).flatMap((id) => articles.get(id) ?? []);
      const all: Claim<unknown>[] = claims.get(row.id) ?? claimsOfRow(name, row, cited);
      return [row.id, { claims: all.map(shown) }];
    }),
  );
}

function shown({
  article,
  publishedAt,
  origin,
  value,
}: Claim<unknown>): object & Omit<Claim<unknown>, 'entity'> {
  return { article, publishedAt, origin, value };
}
