import { eachKey } from '../query/key-values';
import { type Document } from '../query/values';
import { encodeKey } from '../storage/key';

/** The keys of one document in one index, each once, and which of the index's parts met an array. */
export interface DocumentKeys {
  keys: Buffer[];
  multikey: boolean[];
}

/** What key generation must know of an index. */
export interface KeyShape {
  /** The paths of the parts, split at the dots. */
  paths: readonly (readonly string[])[];
  descending: readonly boolean[];
}

/** The index keys of a document, as MongoDB makes them. @throws ServerError 171 for parallel arrays */
export function keysOf(document: Document, shape: KeyShape): DocumentKeys {
  const keys: Buffer[] = [];
  const multikey = eachKey(document, shape.paths, (values) => {
    keys.push(encodeKey(values, shape.descending));
  });
  if (keys.length < 2) return { keys, multikey };
  const distinct = new Map(keys.map((key) => [key.toString('latin1'), key]));
  return { keys: [...distinct.values()], multikey };
}

/** The values that a key of a document stands for; those of its first key if it has no such key. */
export function valuesOfKey(document: Document, shape: KeyShape, key: Buffer): unknown[] {
  let first: unknown[] | undefined;
  let found: unknown[] | undefined;
  eachKey(document, shape.paths, (values) => {
    first ??= values;
    if (!found && encodeKey(values, shape.descending).equals(key)) found = values;
  });
  return found ?? first ?? [];
}
