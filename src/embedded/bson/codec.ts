import { serialize } from 'bson';
import type { Document } from '../query/values';

/** Encodes a document in the decoded form of `query/values.ts`; a field that is `undefined` is left out. */
export function encode(document: Document): Buffer {
  const bytes = serialize(document, { ignoreUndefined: true });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
