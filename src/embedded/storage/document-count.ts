import { sum } from './iterables';
import { prefixOf } from './numbers';
import { after, type Reader, type Writer } from './reader';

/**
 * How many documents each collection has: kept beside the catalog and changed in the same unit as the
 * documents, so that nobody has to count them. A store of format 1 has none: there the first write that
 * needs one counts.
 */
const keyOf = (collection: number): Buffer => Buffer.from(`n:${collection}`);

export function documentCount(reader: Reader, collection: number): number {
  return keptCount(reader, collection) ?? countDocuments(reader, collection);
}

/** Adds to a count, after the documents themselves were added or removed. */
export function addToCount(writer: Writer, collection: number, by: number): void {
  const before = keptCount(writer, collection);
  const now = before === undefined ? countDocuments(writer, collection) : before + by;
  const value = Buffer.alloc(8);
  value.writeDoubleBE(now);
  writer.put('catalog', keyOf(collection), value);
}

export function forgetCount(writer: Writer, collection: number): void {
  writer.remove('catalog', keyOf(collection));
}

/** The count as it is kept; undefined if it is not yet. */
export function keptCount(reader: Reader, collection: number): number | undefined {
  return reader.get('catalog', keyOf(collection))?.readDoubleBE();
}

function countDocuments(reader: Reader, collection: number): number {
  const prefix = prefixOf(collection);
  return sum(reader.counts('documents', prefix, after(prefix)));
}
