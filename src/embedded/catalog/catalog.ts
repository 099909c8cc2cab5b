import type { Binary } from 'bson';
import type { Document } from '../query/values';
import type { KeyShape } from '../index/keys';

/** Options of an index without an effect here. */
export interface Said {
  sparse?: false;
  background?: boolean;
}

/** One index of a collection. */
export interface Index extends KeyShape {
  /** Its number in the table of indexes, never used again. */
  readonly id: number;
  readonly name: string;
  /** `{path: 1 | -1, ...}` as given. */
  readonly pattern: Document;
  /** The parts' paths, dotted. */
  readonly fields: readonly string[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: Document | undefined;
  /** What was said of it that changes nothing, and is told again. */
  readonly said: Said;
  /** Which parts have ever met an array: their bounds cannot be intersected, their order is no sort. */
  readonly multikey: readonly boolean[];
  /** Whether a document has entries here (partial and sparse indexes leave some out). */
  readonly covers: (document: Document) => boolean;
}

/** One collection. Never changed: a change makes another one with another revision. */
export interface Collection {
  readonly database: string;
  readonly name: string;
  /** Its number in the table of documents, never used again. */
  readonly id: number;
  readonly uuid: Binary;
  /** The options that it was created with: `validator` and how it is applied. */
  readonly options: Document;
  readonly indexes: readonly Index[];
  readonly revision: number;
}

export const namespaceOf = (collection: { database: string; name: string }): string =>
  `${collection.database}.${collection.name}`;

/** All collections in one state of the store. Never changed. */
export class Catalog {
  constructor(
    /** Different for every different content that this process has seen. */
    readonly version: number,
    readonly collections: ReadonlyMap<string, Collection>,
  ) {}

  find(database: string, name: string): Collection | undefined {
    return this.collections.get(`${database}.${name}`);
  }

  inDatabase(database: string): Collection[] {
    return [...this.collections.values()].filter((c) => c.database === database);
  }
}
