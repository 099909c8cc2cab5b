import type { Collection, Db } from 'mongodb';
import type { CollectionName, Rows } from './collections';

/** What every read needs: the database, and the instant whose beliefs are asked for. */
export interface Reader {
  readonly db: Db;
  /** null: what the base believes now. */
  readonly at: Date | null;
}

/** The typed collection of one kind of row. */
export function collection<C extends CollectionName>(reader: Reader, name: C): Collection<Rows[C]> {
  return reader.db.collection<Rows[C]>(name);
}

/** Fields that serve search and comparison alone: large, and never part of an answer. */
export const SEARCH_ONLY = { terms: 0, nameTerms: 0, labelTerms: 0, sketch: 0 } as const;
