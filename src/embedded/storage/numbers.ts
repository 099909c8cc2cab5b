/** How numbered things are keyed: a collection or an index by 4 bytes, a record within it by 6. */
export const RECORD_BYTES = 6;
export const PREFIX_BYTES = 4;

/** The prefix of all entries of one collection or index. */
export function prefixOf(id: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(id);
  return bytes;
}

/**
 * The key of one record in the table of documents. Records are numbered in order of insertion, but for
 * those that take the place of another (`write/vacated.ts`).
 */
export function documentKey(collection: number, record: number): Buffer {
  const bytes = Buffer.allocUnsafe(4 + RECORD_BYTES);
  bytes.writeUInt32BE(collection);
  bytes.writeUIntBE(record, 4, RECORD_BYTES);
  return bytes;
}

/** The key of one entry in the table of indexes. */
export function entryKey(index: number, key: Buffer, record: number): Buffer {
  const bytes = Buffer.allocUnsafe(4 + key.length + RECORD_BYTES);
  bytes.writeUInt32BE(index);
  bytes.set(key, 4);
  bytes.writeUIntBE(record, 4 + key.length, RECORD_BYTES);
  return bytes;
}

/** How the keys of all entries begin that an index has for some values. */
export function entriesPrefix(index: number, key: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(4 + key.length);
  bytes.writeUInt32BE(index);
  bytes.set(key, 4);
  return bytes;
}

/** The record that a key of either table ends with. */
export const recordOf = (key: Buffer): number =>
  key.readUIntBE(key.length - RECORD_BYTES, RECORD_BYTES);

/** The collection that a key of the table of documents begins with. */
export const collectionOf = (key: Buffer): number => key.readUInt32BE(0);
