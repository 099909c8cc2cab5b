import { Binary, BSONRegExp, Code, Decimal128, Double, ObjectId, Timestamp } from 'bson';
import { compareDecimals, type Decimal, decimalOf, isNaNDecimal } from './decimal';
import { BsonType, type Document, typeOf } from './values';

/**
 * The one total order over BSON values, which index keys, `$sort` and comparisons share. Values are
 * in the decoded form that `values.ts` describes.
 */
const rank: Record<BsonType, number> = {
  [BsonType.minKey]: -1,
  [BsonType.undefined]: 0,
  [BsonType.null]: 5,
  [BsonType.double]: 10,
  [BsonType.int]: 10,
  [BsonType.long]: 10,
  [BsonType.decimal]: 10,
  [BsonType.string]: 15,
  [BsonType.symbol]: 15,
  [BsonType.object]: 20,
  [BsonType.array]: 25,
  [BsonType.binData]: 30,
  [BsonType.objectId]: 35,
  [BsonType.bool]: 40,
  [BsonType.date]: 45,
  [BsonType.timestamp]: 47,
  [BsonType.regex]: 50,
  [BsonType.dbPointer]: 55,
  [BsonType.javascript]: 60,
  [BsonType.javascriptWithScope]: 65,
  [BsonType.maxKey]: 127,
};

/** Where a value's type stands among the types: numbers share one place, so do string and symbol. */
export const typeRank = (value: unknown): number => rank[typeOf(value)];

/** Less than, equal to or greater than 0, as MongoDB orders `a` and `b`. A missing field is lowest. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  const place = typeRank(a);
  const difference = place - typeRank(b);
  return difference !== 0 ? difference : compareAlike(place, a, b);
}

/** Whether MongoDB takes the values for equal: 1 is 1.0, but {a, b} is not {b, a}. */
export const equalValues = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a === b : compareValues(a, b) === 0;

/** Strings in the order of their UTF-8 bytes, which UTF-16 code units break above U+FFFF. */
export function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
}

// Surrogates stand for code points above all others: move them past U+E000..U+FFFF.
const codePointRank = (unit: number): number =>
  unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;

function compareAlike(place: number, a: unknown, b: unknown): number {
  switch (place) {
    case 10:
      return compareNumbers(a, b);
    case 15:
      return compareStrings(String(a), String(b));
    case 20:
      return compareDocuments(a as Document, b as Document);
    case 25:
      return compareArrays(a as unknown[], b as unknown[]);
    case 30:
      return compareBinary(a as Binary, b as Binary);
    case 35:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case 40:
      return Number(a) - Number(b);
    case 45:
      return (a as Date).getTime() - (b as Date).getTime();
    case 47:
      return order((a as Timestamp).toBigInt(), (b as Timestamp).toBigInt());
    case 50:
      return (
        compareStrings((a as BSONRegExp).pattern, (b as BSONRegExp).pattern) ||
        compareStrings((a as BSONRegExp).options, (b as BSONRegExp).options)
      );
    case 60:
      return compareStrings((a as Code).code, (b as Code).code);
    default:
      return 0; // two null, two missing, two MinKey or two MaxKey
  }
}

const order = <T extends number | bigint>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

// JS compares a number with a bigint by their exact mathematical values, as MongoDB does.
function compareNumbers(a: unknown, b: unknown): number {
  const x = a instanceof Double ? a.value : a;
  const y = b instanceof Double ? b.value : b;
  if (x instanceof Decimal128 || y instanceof Decimal128) return compareWithDecimal(x, y);
  const p = x as number;
  const q = y as number;
  if (p < q) return -1;
  if (p > q) return 1;
  return p == q ? 0 : Number.isNaN(p) ? (Number.isNaN(q) ? 0 : -1) : 1;
}

function compareWithDecimal(a: unknown, b: unknown): number {
  const x: Decimal = decimalOf(a);
  const y: Decimal = decimalOf(b);
  const nan = Number(isNaNDecimal(y)) - Number(isNaNDecimal(x));
  return isNaNDecimal(x) || isNaNDecimal(y) ? nan : compareDecimals(x, y);
}

function compareDocuments(a: Document, b: Document): number {
  const names = Object.keys(a);
  const others = Object.keys(b);
  const length = Math.min(names.length, others.length);
  for (let i = 0; i < length; i++) {
    const x = names[i] as string;
    const y = others[i] as string;
    const difference = compareFields(x, a[x], y, b[y]);
    if (difference !== 0) return difference;
  }
  return names.length - others.length;
}

// The types decide before the names, the names before the values.
function compareFields(x: string, a: unknown, y: string, b: unknown): number {
  const place = typeRank(a);
  return place - typeRank(b) || compareStrings(x, y) || compareAlike(place, a, b);
}

function compareArrays(a: unknown[], b: unknown[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = compareValues(a[i], b[i]);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareBinary(a: Binary, b: Binary): number {
  return (
    a.position - b.position ||
    a.sub_type - b.sub_type ||
    Buffer.compare(a.buffer.subarray(0, a.position), b.buffer.subarray(0, b.position))
  );
}
