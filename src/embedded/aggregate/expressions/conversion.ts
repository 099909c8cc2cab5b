import { Binary, ObjectId, Timestamp } from 'bson';
import { badValue, failedToParse, located, ServerError, unsupported } from '../../errors';
import { asDouble, asInteger, numberOf } from '../../query/arithmetic';
import { isTruthy } from '../../query/operators';
import { BsonType, isDocument, typeAliases, typeName, typeOf } from '../../query/values';
import { type ExpressionTable, fieldsOf, isNullish, nary } from './operator';
import { coerced } from './string';

type Convert = (value: unknown) => unknown;

const conversions: Partial<Record<BsonType, Convert>> = {
  [BsonType.bool]: (value) => isTruthy(value),
  [BsonType.string]: toText,
  [BsonType.int]: (value) => whole(value, 'int', 32),
  [BsonType.long]: (value) => whole(value, 'long', 64),
  [BsonType.double]: toDouble,
  [BsonType.date]: toDate,
};

/** From one type to another, refused where the result would depend on the format of a fraction. */
export const conversionExpressions: ExpressionTable = {
  $type: nary('$type', 1, 1, ([value]) => typeName(value)),
  $isNumber: nary('$isNumber', 1, 1, ([value]) =>
    [BsonType.int, BsonType.long, BsonType.double, BsonType.decimal].includes(typeOf(value)),
  ),
  $toBool: to(BsonType.bool),
  $toString: to(BsonType.string),
  $toInt: to(BsonType.int),
  $toLong: to(BsonType.long),
  $toDouble: to(BsonType.double),
  $toDate: to(BsonType.date),
  $convert: (operand, compile) => {
    const known = ['onError', 'onNull', 'format'];
    const spec = fieldsOf('$convert', operand, ['input', 'to'], known);
    if ('format' in spec) throw unsupported('the format of $convert');
    const [input, target] = [compile(spec.input), compile(spec.to)];
    const onNull = compile(spec.onNull ?? null);
    const onError = 'onError' in spec ? compile(spec.onError) : undefined;
    return (frame) => {
      const value = input(frame);
      const type = target(frame);
      if (isNullish(value)) return onNull(frame);
      if (isNullish(type)) return null;
      const convert = conversionTo(type);
      try {
        return convert(value);
      } catch (error) {
        if (onError && error instanceof ServerError && error.code === 241) return onError(frame);
        throw error;
      }
    };
  },
};

function to(type: BsonType): ExpressionTable[string] {
  const convert = conversions[type] as Convert;
  return (operand, compile) => {
    if (Array.isArray(operand) && operand.length !== 1) {
      throw located(50723, `a conversion takes a single argument, got ${operand.length}`);
    }
    const input = compile(Array.isArray(operand) ? operand[0] : operand);
    return (frame) => {
      const value = input(frame);
      return isNullish(value) ? null : convert(value);
    };
  };
}

function conversionTo(type: unknown): Convert {
  const code = typeof type === 'string' ? typeAliases.get(type) : numericType(type);
  if (code === undefined) throw badValue(`Unknown type name: ${String(type)}`);
  const convert = conversions[code];
  if (!convert) throw unsupported(`$convert to ${String(type)}`);
  return convert;
}

function numericType(type: unknown): BsonType {
  if (isDocument(type)) throw unsupported('$convert to a type with a subtype');
  const number = numberOf(type)?.value;
  const known = [...typeAliases.values()].find((each) => each == number);
  if (known === undefined) {
    throw failedToParse("$convert's 'to' must be the name or the number of a BSON type");
  }
  return known;
}

const failure = (message: string) =>
  new ServerError(241, 'ConversionFailure', `${message} in $convert with no onError value`);

const outOfRange = () => failure('Conversion would overflow target type');

const impossible = (value: unknown, target: string) =>
  failure(`Unsupported conversion from ${typeName(value)} to ${target}`);

/** The types that a string can be made of; of decimals and binary data `coerced` refuses to. */
const TEXTUAL = new Set([
  ...[BsonType.string, BsonType.bool, BsonType.objectId, BsonType.date, BsonType.binData],
  ...[BsonType.int, BsonType.long, BsonType.double, BsonType.decimal],
]);

function toText(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (value instanceof ObjectId) return value.toHexString();
  if (!TEXTUAL.has(typeOf(value))) throw impossible(value, 'string');
  if (value instanceof Binary) throw unsupported('a string made of binary data');
  const number = numberOf(value);
  if (
    number?.kind === 'double' &&
    Number.isSafeInteger(number.value) &&
    !Object.is(number.value, -0)
  ) {
    return String(number.value);
  }
  return coerced(value);
}

function whole(value: unknown, target: 'int' | 'long', bits: number): unknown {
  const number = numberOf(value);
  let result: bigint;
  if (number) {
    const raw = number.value;
    if (typeof raw === 'number' && !Number.isFinite(raw)) {
      throw failure('Attempt to convert NaN or infinity value to integer type');
    }
    // It is the number that must lie in the range, not its whole part.
    if (target === 'int' && (raw < -2147483648 || raw > 2147483647)) throw outOfRange();
    result = typeof raw === 'bigint' ? raw : BigInt(Math.trunc(raw));
  } else if (typeof value === 'boolean') result = value ? 1n : 0n;
  else if (value instanceof Date && target === 'long') result = BigInt(value.getTime());
  else if (typeof value === 'string') {
    if (!/^[+-]?\d+$/.test(value)) throw failure(`Failed to parse number '${value}'`);
    result = BigInt(value.replace(/^\+/, ''));
  } else throw impossible(value, target);
  if (BigInt.asIntN(bits, result) !== result) throw outOfRange();
  return target === 'int' ? asInteger(result) : result;
}

function toDouble(value: unknown): unknown {
  const number = numberOf(value);
  if (number) return asDouble(Number(number.value));
  if (typeof value === 'boolean') return asDouble(value ? 1 : 0);
  if (value instanceof Date) return asDouble(value.getTime());
  if (typeof value === 'string') {
    if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value)) return asDouble(inRange(value));
    if (/^[+-]?(nan|inf)|^([+-]0x|0X)/i.test(value) && !value.startsWith('0x')) {
      throw unsupported(`the number written as '${value}'`);
    }
    throw failure(`Failed to parse number '${value}'`);
  }
  throw impossible(value, 'double');
}

const SMALLEST_NORMAL = 2.2250738585072014e-308;

/** The number that is written, which MongoDB refuses where it is too large for a double or too near to 0. */
function inRange(text: string): number {
  const number = Number(text);
  const isZero = !/[1-9]/.test(text.replace(/e.*/i, ''));
  if (isZero || (Math.abs(number) >= SMALLEST_NORMAL && Number.isFinite(number))) return number;
  throw failure(`Failed to parse number '${text}': out of range`);
}

const isoInstant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z)?$/;

function toDate(value: unknown): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.getHighBitsUnsigned() * 1000);
  const number = numberOf(value);
  if (number && number.kind !== 'int') return moment(whole(value, 'long', 64) as bigint);
  if (typeof value !== 'string') throw impossible(value, 'date');
  const date = new Date(value);
  if (!isoInstant.test(value)) throw unsupported(`a date written as '${value}'`);
  // JavaScript takes the 30th of February for a day of March.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 10));
  if (!exists) throw failure(`Error parsing date string '${value}'`);
  return date;
}

function moment(milliseconds: bigint): Date {
  const date = new Date(Number(milliseconds));
  if (Number.isNaN(date.getTime())) throw unsupported('a date beyond the year 275760');
  return date;
}
