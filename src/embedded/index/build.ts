import type { Collection, Index } from '../catalog/catalog';
import { decodeDocument } from '../query/decode';
import { entryKey, prefixOf, recordOf } from '../storage/numbers';
import { after } from '../storage/reader';
import { checkUnique, entriesOf } from '../write/records';
import type { Unit } from '../write/unit';

const EMPTY = Buffer.alloc(0);

/**
 * Writes the entries of a new index for all documents there are. Part of one unit of change: the index
 * is there with all its entries, or not at all. The answer is the index, marked with what it met.
 */
export function buildIndex(unit: Unit, collection: Collection, index: Index): Index {
  const prefix = prefixOf(collection.id);
  const multikey = [...index.multikey];
  for (const { key, value } of unit.writer.range('documents', prefix, after(prefix))) {
    const record = recordOf(key);
    const document = decodeDocument(value);
    const entries = entriesOf(index, document);
    checkUnique(unit, collection, index, entries.keys, document, record);
    for (const k of entries.keys) unit.writer.put('indexes', entryKey(index.id, k, record), EMPTY);
    entries.multikey.forEach((is, part) => is && (multikey[part] = true));
  }
  return { ...index, multikey };
}
