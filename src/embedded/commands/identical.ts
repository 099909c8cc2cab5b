import { encode } from '../bson/codec';
import type { Document } from '../query/values';

/** Whether two documents are the same byte for byte. */
export const identicalDocuments = (a: Document, b: Document): boolean =>
  encode(a).equals(encode(b));
