import { Double, serialize } from 'bson';
import { unsupported } from '../errors';

/**
 * How documents look once decoded (`decodeDocument`), so that every BSON type survives the way back
 * through `bson.serialize` without a wrapper around each number:
 *
 * - int32: a JS number that is an integer of 32 bits;
 * - double: a JS number when it could not be taken for an int32 (a fraction, NaN, -0, infinite, or
 *   beyond 32 bits), otherwise a `Double`;
 * - int64: a `bigint`, always;
 * - the rest as `bson` gives them: Decimal128, Binary, ObjectId, BSONRegExp, Timestamp, Date, ...
 *
 * `undefined` means "no such field". A decoded document is shared and never changed in place.
 */
export type Document = Record<string, unknown>;

/** BSON type numbers, as `$type` takes them. */
export const enum BsonType {
  minKey = -1,
  double = 1,
  string = 2,
  object = 3,
  array = 4,
  binData = 5,
  undefined = 6,
  objectId = 7,
  bool = 8,
  date = 9,
  null = 10,
  regex = 11,
  dbPointer = 12,
  javascript = 13,
  symbol = 14,
  javascriptWithScope = 15,
  int = 16,
  timestamp = 17,
  long = 18,
  decimal = 19,
  maxKey = 127,
}

/** A JS number read as BSON would write it. */
export const isInt32 = (n: number): boolean => (n | 0) === n && !Object.is(n, -0);

const byTag: Record<string, BsonType> = {
  Double: BsonType.double,
  Decimal128: BsonType.decimal,
  ObjectId: BsonType.objectId,
  Binary: BsonType.binData,
  BSONRegExp: BsonType.regex,
  Timestamp: BsonType.timestamp,
  Code: BsonType.javascript,
  MinKey: BsonType.minKey,
  MaxKey: BsonType.maxKey,
};

/** The BSON type of a decoded value; `undefined` (a missing field) is type 6. */
export function typeOf(value: unknown): BsonType {
  switch (typeof value) {
    case 'string':
      return BsonType.string;
    case 'number':
      return isInt32(value) ? BsonType.int : BsonType.double;
    case 'boolean':
      return BsonType.bool;
    case 'bigint':
      return BsonType.long;
    case 'undefined':
      return BsonType.undefined;
    default:
  }
  if (value === null) return BsonType.null;
  if (Array.isArray(value)) return BsonType.array;
  // A client may store a field called _bsontype: only bson's own classes are BSON values.
  if (Object.getPrototypeOf(value) === Object.prototype) return BsonType.object;
  if (value instanceof Date) return BsonType.date;
  return byTag[(value as { _bsontype: string })._bsontype] ?? BsonType.object;
}

/** Whether the value is an embedded document (not an array, not a BSON value such as an ObjectId). */
export function isDocument(value: unknown): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

/** A field of a document, `undefined` when it has none of its own by that name. */
export const field = (doc: Document, name: string): unknown =>
  Object.hasOwn(doc, name) ? doc[name] : undefined;

/** The JS number of any BSON number but Decimal128; `undefined` for every other value. */
export function numeric(value: unknown): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof Double ? value.value : undefined;
}

/** A whole number of any of those types; `undefined` for every other value. */
export function wholeNumber(value: unknown): bigint | undefined {
  const number = numeric(value);
  if (number === undefined || typeof number === 'bigint') return number;
  return Number.isInteger(number) ? BigInt(number) : undefined;
}

const typeNames: Partial<Record<BsonType, string>> = {
  [BsonType.minKey]: 'minKey',
  [BsonType.double]: 'double',
  [BsonType.string]: 'string',
  [BsonType.object]: 'object',
  [BsonType.array]: 'array',
  [BsonType.binData]: 'binData',
  [BsonType.undefined]: 'missing',
  [BsonType.objectId]: 'objectId',
  [BsonType.bool]: 'bool',
  [BsonType.date]: 'date',
  [BsonType.null]: 'null',
  [BsonType.regex]: 'regex',
  [BsonType.javascript]: 'javascript',
  [BsonType.symbol]: 'symbol',
  [BsonType.javascriptWithScope]: 'javascriptWithScope',
  [BsonType.int]: 'int',
  [BsonType.timestamp]: 'timestamp',
  [BsonType.long]: 'long',
  [BsonType.decimal]: 'decimal',
  [BsonType.maxKey]: 'maxKey',
};

/** MongoDB's name of a value's type, as `$type` in an expression answers it. */
export const typeName = (value: unknown): string => typeNames[typeOf(value)] ?? 'unknown';

/** `$type` aliases to their numbers; `missing` is no alias of the query language. */
export const typeAliases: ReadonlyMap<string, BsonType> = new Map(
  Object.entries(typeNames)
    .filter(([, name]) => name !== 'missing')
    .map(([number, name]) => [name, Number(number)]),
);

/**
 * A JS object keeps names such as "7" first, whatever was written last. Adding one where MongoDB
 * would have it last is refused rather than stored in another order.
 */
export function checkAppendable(doc: Document, name: string): void {
  const index = arrayIndex(name);
  if (index < 0 || Object.hasOwn(doc, name)) return;
  const last = Object.keys(doc).at(-1);
  if (last !== undefined && !(arrayIndex(last) >= 0 && arrayIndex(last) < index)) {
    throw unsupported(`adding the numeric field name "${name}" after other fields`);
  }
}

/** The number that a canonical array index such as "12" stands for, otherwise -1. */
export function arrayIndex(name: string): number {
  const first = name.charCodeAt(0);
  if (!(first >= 48 && first <= 57) || name.length > 10) return -1;
  const number = Number(name);
  return number < 4294967295 && String(number) === name ? number : -1;
}

/** A copy of the document with the field set: in its place if it exists, otherwise last. */
export function withField(doc: Document, name: string, value: unknown): Document {
  checkAppendable(doc, name);
  const copy = { ...doc };
  setOwn(copy, name, value);
  return copy;
}

/** Sets a field of an object under construction, also one that is called `__proto__`. */
export function setOwn(doc: Document, name: string, value: unknown): void {
  if (name !== '__proto__') doc[name] = value;
  else {
    Object.defineProperty(doc, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

/** Whether the values are the same to the last byte: 1 is not 1.0 here. */
export function identicalValues(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return Buffer.compare(serialize({ v: a }), serialize({ v: b })) === 0;
}
