import type { Document } from '../query/values';

/** One thing that happened to a collection, as change streams tell it. Documents are encoded. */
export type Change = { database: string; collection: string } & (
  | { type: 'insert' | 'replace'; key: Document; document: Buffer }
  /** `paths`: those that operators changed; missing where a pipeline did. */
  | { type: 'update'; key: Document; before: Buffer; document: Buffer; paths?: string[][] }
  | { type: 'delete'; key: Document }
  | { type: 'drop' }
  /** Everything was replaced: no stream can go on from before. */
  | { type: 'restore' }
);
