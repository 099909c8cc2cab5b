import type { Collection } from '../catalog/catalog';
import { documentCount } from '../storage/document-count';
import { sum } from '../storage/iterables';
import { prefixOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';

/** How many documents are looked at for the mean size of all. */
const SAMPLE = 1000;

/** How large a collection is. Documents are counted; bytes are reckoned from a sample of each. */
export function collectionBytes(
  reader: Reader,
  collection: Collection,
): { count: number; documents: number; indexes: Record<string, number>; total: number } {
  const prefix = prefixOf(collection.id);
  const count = documentCount(reader, collection.id);
  let seen = 0;
  let bytes = 0;
  for (const { value } of reader.range('documents', prefix, after(prefix))) {
    bytes += value.length;
    if (++seen === SAMPLE) break;
  }
  const documents = seen === 0 ? 0 : Math.round((bytes / seen) * count);
  const indexes: Record<string, number> = {};
  for (const index of collection.indexes) {
    const low = prefixOf(index.id);
    let entries = 0;
    let size = 0;
    for (const key of reader.keys('indexes', low, after(low))) {
      size += key.length;
      if (++entries === SAMPLE) break;
    }
    const all = entries < SAMPLE ? entries : sum(reader.counts('indexes', low, after(low)));
    indexes[index.name] = entries === 0 ? 0 : Math.round((size / entries) * all);
  }
  const total = Object.values(indexes).reduce((sum, size) => sum + size, documents);
  return { count, documents, indexes, total };
}
