import { Decimal128, Double } from 'bson';
import { unsupported } from '../errors';
import { isInt32, numeric } from './values';

/**
 * Arithmetic by BSON's number types: int32 grows to int64 where it overflows, and anything with a
 * double is a double. Decimal128 is refused by name.
 */
export type NumberKind = 'int' | 'long' | 'double';

/** The value as a number with its kind, or `undefined` if it is no number. */
export function numberOf(value: unknown): { kind: NumberKind; value: number | bigint } | undefined {
  if (value instanceof Decimal128) throw unsupported('arithmetic with Decimal128');
  if (value instanceof Double) return { kind: 'double', value: value.value };
  if (typeof value === 'bigint') return { kind: 'long', value };
  if (typeof value === 'number') return { kind: isInt32(value) ? 'int' : 'double', value };
  return undefined;
}

/** A number as a BSON double. */
export const asDouble = (n: number): number | Double => (isInt32(n) ? new Double(n) : n);

/** A whole number as int32 if it fits, otherwise int64; `undefined` beyond 64 bits. */
export function asInteger(n: bigint): number | bigint | undefined {
  if (n >= -2147483648n && n <= 2147483647n) return Number(n);
  return fitsLong(n) ? n : undefined;
}

const fitsLong = (n: bigint): boolean => BigInt.asIntN(64, n) === n;

type Operation = {
  double: (a: number, b: number) => number;
  long: (a: bigint, b: bigint) => bigint;
};

const operations = {
  add: { double: (a, b) => a + b, long: (a, b) => a + b },
  subtract: { double: (a, b) => a - b, long: (a, b) => a - b },
  multiply: { double: (a, b) => a * b, long: (a, b) => a * b },
} satisfies Record<string, Operation>;

/**
 * The sum, difference or product of two BSON numbers in the type that MongoDB gives it;
 * `undefined` when whole numbers overflow 64 bits.
 */
export function calculate(
  operation: keyof typeof operations,
  a: unknown,
  b: unknown,
): number | bigint | Double | undefined {
  const x = numberOf(a);
  const y = numberOf(b);
  if (!x || !y) throw new TypeError('both must be numbers');
  const { double, long } = operations[operation];
  if (x.kind === 'double' || y.kind === 'double') {
    return asDouble(double(Number(x.value), Number(y.value)));
  }
  const whole = long(BigInt(x.value), BigInt(y.value));
  if (x.kind === 'int' && y.kind === 'int') return asInteger(whole);
  return fitsLong(whole) ? whole : undefined;
}

/** A flag or a count in a command: the JS number of a BSON number, `undefined` otherwise. */
export function toNumber(value: unknown): number | undefined {
  const number = numeric(value);
  return number === undefined ? undefined : Number(number);
}
