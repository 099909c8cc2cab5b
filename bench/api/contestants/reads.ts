import DataLoader from 'dataloader';
import type { Db, Document } from 'mongodb';

/**
 * The commands of the hand-written contestants: those that Chancery sends for the same query. Data
 * loaders know ids and nothing of the query, so theirs read rows whole; the floor leaves out of them
 * what Chancery leaves out.
 */
const WHOLE: Record<string, 0> = { terms: 0, nameTerms: 0, labelTerms: 0 };

export function latestMeetings(
  db: Db,
  status: string,
  first: number,
  projection = WHOLE,
): Promise<Document[]> {
  return db
    .collection('meetings')
    .aggregate([
      { $match: { status, retractedAt: null } },
      { $sort: { dateLatest: -1, id: -1 } },
      { $limit: first + 1 },
      { $project: projection },
    ])
    .toArray();
}

/** Rows in the order of the ids, null where there is none, or no id. One command. */
export async function byIds(
  db: Db,
  collection: string,
  ids: readonly (string | null | undefined)[],
  projection = WHOLE,
): Promise<(Document | null)[]> {
  const some = new Set(ids.filter((id) => typeof id === 'string'));
  const filter = { id: { $in: [...some] }, retractedAt: null };
  const rows = await db.collection(collection).find(filter, { projection }).toArray();
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  return ids.map((id) => byId.get(id ?? '') ?? null);
}

/** Rows that are wanted of one collection. */
export interface Wanted {
  collection: string;
  ids: readonly (string | null | undefined)[];
  projection: Record<string, 0>;
}

/**
 * For each collection its rows in the order of the ids, null where there is none, or no id. One command.
 * No id of a made-up world is in two of these collections.
 */
export async function byIdsInSeveral(
  db: Db,
  wanted: readonly Wanted[],
): Promise<(Document | null)[][]> {
  const stages = ({ ids, projection }: Wanted) => [
    { $match: { id: { $in: [...new Set(ids)].filter(Boolean) }, retractedAt: null } },
    { $project: projection },
  ];
  const [first, ...others] = wanted;
  const unions = others.map((other) => ({
    $unionWith: { coll: other.collection, pipeline: stages(other) },
  }));
  const pipeline = [...stages(first!), ...unions];
  const rows = await db.collection(first!.collection).aggregate(pipeline).toArray();
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  return wanted.map(({ ids }) => ids.map((id) => byId.get(id ?? '') ?? null));
}

/** Id of the person that a participation is of; null for a body's. */
export function personOf(participation: Document): string | null {
  const { kind, id } = participation.party as { kind: string; id: string };
  return kind === 'PERSON' ? id : null;
}

export type Loaders = Record<string, DataLoader<string, Document | null>>;

/** The loaders of one request. */
export function loadersOf(db: Db): Loaders {
  const names = ['people', 'tenures', 'posts', 'organisations'];
  return Object.fromEntries(
    names.map((name) => [name, new DataLoader((ids: readonly string[]) => byIds(db, name, ids))]),
  );
}
