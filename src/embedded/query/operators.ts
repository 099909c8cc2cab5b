import { BSONRegExp, Decimal128 } from 'bson';
import { badValue, failedToParse, typeMismatch, unsupported } from '../errors';
import { compareValues, equalValues, typeRank } from './compare';
import { anyValue, type Condition, every, not, type Test } from './condition';
import { isOperatorDocument } from './operator-document';
import { compileRegex } from './regex';
import { BsonType, isInt32, numeric, typeAliases, typeName, typeOf } from './values';

/**
 * The operators that may stand under a field name, except `$elemMatch`, `$not` and `$regex`, which
 * hold conditions of their own (`field-conditions.ts`).
 */
export const fieldOperators: Readonly<Record<string, (operand: unknown) => Condition>> = {
  $eq: equality,
  $ne: (operand) => {
    if (operand instanceof BSONRegExp) throw badValue("Can't have regex as arg to $ne.");
    return not(equality(operand));
  },
  $gt: (operand) => comparison('$gt', operand, (order) => order > 0),
  $gte: (operand) => comparison('$gte', operand, (order) => order >= 0),
  $lt: (operand) => comparison('$lt', operand, (order) => order < 0),
  $lte: (operand) => comparison('$lte', operand, (order) => order <= 0),
  $in: (operand) => membership('$in', operand),
  $nin: (operand) => not(membership('$nin', operand)),
  $exists: (operand) => {
    const present = anyValue((value) => value !== undefined);
    return isTruthy(operand) ? present : not(present);
  },
  $type: type,
  $size: size,
  $mod: modulo,
};

/** What MongoDB takes for true where a flag is expected: all but false, null, 0 and missing. */
export function isTruthy(value: unknown): boolean {
  if (value === false || value === null || value === undefined) return false;
  if (value instanceof Decimal128) return compareValues(value, 0) !== 0;
  const number = numeric(value);
  return number === undefined || number != 0;
}

/** `{field: value}`: null also finds the missing field, an array itself or an element of it. */
export function equality(operand: unknown): Condition {
  if (operand === null) return anyValue((value) => value === null || value === undefined);
  if (typeof operand === 'string') return anyValue((value) => value === operand);
  return anyValue((value) => equalValues(value, operand));
}

/** A regular expression finds strings that it matches, and itself as a stored value. */
export function regexTest(regex: BSONRegExp): Test {
  const matches = compileRegex(regex.pattern, regex.options);
  return (value) =>
    typeof value === 'string'
      ? matches(value)
      : value instanceof BSONRegExp && equalValues(value, regex);
}

function comparison(name: string, operand: unknown, holds: (order: number) => boolean): Condition {
  if (operand instanceof BSONRegExp) {
    throw badValue(`Can't have RegEx as arg to predicate over a field: ${name}`);
  }
  const place = typeRank(operand);
  const orEqual = holds(0);
  if (operand === null) return anyValue((value) => orEqual && (value ?? null) === null);
  if (Number.isNaN(numeric(operand))) {
    return anyValue((value) => orEqual && Number.isNaN(numeric(value)));
  }
  const bracketed = place !== -1 && place !== 127; // MinKey and MaxKey compare with every type
  return anyValue((value) => {
    // What is missing lies, as all other types do, between MinKey and MaxKey.
    if (value === undefined) return !bracketed && holds(place === 127 ? -1 : 1);
    if (bracketed && typeRank(value) !== place) return false;
    if (Number.isNaN(numeric(value)) && bracketed) return false; // NaN is in no range
    return holds(compareValues(value, operand));
  });
}

function membership(name: string, operand: unknown): Condition {
  if (!Array.isArray(operand)) throw badValue(`${name} needs an array`);
  const tests: Test[] = [];
  const strings = new Set<unknown>();
  const others: unknown[] = [];
  for (const candidate of operand as unknown[]) {
    if (candidate instanceof BSONRegExp) tests.push(regexTest(candidate));
    else if (typeof candidate === 'string') strings.add(candidate);
    else if (isOperatorDocument(candidate)) throw badValue(`cannot nest $ under ${name}`);
    else others.push(candidate);
  }
  if (strings.size > 0) tests.push((value) => strings.has(value));
  if (others.length > 0) {
    const nullToo = others.includes(null);
    const sorted = [...others].sort(compareValues);
    tests.push((value) =>
      value === undefined ? nullToo : typeof value !== 'string' && contains(sorted, value),
    );
  }
  return anyValue((value) => tests.some((test) => test(value)));
}

