import { overflow, ServerError } from '../errors';

/** One element of a document, as offsets into its bytes. */
export interface RawElement {
  type: number;
  name: string;
  /** Where the element (its type byte) starts. */
  start: number;
  /** Where its value starts. */
  value: number;
  /** The offset after its value. */
  end: number;
}

const EMPTY_SIZE = 5;

const invalid = (why: string) => new ServerError(22, 'InvalidBSON', `Invalid BSON: ${why}`);

/** Sizes of the values that have one, by type byte; -1 for other types. */
export const FIXED_SIZES = new Int8Array(256).fill(-1);
for (const [type, size] of [
  ...[
    [0x01, 8],
    [0x06, 0],
    [0x07, 12],
    [0x08, 1],
    [0x09, 8],
    [0x0a, 0],
  ],
  ...[
    [0x10, 4],
    [0x11, 8],
    [0x12, 8],
    [0x13, 16],
    [0x7f, 0],
    [0xff, 0],
  ],
] as [number, number][])
  FIXED_SIZES[type] = size;

/** Where the zero byte is that ends a name or the like. Names are short: a look at each byte is quickest. */
export function cstringEnd(bytes: Buffer, at: number, limit: number): number {
  for (let end = at; end < limit; end++) if (bytes[end] === 0) return end;
  throw invalid('unterminated string');
}

const length = (bytes: Buffer, at: number, limit: number, least: number): number => {
  if (at + 4 > limit) throw invalid('length runs past the end');
  const size = bytes.readInt32LE(at);
  if (size < least || at + size > limit + 4) throw invalid(`bad length ${size}`);
  return size;
};

/** The offset after a value of the given type that starts at `at`. */
export function valueEnd(bytes: Buffer, type: number, at: number, limit: number): number {
  const fixed = FIXED_SIZES[type]!;
  let end: number;
  if (fixed >= 0) end = at + fixed;
  else if (type === 0x02 || type === 0x0d || type === 0x0e) {
    end = at + 4 + length(bytes, at, limit, 1);
    if (end <= limit && bytes[end - 1] !== 0) throw invalid('string without its final zero');
  } else if (type === 0x03 || type === 0x04) end = at + length(bytes, at, limit, 5);
  else if (type === 0x05) end = at + 5 + length(bytes, at, limit, 0);
  else if (type === 0x0b) end = cstringEnd(bytes, cstringEnd(bytes, at, limit) + 1, limit) + 1;
  else if (type === 0x0c) end = at + 4 + length(bytes, at, limit, 1) + 12;
  else if (type === 0x0f) end = at + length(bytes, at, limit, 14);
  else throw invalid(`unknown type 0x${type.toString(16)}`);
  if (end > limit) throw invalid('value runs past the end');
  return end;
}

/** Walks the elements of the document that starts at `at`, without decoding their values. */
export function* elements(bytes: Buffer, at = 0): Generator<RawElement> {
  const size = length(bytes, at, bytes.length, 5);
  const limit = at + size - 1;
  if (limit >= bytes.length || bytes[limit] !== 0) throw invalid('document without its final zero');
  let position = at + 4;
  while (position < limit) {
    const start = position;
    const type = bytes[position]!;
    const nameEnd = cstringEnd(bytes, position + 1, limit);
    const value = nameEnd + 1;
    const end = valueEnd(bytes, type, value, limit);
    yield { type, name: bytes.toString('utf8', start + 1, nameEnd), start, value, end };
    position = end;
  }
}

/**
 * Checks that the bytes are one whole document, nested at most `depth` deep. Iterative, so that hostile
 * nesting ends in an error and not in an exhausted stack.
 *
 * @param emptyMayExceed whether empty documents may be one level deeper
 */
export function checkDocument(bytes: Buffer, depth: number, emptyMayExceed = false): void {
  if (bytes.length < 5 || bytes.readInt32LE(0) !== bytes.length)
    throw invalid('wrong document length');
  const ends: number[] = [bytes.length - 1];
  let position = 4;
  if (bytes[bytes.length - 1] !== 0) throw invalid('document without its final zero');
  while (ends.length > 0) {
    const limit = ends[ends.length - 1]!;
    if (position === limit) {
      position = limit + 1;
      ends.pop();
      continue;
    }
    const type = bytes[position]!;
    const value = cstringEnd(bytes, position + 1, limit) + 1;
    const end = valueEnd(bytes, type, value, limit);
    if (type !== 0x03 && type !== 0x04) {
      position = end;
      continue;
    }
    if (bytes[end - 1] !== 0) throw invalid('document without its final zero');
    const isEmpty = end - value === EMPTY_SIZE;
    if (ends.length >= depth && !(isEmpty && emptyMayExceed)) {
      throw overflow(`BSON nesting exceeds the depth limit of ${depth}`);
    }
    ends.push(end - 1);
    position = value + 4;
  }
}

const INDEX_NAMES = Array.from({ length: 1_000 }, (_, i) => Buffer.from(`\x03${i}\0`));
const indexName = (i: number) => INDEX_NAMES[i] ?? Buffer.from(`\x03${i}\0`);

/** How many bytes a BSON array of these documents takes. */
export function rawArraySize(documents: readonly Uint8Array[]): number {
  let size = 5;
  for (let i = 0; i < documents.length; i++) size += indexName(i).length + documents[i]!.length;
  return size;
}

/** Writes a BSON array of documents, given as bytes, at an offset; the answer is the offset after it. */
export function writeRawArray(
  into: Buffer,
  offset: number,
  documents: readonly Uint8Array[],
  size: number,
): number {
  let at = into.writeInt32LE(size, offset);
  for (let i = 0; i < documents.length; i++) {
    const name = indexName(i);
    into.set(name, at);
    at += name.length;
    into.set(documents[i]!, at);
    at += documents[i]!.length;
  }
  return into.writeUInt8(0, at);
}

/** A document made of the given elements (each with its type byte and name) in order. */
export function rawDocument(parts: readonly Uint8Array[]): Buffer {
  let size = 5;
  for (const part of parts) size += part.length;
  const bytes = Buffer.allocUnsafe(size);
  bytes.writeInt32LE(size, 0);
  let at = 4;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes[at] = 0;
  return bytes;
}

/** The elements of an encoded document, without its length and its final zero. */
export const bodyOf = (document: Uint8Array): Uint8Array =>
  document.subarray(4, document.length - 1);
