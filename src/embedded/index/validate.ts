import type { Collection, Index } from '../catalog/catalog';
import { type CheckTime, PAUSE, type Pause } from '../pause';
import { decodeDocument } from '../query/decode';
import { keptCount } from '../storage/document-count';
import { sum } from '../storage/iterables';
import { entryKey, prefixOf, recordOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';
import { entriesOf } from '../write/records';

export interface Validation {
  records: number;
  keysPerIndex: Record<string, number>;
  /** What is wrong, in words; nothing if the collection is whole. */
  errors: string[];
}

const MOST_ERRORS = 20;

/**
 * Compares documents and indexes: each document can be read and has its entry in each index, and no
 * index has another entry.
 */
export function* validateCollection(
  reader: Reader,
  collection: Collection,
  checkTime: CheckTime,
): Generator<Pause, Validation> {
  const errors: string[] = [];
  const report = (error: string) => void (errors.length < MOST_ERRORS && errors.push(error));
  const expected = new Map<Index, number>();
  const prefix = prefixOf(collection.id);
  let records = 0;
  for (const { key, value } of reader.range('documents', prefix, after(prefix))) {
    if (checkTime()) yield PAUSE;
    records++;
    const record = recordOf(key);
    try {
      const document = decodeDocument(value);
      for (const index of collection.indexes) {
        const { keys, multikey } = entriesOf(index, document);
        expected.set(index, (expected.get(index) ?? 0) + keys.length);
        if (keys.some((k) => !reader.get('indexes', entryKey(index.id, k, record)))) {
          report(`record ${record} has no entry in the index ${index.name}`);
        }
        if (multikey.some((is, part) => is && !index.multikey[part])) {
          report(`the index ${index.name} does not know that record ${record} has an array`);
        }
      }
    } catch (error) {
      report(`record ${record} cannot be read: ${error instanceof Error ? error.message : ''}`);
    }
  }
  const kept = keptCount(reader, collection.id);
  if (kept !== undefined && kept !== records) {
    report(`the catalog counts ${kept} documents instead of ${records}`);
  }
  const keysPerIndex: Record<string, number> = {};
  for (const index of collection.indexes) {
    const low = prefixOf(index.id);
    const found = sum(reader.counts('indexes', low, after(low)));
    keysPerIndex[index.name] = found;
    const wanted = expected.get(index) ?? 0;
    if (found !== wanted)
      report(`the index ${index.name} has ${found} entries instead of ${wanted}`);
  }
  return { records, keysPerIndex, errors };
}
