import type { Collection, Db } from 'mongodb';
import type { CollectionName, Rows } from './collections';
import { LARGE_COLUMNS, type LargeColumn } from './large-columns';

/** What every read needs: the database, and the instant whose beliefs are asked for. */
export interface Reader {
  readonly db: Db;
  /** null: what the base believes now. */
  readonly at: Date | null;
  /** Columns that nobody is going to look at, so that rows may come without them. */
  readonly unread?: readonly LargeColumn[];
}

/** The typed collection of one kind of row. */
export function collection<C extends CollectionName>(reader: Reader, name: C): Collection<Rows[C]> {
  return reader.db.collection<Rows[C]>(name);
}

/** Fields that serve search and comparison alone: large, and never part of an answer. */
const SEARCH_ONLY = ['terms', 'nameTerms', 'labelTerms', 'sketch'];

/** What to leave out of rows that are read whole: a projection. */
export function leftOut({ unread = [] }: Reader): Record<string, 0> {
  const paths = [...SEARCH_ONLY, ...unread.flatMap((column) => LARGE_COLUMNS[column])];
  return Object.fromEntries(paths.map((path) => [path, 0]));
}
