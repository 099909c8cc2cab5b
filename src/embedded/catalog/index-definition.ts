import { compileFilter } from '../query/match';
import { someAtPath, splitPath } from '../query/path';
import { type Document, numeric } from '../query/values';
import type { Index } from './catalog';

/** What is kept of an index: what it was created with, and which parts have met arrays since. */
export interface IndexDefinition {
  name: string;
  key: Document;
  unique?: boolean;
  sparse?: boolean;
  partialFilterExpression?: Document;
  background?: boolean;
  multikey: boolean[];
}

export interface IndexRecord extends IndexDefinition {
  id: number;
}

/** The index that a record describes, ready for use. */
export function indexOf(record: IndexRecord): Index {
  const fields = Object.keys(record.key);
  const paths = fields.map(splitPath);
  const partial = record.partialFilterExpression;
  const has = (document: Document) =>
    paths.some((path) => someAtPath(document, path, 'arrayOnly', (value) => value !== undefined));
  return {
    id: record.id,
    name: record.name,
    pattern: record.key,
    fields,
    paths,
    descending: fields.map((path) => (numeric(record.key[path]) ?? 1) < 0),
    unique: record.unique ?? false,
    sparse: record.sparse ?? false,
    partial,
    said: {
      ...(record.sparse === false && { sparse: false }),
      ...(record.background !== undefined && { background: record.background }),
    },
    multikey: record.multikey,
    covers: partial ? compileFilter(partial) : record.sparse ? has : () => true,
  };
}

/** What is kept of an index, from the index. */
export function recordOfIndex(index: Index): IndexRecord {
  const { id, name, pattern, multikey } = index;
  return { id, name, key: pattern, ...optionsOf(index), multikey: [...multikey] };
}

/** What `listIndexes` tells of an index. */
export function describeIndex(index: Index): Document {
  const { name } = index;
  // Of the index on `_id` it goes without saying that it is unique.
  return { v: 2, key: index.pattern, name, ...(name !== '_id_' && optionsOf(index)) };
}

const optionsOf = ({ unique, sparse, said, partial }: Index) => ({
  ...said,
  ...(unique && { unique }),
  ...(sparse && { sparse }),
  ...(partial && { partialFilterExpression: partial }),
});
