import type { Collection, Db } from 'mongodb';
import type { Allowance } from './allowance';
import type { CollectionName, Rows } from './collections';
import { projectionWithout, type SpareColumn } from './spare-columns';

/** What every read needs: the database, and the instant whose beliefs are asked for. */
export interface Reader {
  readonly db: Db;
  /** null: what the base believes now. */
  readonly at: Date | null;
  /** Columns that nobody is going to look at, so that rows may come without them. */
  readonly unread?: readonly SpareColumn[];
  /** What the request may still take of the store; without bounds when absent. */
  readonly allowance?: Allowance;
}

/**
 * The option of a command that ends it with the request's time.
 * @throws TimeUpError when none is left.
 */
export function inTime({ allowance }: Reader): { maxTimeMS?: number } {
  return allowance ? { maxTimeMS: allowance.timeLeft() } : {};
}

/**
 * Runs a read that may be large in the request's turn, and counts what it read.
 * @param at the argument that asks for it, for errors.
 */
export function largeRead<T>(
  { allowance }: Reader,
  at: string,
  read: () => Promise<T>,
  rowsOf: (result: T) => number,
): Promise<T> {
  return allowance ? allowance.inTurn(at, read, rowsOf) : read();
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