function contains(sorted: readonly unknown[], value: unknown): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareValues(sorted[middle], value);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

function type(operand: unknown): Condition {
  const wanted = new Set<BsonType>();
  const list = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  if (list.length === 0) throw failedToParse('$type must match at least one type');
  for (const item of list) for (const t of typesNamed(item)) wanted.add(t);
  return anyValue((value) => value !== undefined && wanted.has(typeOf(value)));
}

const numberTypes = [BsonType.int, BsonType.long, BsonType.double, BsonType.decimal];

function typesNamed(item: unknown): readonly BsonType[] {
  if (item === 'number') return numberTypes;
  if (typeof item === 'string') {
    const found = typeAliases.get(item);
    if (found !== undefined) return [found];
    if (item === 'missing')
      throw badValue(
        "'missing' is not a legal type name. To query for non-existence of a field, use {$exists:false}.",
      );
    if (['undefined', 'dbPointer'].includes(item)) throw unsupported(`$type: '${item}'`);
    throw badValue(`Unknown type name alias: ${item}`);
  }
  const number = numeric(item);
  if (number === undefined) {
    throw typeMismatch('type must be represented as a number or a string');
  }
  const found = [...typeAliases.values()].find((t) => t == number);
  if (number == 6 || number == 12) throw unsupported(`$type: ${number}`);
  if (found === undefined) {
    const instead = number == 0 ? '. Instead use {$exists:false}.' : '';
    throw badValue(`Invalid numerical type code: ${number}${instead}`);
  }
  return [found];
}

function size(operand: unknown): Condition {
  const number = Number(operand instanceof Decimal128 ? operand : (numeric(operand) ?? NaN));
  if (!isInt32(number) || number < 0) {
    throw badValue(
      `Failed to parse $size. Expected a non-negative whole number, got a ${typeName(operand)}`,
    );
  }
  return anyValue((value) => Array.isArray(value) && value.length === number, 'arrayOnly');
}

function modulo(operand: unknown): Condition {
  if (!Array.isArray(operand)) throw badValue('malformed mod, needs to be an array');
  if (operand.length < 2) throw badValue('malformed mod, not enough elements');
  if (operand.length > 2) throw badValue('malformed mod, too many elements');
  const [divisor, remainder] = operand.map((part: unknown) => {
    const whole = wholePart(part);
    if (whole === undefined) throw badValue('malformed mod, divisor and remainder must be numbers');
    return whole;
  }) as [bigint, bigint];
  if (divisor === 0n) throw badValue('divisor cannot be 0');
  return anyValue((value) => {
    const whole = wholePart(value);
    return whole !== undefined && whole % divisor === remainder;
  });
}

const INT64_LIMIT = 2 ** 63;

// A number cut to its whole part, if that is an int64.
function wholePart(value: unknown): bigint | undefined {
  if (typeOf(value) === BsonType.decimal) throw unsupported('$mod of a Decimal128');
  const number = numeric(value);
  if (number === undefined || typeof number === 'bigint') return number;
  if (!Number.isFinite(number)) return undefined;
  const whole = Math.trunc(number);
  return whole >= -INT64_LIMIT && whole < INT64_LIMIT ? BigInt(whole) : undefined;
}

/** `$all`: equalities, or regular expressions, that must each hold. An empty list finds nothing. */
export function all(operand: readonly unknown[]): Condition {
  if (operand.length === 0) return anyValue(() => false);
  return every(
    operand.map((value) => {
      if (value instanceof BSONRegExp) return anyValue(regexTest(value));
      if (isOperatorDocument(value)) throw badValue('no $ expressions in $all');
      return equality(value);
    }),
  );
}
