import type { Collection, Index } from '../catalog/catalog';
import type { Document } from '../query/values';
import { encodeKey } from '../storage/key';
import { entriesPrefix, recordOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';
import { storedDocument } from './execute';

/** Longer values are left to the planner: some fit into no index. */
const LONGEST = 300;

/**
 * A document by a value of one indexed field: the question that is asked most, answered without what
 * the others need. The planner would take the same index: the first of those that begin with the field.
 *
 * @returns the document in an array, or an empty one if there is none; undefined where the question is
 *   another, or needs a plan
 */
export function findExpress(
  reader: Reader,
  collection: Collection,
  filter: Document,
): Buffer[] | undefined {
  const [path, ...more] = Object.keys(filter);
  if (path === undefined || more.length > 0) return undefined;
  const value = filter[path];
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const index = expressIndex(collection, path);
  if (!index) return undefined;
  const low = entriesPrefix(index.id, encodeKey([value], index.descending));
  for (const key of reader.keys('indexes', low, after(low))) {
    return [storedDocument(reader, collection, recordOf(key), true)];
  }
  return [];
}

/** By field, for each collection as long as it and its indexes stay as they are. */
const known = new WeakMap<Collection, Map<string, Index>>();

/** The index whose entries of a value are the documents that hold it, each once, if it is this simple. */
function expressIndex(collection: Collection, path: string): Index | undefined {
  let byPath = known.get(collection);
  if (!byPath) known.set(collection, (byPath = new Map<string, Index>()));
  const before = byPath.get(path);
  if (before) return before;
  const those = collection.indexes.filter(({ fields }) => fields[0] === path);
  const [index] = those;
  if (!index || those.some(({ partial, multikey }) => partial || multikey.includes(true))) {
    return undefined;
  }
  byPath.set(path, index);
  return index;
}
