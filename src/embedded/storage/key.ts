import { Binary, BSONRegExp, Code, Double, ObjectId, Timestamp } from 'bson';
import { ServerError, unsupported } from '../errors';
import { EMPTY_ARRAY } from '../query/key-values';
import { BsonType, type Document, typeOf, typeName } from '../query/values';
import { Tag } from './key-tags';

/**
 * Index keys: bytes whose order is the order of the BSON values (`query/compare.ts`), ascending or
 * descending for each part. Every encoding ends itself, so that parts can follow one another and none
 * is a prefix of another. Missing is indexed as null, an empty array as "undefined", as MongoDB does.
 */

/** The longest key that the storage takes, in bytes, with room for the index's and the record's number. */
export const MAX_KEY_BYTES = 1978 - 16;

const TAGS: Partial<Record<BsonType, Tag>> = {
  [BsonType.minKey]: Tag.minKey,
  [BsonType.undefined]: Tag.null,
  [BsonType.null]: Tag.null,
  [BsonType.double]: Tag.number,
  [BsonType.int]: Tag.number,
  [BsonType.long]: Tag.number,
  [BsonType.string]: Tag.string,
  [BsonType.object]: Tag.object,
  [BsonType.array]: Tag.array,
  [BsonType.binData]: Tag.binary,
  [BsonType.objectId]: Tag.objectId,
  [BsonType.bool]: Tag.bool,
  [BsonType.date]: Tag.date,
  [BsonType.timestamp]: Tag.timestamp,
  [BsonType.regex]: Tag.regex,
  [BsonType.javascript]: Tag.code,
  [BsonType.maxKey]: Tag.maxKey,
};

/** The tag byte of a value's type, by which a range keeps to one type. */
export const tagOf = (value: unknown): number => {
  if (value === EMPTY_ARRAY) return Tag.emptyArray;
  const tag = TAGS[typeOf(value)];
  if (tag === undefined) throw unsupported(`an index key of type ${typeName(value)}`);
  return tag;
};

/** Whether index keys can hold the value at all. */
export const isIndexable = (value: unknown): boolean =>
  value === EMPTY_ARRAY || TAGS[typeOf(value)] !== undefined;

let buffer = Buffer.allocUnsafe(4096);
let at = 0;

function room(bytes: number): void {
  if (at + bytes <= buffer.length) return;
  const grown = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + bytes));
  buffer.copy(grown, 0, 0, at);
  buffer = grown;
}

/**
 * The key of one value, or of several in a row.
 *
 * @param descending which parts run the other way; none if not given
 * @param limit the longest key taken, in bytes
 * @throws ServerError 17280 if the key is longer than the storage takes
 */
export function encodeKey(
  values: readonly unknown[],
  descending?: readonly boolean[],
  limit = MAX_KEY_BYTES,
): Buffer {
  at = 0;
  for (let i = 0; i < values.length; i++) {
    const from = at;
    write(values[i]);
    if (descending?.[i]) for (let j = from; j < at; j++) buffer[j]! ^= 0xff;
  }
  if (at > limit) {
    throw new ServerError(
      17280,
      'KeyTooLong',
      `an index key of ${at} bytes is longer than the ${limit} that the embedded store takes; ` +
        'set MONGODB_URI to use a MongoDB server',
    );
  }
  const key = Buffer.allocUnsafe(at);
  buffer.copy(key, 0, 0, at);
  return key;
}

function write(value: unknown): void {
  const tag = tagOf(value);
  room(16);
  buffer[at++] = tag;
  switch (tag as Tag) {
    case Tag.number:
      return writeNumber(value instanceof Double ? value.value : (value as number | bigint));
    case Tag.string:
      return writeString(value as string);
    case Tag.object:
      return writeObject(value as Document);
    case Tag.array:
      for (const item of value as unknown[]) write(item);
      room(1);
      buffer[at++] = Tag.end;
      return;
    case Tag.binary:
      return writeBinary(value as Binary);
    case Tag.objectId:
      buffer.set((value as ObjectId).id, at);
      at += 12;
      return;
    case Tag.bool:
      buffer[at++] = value ? 1 : 0;
      return;
    case Tag.date:
      buffer.writeBigInt64BE(BigInt((value as Date).getTime()), at);
      buffer[at]! ^= 0x80;
      at += 8;
      return;
    case Tag.timestamp:
      buffer.writeBigUInt64BE((value as Timestamp).toBigInt(), at);
      at += 8;
      return;
    case Tag.regex:
      writeString((value as BSONRegExp).pattern);
      writeString((value as BSONRegExp).options);
      return;
    case Tag.code:
      writeString((value as Code).code);
      return;
    default: // the tag says it all
  }
}

/**
 * A number as the greatest double that is not above it, and the exact rest: an int64 beyond 2^53 keeps
 * its place between doubles. NaN is below all numbers, -0 is 0.
 */
function writeNumber(value: number | bigint): void {
  let double: number;
  let rest = 0;
  if (typeof value === 'bigint') {
    double = Number(value);
    if (BigInt(double) > value) double = below(double);
    rest = Number(value - BigInt(double));
  } else double = value + 0;
  if (Number.isNaN(double)) buffer.fill(0, at, at + 8);
  else {
    buffer.writeDoubleBE(double === 0 ? 0 : double, at);
    if (buffer[at]! & 0x80) for (let i = at; i < at + 8; i++) buffer[i]! ^= 0xff;
    else buffer[at]! ^= 0x80;
  }
  buffer.writeUInt16BE(rest, at + 8);
  at += 10;
}

const bits = new DataView(new ArrayBuffer(8));

/** The next double below a finite double that is not 0. */
function below(double: number): number {
  bits.setFloat64(0, double);
  bits.setBigInt64(0, bits.getBigInt64(0) + (double > 0 ? -1n : 1n));
  return bits.getFloat64(0);
}

/** UTF-8 bytes; a zero byte is followed by 0xff, and two zero bytes end the string. */
function writeString(text: string): void {
  room(text.length * 6 + 2);
  const from = at;
  at += buffer.write(text, at, 'utf8');
  if (text.includes('\0')) {
    const escaped = Buffer.from(
      [...buffer.subarray(from, at)].flatMap((byte) => (byte === 0 ? [0, 0xff] : [byte])),
    );
    buffer.set(escaped, from);
    at = from + escaped.length;
  }
  buffer[at++] = 0;
  buffer[at++] = 0;
}

/** Fields in order; of each the type decides first, then the name, then the value, as MongoDB compares. */
function writeObject(document: Document): void {
  for (const name of Object.keys(document)) {
    const value = document[name];
    room(1);
    buffer[at++] = tagOf(value);
    writeString(name);
    write(value);
  }
  room(1);
  buffer[at++] = Tag.end;
}

function writeBinary(value: Binary): void {
  room(value.position + 5);
  buffer.writeUInt32BE(value.position, at);
  buffer[at + 4] = value.sub_type;
  buffer.set(value.buffer.subarray(0, value.position), at + 5);
  at += 5 + value.position;
}
