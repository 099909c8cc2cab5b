import type { Collection, Db } from 'mongodb';
import type { CollectionName, Rows } from './collections';
import { projectionWithout, type SpareColumn } from './spare-columns';

/** What every read needs: the database, and the instant whose beliefs are asked for. */
export interface Reader {
  readonly db: Db;
  /** null: what the base believes now. */
  readonly at: Date | null;
  /** Columns that nobody is going to look at, so that rows may come without them. */
  readonly unread?: readonly SpareColumn[];
}

/** The typed collection of one kind of row. */
export function collection<C extends CollectionName>(reader: Reader, name: C): Collection<Rows[C]> {
  return reader.db.collection<Rows[C]>(name);
}

const projections = new WeakMap<readonly SpareColumn[], Map<CollectionName, Record<string, 0>>>();
const NONE: readonly SpareColumn[] = [];

/**
 * What to leave out of rows that are read for an answer: a projection. Kept for each list of unread
 * columns, which is one an operation.
 */
export function leftOut({ unread = NONE }: Reader, name: CollectionName): Record<string, 0> {
  const byName = projections.get(unread) ?? new Map<CollectionName, Record<string, 0>>();
  projections.set(unread, byName);
  let projection = byName.get(name);
  if (!projection) byName.set(name, (projection = projectionWithout(name, unread)));
  return projection;
}
