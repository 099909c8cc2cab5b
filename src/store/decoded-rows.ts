import { LRUCache } from 'lru-cache';
import { BSON, type Document } from 'mongodb';

/** Longer rows (articles with their text) would drive out many short ones. */
const LONGEST_KEPT = 16 * 1024;
/** Bytes of rows that are kept; decoded, they take some ten times as much. */
const BYTES_KEPT = 4 * 1024 * 1024;

const decoded = new LRUCache<string, Readonly<Document>>({ maxSize: BYTES_KEPT });

/**
 * Decodes rows. Most rows that are asked for have been asked for before, and a version of a row never
 * changes: what comes in the same bytes again is not decoded again, so that nothing can ever be out of
 * date. Each answer gets row objects of its own; what is within them is shared, and frozen.
 * @param rows the bytes of each.
 */
export function decodedRows<R>(rows: readonly unknown[]): R[] {
  return (rows as readonly Uint8Array[]).map((row) => ({ ...decodedRow(row) }) as R);
}

function decodedRow(row: Uint8Array): Readonly<Document> {
  if (row.length > LONGEST_KEPT) return BSON.deserialize(row);
  const bytes = Buffer.from(row.buffer, row.byteOffset, row.length).toString('latin1');
  let document = decoded.get(bytes);
  if (!document) {
    document = frozen(BSON.deserialize(row));
    decoded.set(bytes, document, { size: row.length });
  }
  return document;
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value) as unknown[])
    if (typeof part === 'object' && part !== null) frozen(part);
  return Object.freeze(value);
}
