import { Double } from 'bson';
import { badValue, located, overflow, typeMismatch, unsupported } from '../../errors';
import { asDouble, asInteger, calculate, numberOf, type NumberKind } from '../../query/arithmetic';
import { typeName } from '../../query/values';
import { type ExpressionTable, isNullish, nary } from './operator';
import { onRegrouped, regroupedFromLeft } from './regroup';

/** Arithmetic in MongoDB's number types; whole numbers that overflow int64 become doubles. */
export const arithmeticExpressions: ExpressionTable = {
  $add: onRegrouped('$add', regroupedFromLeft, add),
  $multiply: onRegrouped('$multiply', regroupedFromLeft, multiply),
  $subtract: nary('$subtract', 2, 2, subtract),
  $divide: nary('$divide', 2, 2, ([a, b]) => {
    if (isNullish(a) || isNullish(b)) return null;
    const [x, y] = [numberOf(a), numberOf(b)];
    if (!x || !y) throw typeMismatch(pairOfNumbers('$divide', a, b));
    if (y.value == 0) throw badValue("can't $divide by zero");
    return asDouble(Number(x.value) / Number(y.value));
  }),
  $mod: nary('$mod', 2, 2, modulo),
  $abs: unary('$abs', Math.abs, (n) => (n < 0n ? -n : n)),
  $ceil: unary('$ceil', Math.ceil),
  $floor: unary('$floor', Math.floor),
  $trunc: wholePlaces('$trunc', Math.trunc),
  $round: wholePlaces('$round', halfEven),
  $rand: (operand) => {
    if (typeof operand !== 'object' || operand === null) {
      throw located(10065, 'invalid parameter: expected an object ($rand)');
    }
    if (Object.keys(operand).length > 0) {
      throw located(3040501, '$rand does not currently accept arguments');
    }
    return () => asDouble(Math.random());
  },
  $sqrt: nary('$sqrt', 1, 1, ([a]) => {
    if (isNullish(a)) return null;
    const value = Number(number('$sqrt', a, 28765).value);
    if (value < 0) throw located(28714, "$sqrt's argument must be greater than or equal to 0");
    return asDouble(Math.sqrt(value));
  }),
};

function number(
  name: string,
  value: unknown,
  code: number,
): { kind: NumberKind; value: number | bigint } {
  const found = numberOf(value);
  if (!found) throw located(code, `${name} only supports numeric types, not ${typeName(value)}`);
  return found;
}

const pairOfNumbers = (name: string, a: unknown, b: unknown): string =>
  `${name} only supports numeric types, not ${typeName(a)} and ${typeName(b)}`;

// Once there is a date, all else counts in whole milliseconds, each operand rounded by itself.
function add(values: unknown[]): unknown {
  let total: number | bigint | Double = 0;
  let date = false;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (value instanceof Date) {
      if (date) throw located(16612, 'only one date allowed in an $add expression');
      date = true;
      total = milliseconds(rounded(total), BigInt(value.getTime()));
    } else if (numberOf(value)) {
      total = date ? milliseconds(total, rounded(value)) : sum(total, value);
    } else {
      throw typeMismatch(`$add only supports numeric or date types, not ${typeName(value)}`);
    }
  }
  return date ? toDate(total, '$add') : narrowest(total, values);
}

/** A whole number out of int32 on the way only is an int32 at the end, if all operands are. */
const narrowest = (result: number | bigint | Double, operands: readonly unknown[]): unknown =>
  typeof result === 'bigint' && operands.every((value) => typeof value === 'number')
    ? asInteger(result)
    : result;

function rounded(value: unknown): number | bigint {
  const found = numberOf(value)!;
  if (found.kind !== 'double') return found.value;
  const whole = halfAway(found.value as number);
  if (!Number.isSafeInteger(whole)) throw overflow('date overflow');
  return BigInt(whole);
}

const halfAway = (n: number): number => Math.sign(n) * Math.round(Math.abs(n));

const sum = (a: unknown, b: unknown): number | bigint | Double =>
  calculate('add', a, b) ?? asDouble(asNumber(a) + asNumber(b));

function milliseconds(a: unknown, b: unknown): number | bigint | Double {
  const total = calculate('add', a, b);
  if (total === undefined) throw overflow('date overflow');
  return total;
}

const asNumber = (value: unknown): number => Number(numberOf(value)?.value);

function multiply(values: unknown[]): unknown {
  let product: number | bigint | Double = 1;
  let double = 1;
  for (const value of values) {
    if (isNullish(value)) return null;
    const found = numberOf(value);
    if (!found) throw typeMismatch(`$multiply only supports numeric types, not ${typeName(value)}`);
    double *= Number(found.value);
    product = calculate('multiply', product, value) ?? asDouble(double);
  }
  return numberOf(product)?.kind === 'double' ? asDouble(double) : narrowest(product, values);
}

function subtract([a, b]: unknown[]): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  if (a instanceof Date && b instanceof Date) return BigInt(a.getTime() - b.getTime());
  if (a instanceof Date && numberOf(b)) {
    const difference = calculate('subtract', BigInt(a.getTime()), rounded(b));
    return toDate(difference ?? NaN, '$subtract');
  }
  if (!numberOf(a) || !numberOf(b)) {
    throw typeMismatch(`can't $subtract ${typeName(b)} from ${typeName(a)}`);
  }
  return calculate('subtract', a, b) ?? asDouble(asNumber(a) - asNumber(b));
}

function toDate(value: unknown, name: string): Date {
  const milliseconds = asNumber(value);
  if (Number.isNaN(milliseconds)) throw overflow(`date overflow in ${name}`);
  const date = new Date(halfAway(milliseconds));
  if (Number.isNaN(date.getTime())) throw unsupported('a date beyond the year 275760');
  return date;
}

function modulo([a, b]: unknown[]): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  const [x, y] = [numberOf(a), numberOf(b)];
  if (!x || !y) throw located(16611, pairOfNumbers('$mod', a, b));
  if (y.value == 0) throw located(16610, "can't $mod by zero");
  if (x.kind === 'double' || y.kind === 'double') {
    return asDouble(Number(x.value) % Number(y.value));
  }
  const rest = BigInt(x.value) % BigInt(y.value);
  return x.kind === 'long' || y.kind === 'long' ? rest : Number(rest);
}

function unary(
  name: string,
  double: (n: number) => number,
  whole: (n: bigint) => bigint = (n) => n,
) {
  return nary(name, 1, 1, ([value]) => {
    if (isNullish(value)) return null;
    const found = number(name, value, 28765);
    if (found.kind === 'double') return asDouble(double(found.value as number));
    const result = whole(BigInt(found.value));
    if (found.kind === 'int') return asInteger(result);
    if (BigInt.asIntN(64, result) !== result)
      throw located(28680, "can't take $abs of long long min");
    return result;
  });
}

function wholePlaces(name: string, double: (n: number) => number) {
  return nary(name, 1, 2, (values) => {
    const [value, place] = values;
    if (isNullish(value) || (values.length > 1 && isNullish(place))) return null;
    const found = number(name, value, 51081);
    if (values.length > 1 && number(name, place, 51082).value != 0) {
      throw unsupported(`${name} to other than whole numbers`);
    }
    return found.kind === 'double' ? asDouble(double(found.value as number)) : found.value;
  });
}

function halfEven(n: number): number {
  const below = Math.floor(n);
  const rest = n - below;
  if (rest !== 0.5) return Math.round(n);
  const even = below % 2 === 0 ? below : below + 1;
  return even === 0 && n < 0 ? -0 : even;
}
