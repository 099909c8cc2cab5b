import type { Document } from '../query/values';

/** One thing that happened to a collection, as change streams tell it. Documents are encoded. */
export type Change = { database: string; collection: string } & (
  | { type: 'insert' | 'replace'; key: Document; document: Buffer }
  | { type: 'update'; key: Document; before: Buffer; document: Buffer }
  | { type: 'delete'; key: Document }
  | { type: 'drop' }
  /** Everything was replaced: no stream can go on from before. */
  | { type: 'restore' }
);
