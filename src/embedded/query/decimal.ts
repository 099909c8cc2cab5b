import { Decimal128 } from 'bson';

/** A finite number as `coefficient * 10^exponent`, or one of the three that are not finite. */
export type Decimal = { coefficient: bigint; exponent: number } | 'NaN' | 'Infinity' | '-Infinity';

export const isNaNDecimal = (value: Decimal): boolean => value === 'NaN';

/** Any BSON number, exactly. A double is a whole number of negative powers of two, hence of ten. */
export function decimalOf(value: unknown): Decimal {
  if (value instanceof Decimal128) return parse(value.toString());
  if (typeof value === 'bigint') return { coefficient: value, exponent: 0 };
  const number = value as number;
  if (!Number.isFinite(number)) return String(number) as Decimal;
  let exponent = 0;
  let scaled = number;
  while (!Number.isInteger(scaled)) {
    scaled *= 2; // exact: doubling only moves the exponent
    exponent++;
  }
  // scaled / 2^e = scaled * 5^e / 10^e
  return { coefficient: BigInt(scaled) * 5n ** BigInt(exponent), exponent: -exponent };
}

/** Order of two numbers of which neither is NaN. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (typeof a === 'string' || typeof b === 'string') return sign(a) - sign(b);
  const exponent = Math.min(a.exponent, b.exponent);
  const x = a.coefficient * 10n ** BigInt(a.exponent - exponent);
  const y = b.coefficient * 10n ** BigInt(b.exponent - exponent);
  return x < y ? -1 : x > y ? 1 : 0;
}

const sign = (value: Decimal): number =>
  value === 'Infinity' ? 1 : value === '-Infinity' ? -1 : 0;

function parse(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d*))?(?:E([+-]?\d+))?$/.exec(text);
  if (!match) return text as Decimal;
  const [, minus, whole, fraction = '', power = '0'] = match;
  const digits = BigInt(`${whole}${fraction}`);
  return {
    coefficient: minus ? -digits : digits,
    exponent: Number(power) - fraction.length,
  };
}
