import type { ClientSession, Db, Document, Filter } from 'mongodb';
import { believed } from './believed';
import type { EntityIds } from './claim';
import type { CollectionName, Rows } from './collections';
import type { NamedAround } from './event-terms';
import type { Row } from './row';

/**
 * The entities whose rows repeat something of a body or a post: bodies within a body, tenures of a post
 * or in a body, meetings at which either was stood for. They change when it moves.
 */
export async function dependentsOf(
  db: Db,
  session: ClientSession,
  organisations: readonly string[],
  posts: readonly string[],
): Promise<EntityIds> {
  if (organisations.length === 0 && posts.length === 0) return new Map();
  const inside = await idsOf(db, session, 'organisations', {
    ancestors: { $in: [...organisations] },
  });
  const bodies = [...new Set([...organisations, ...inside])];
  const find = (name: CollectionName, filter: Document) => idsOf(db, session, name, filter);
  // One after the other: a transaction runs no two commands at once.
  const tenures = [
    ...(await find('tenures', { organisation: { $in: bodies } })),
    ...(await find('tenures', { post: { $in: [...posts] } })),
  ];
  const meetings = [
    ...(await find('meetings', { bodies: { $in: bodies } })),
    ...(await find('meetings', { posts: { $in: [...posts] } })),
  ];
  return new Map([
    ['organisations', new Set(inside)],
    ['tenures', new Set(tenures)],
    ['meetings', new Set(meetings)],
  ]);
}

/** Entities whose shown name changes, by collection. */
export type Renamed = Partial<Record<NamedAround, readonly string[]>>;

/** Where a meeting's row has the entities by whose names it is found. */
const MEETINGS_BY: Record<NamedAround, string> = {
  people: 'people',
  organisations: 'bodies',
  topics: 'topicIds',
  places: 'place',
};

/** The meetings that are found by the names of some entities. */
export async function meetingsNaming(
  db: Db,
  session: ClientSession,
  renamed: Renamed,
): Promise<EntityIds> {
  const meetings = new Set<string>();
  for (const [kind, ids] of Object.entries(renamed) as [NamedAround, readonly string[]][])
    if (ids.length > 0)
      for (const id of await idsOf(db, session, 'meetings', { [MEETINGS_BY[kind]]: { $in: ids } }))
        meetings.add(id);
  return new Map([['meetings', meetings]]);
}

/** Some fields of the present rows of some entities, by id. */
export async function presentFields<C extends CollectionName, F extends keyof Rows[C] & string>(
  db: Db,
  session: ClientSession,
  name: C,
  ids: Iterable<string>,
  fields: readonly F[],
): Promise<Map<string, Pick<Rows[C], F>>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const filter = { id: { $in: wanted }, ...believed(null) };
  const projection = Object.fromEntries(['id', ...fields].map((field) => [field, 1]));
  const rows = await db
    .collection<Row>(name)
    .find(filter, { session, projection: { _id: 0, ...projection } })
    .toArray();
  return new Map(rows.map((row) => [row.id, row as unknown as Pick<Rows[C], F>]));
}

/** The present rows of some entities, by id. */
export async function presentRows<C extends CollectionName>(
  db: Db,
  session: ClientSession,
  name: C,
  ids: Iterable<string>,
): Promise<Map<string, Rows[C]>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const filter = { id: { $in: wanted }, ...believed(null) } as unknown as Filter<Rows[C]>;
  const rows = await db.collection<Rows[C]>(name).find(filter, { session }).toArray();
  return new Map(rows.map((row) => [row.id, row as unknown as Rows[C]]));
}

async function idsOf(
  db: Db,
  session: ClientSession,
  name: CollectionName,
  filter: Document,
): Promise<string[]> {
  const rows = await db
    .collection<Row>(name)
    .find({ ...filter, ...believed(null) }, { session })
    .project<{ id: string }>({ id: 1 })
    .toArray();
  return rows.map(({ id }) => id);
}
