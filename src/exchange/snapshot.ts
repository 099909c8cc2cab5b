import { BSON, type Collection, type Db, type Document, type Filter } from 'mongodb';
import { believed } from '../store/believed';
import { type ClaimRow, claimsCollection } from '../store/claim';
import type { CollectionName, Rows } from '../store/collections';
import type { Row } from '../store/row';
import { latestInstant } from '../store/transaction';

/** Rows read at once, at least and at most, and about how many bytes of them an export holds in memory. */
const ROWS = { least: 4, most: 250, bytes: 1 << 20 };

/** The base as it was at one instant, however long it takes to read it while others write. */
export interface Snapshot {
  readonly db: Db;
  readonly at: Date;
}

/** The base as the latest transaction left it; a later one, under way or to come, is not seen. */
export async function takeSnapshot(db: Db): Promise<Snapshot> {
  return { db, at: (await latestInstant(db)) ?? new Date() };
}

/** What was believed at the snapshot's instant, in the order of ids, a batch at a time. */
export function believedRows<C extends CollectionName>(
  { db, at }: Snapshot,
  name: C,
): AsyncGenerator<Rows[C][]> {
  return batches(db.collection<Rows[C]>(name), believed(at), { terms: 0, nameTerms: 0 });
}

/** Every version recorded up to the snapshot's instant, those that no longer hold included. */
export function allVersions<R extends Row>(
  { db, at }: Snapshot,
  name: string,
): AsyncGenerator<R[]> {
  return batches(db.collection<R>(name), { recordedAt: { $lte: at } }, {});
}

/** What was claimed at the snapshot's instant of some entities of a collection, by entity. */
export async function claimsOn(
  { db, at }: Snapshot,
  collection: CollectionName,
  ids: readonly string[],
): Promise<Map<string, ClaimRow[]>> {
  const filter: Document = { entity: { $in: [...ids] }, collection, ...believed(at) };
  const byEntity = new Map<string, ClaimRow[]>();
  for (const claim of await claimsCollection(db)
    .find(filter as Filter<ClaimRow>)
    .toArray())
    byEntity.set(claim.entity, [...(byEntity.get(claim.entity) ?? []), claim]);
  return byEntity;
}

async function* batches<R extends Row>(
  rows: Collection<R>,
  filter: Document,
  projection: Document,
): AsyncGenerator<R[]> {
  // Page by page along the ids: no cursor is held open for as long as a slow reader takes.
  let limit = ROWS.least;
  for (let after: string | null = null; ;) {
    const beyond: Document = after === null ? {} : { _id: { $gt: after } };
    const batch = (await rows
      .find({ ...filter, ...beyond } as Filter<R>, { projection })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray()) as R[];
    if (batch.length > 0) yield batch;
    after = batch.at(-1)?._id ?? null;
    if (batch.length < limit) return;
    limit = nextLimit(batch);
  }
}

/** As many rows as fit in what is held, going by the last ones: of articles few, of names many. */
function nextLimit(batch: readonly Row[]): number {
  const bytes = batch.reduce((sum, row) => sum + BSON.calculateObjectSize(row), 0);
  const fitting = Math.floor((ROWS.bytes / Math.max(bytes, 1)) * batch.length);
  return Math.min(Math.max(fitting, ROWS.least), ROWS.most, 4 * batch.length);
}
