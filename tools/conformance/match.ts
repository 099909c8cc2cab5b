import { Binary, Decimal128, Double, EJSON, Int32, Long } from 'bson';
import { isDeepStrictEqual } from 'node:util';
import { type Fields, Mismatch, Refused } from './format';

/** The entities that `$$matchesEntity` and `$$sessionLsid` refer to. */
export interface Lookup {
  entity(name: string): unknown;
  lsid(session: string): unknown;
}

/**
 * Compares by the rules of the unified test format: the outermost document may have further fields,
 * inner ones may not, numbers compare by value, and `$$` operators are special.
 *
 * @throws Mismatch naming the path that differs
 */
export function assertMatches(actual: unknown, expected: unknown, lookup: Lookup, path = ''): void {
  match(actual, expected, lookup, path, true);
}

function match(a: unknown, e: unknown, lookup: Lookup, path: string, root: boolean): void {
  if (a instanceof Map) return match(Object.fromEntries(a), e, lookup, path, root);
  if (Array.isArray(e)) {
    if (!Array.isArray(a)) fail(path, a, e);
    const array = a as unknown[];
    if (array.length !== e.length) fail(path, a, e);
    e.forEach((item, i) => match(array[i], item, lookup, `${path}[${i}]`, root));
  } else if (isPlain(e)) {
    const [operator] = Object.keys(e);
    if (operator?.startsWith('$$') && Object.keys(e).length === 1) {
      special(operator, e[operator], a, lookup, path, root);
    } else matchDocument(a, e, lookup, path, root);
  } else if (!equal(a, e)) fail(path, a, e);
}

function matchDocument(a: unknown, e: Fields, lookup: Lookup, path: string, root: boolean): void {
  if (typeof a !== 'object' || a === null || Array.isArray(a)) fail(path, a, e);
  const actual = a as Fields;
  for (const [key, value] of Object.entries(e)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (isPlain(value) && '$$exists' in value) {
      if (key in actual !== value.$$exists) fail(at, actual[key], value);
    } else if (isPlain(value) && '$$unsetOrMatches' in value) {
      if (actual[key] !== undefined) match(actual[key], value.$$unsetOrMatches, lookup, at, false);
    } else {
      if (!(key in actual)) fail(at, undefined, value);
      match(actual[key], value, lookup, at, false);
    }
  }
  if (root) return;
  const extra = Object.keys(actual).find((key) => !(key in e) && actual[key] !== undefined);
  if (extra !== undefined) fail(path, a, e);
}

function special(
  operator: string,
  operand: unknown,
  actual: unknown,
  lookup: Lookup,
  path: string,
  root: boolean,
): void {
  switch (operator) {
    case '$$exists':
      if ((actual !== undefined) !== operand) fail(path, actual, { $$exists: operand });
      return;
    case '$$unsetOrMatches':
      if (actual !== undefined && actual !== null) match(actual, operand, lookup, path, root);
      return;
    case '$$type':
      if (!([] as unknown[]).concat(operand).some((name) => isOfType(actual, name as string))) {
        fail(path, actual, { $$type: operand });
      }
      return;
    case '$$matchesEntity':
      return match(actual, lookup.entity(operand as string), lookup, path, root);
    case '$$sessionLsid':
      if (!isDeepStrictEqual(normal(actual), normal(lookup.lsid(operand as string)))) {
        fail(path, actual, { $$sessionLsid: operand });
      }
      return;
    case '$$lte':
      if (!(Number(actual) <= Number(operand))) fail(path, actual, { $$lte: operand });
      return;
    case '$$matchesHexBytes':
      if (!Buffer.isBuffer(actual) || actual.toString('hex') !== operand)
        fail(path, actual, operand);
      return;
    case '$$matchAsDocument':
      return match(parsed(actual), operand, lookup, path, false);
    case '$$matchAsRoot':
      return match(actual, operand, lookup, path, true);
    default:
      throw new Refused(`${operator} is outside this runner`);
  }
}

const parsed = (value: unknown): unknown =>
  typeof value === 'string' ? EJSON.parse(value, { relaxed: true }) : value;

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  !('_bsontype' in value);

function equal(a: unknown, e: unknown): boolean {
  if (typeof e === 'number' || e instanceof Double || e instanceof Int32 || e instanceof Long) {
    return isNumber(a) && Number(a) === Number(e);
  }
  return isDeepStrictEqual(normal(a), normal(e));
}

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  value instanceof Double ||
  value instanceof Int32 ||
  value instanceof Long;

// Whatever the driver's classes hold beside the value does not count.
function normal(value: unknown): unknown {
  if (isNumber(value)) return Number(value);
  if (value instanceof Binary) return { binary: value.toString('hex'), type: value.sub_type };
  if (Array.isArray(value)) return value.map(normal);
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  if ('_bsontype' in value) return JSON.stringify(value);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, normal(v)]));
}

/** Whether two lists of documents are the same, whatever the numbers' types. */
export const sameDocuments = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(normal(a), normal(b));

const types: Record<string, (value: unknown) => boolean> = {
  double: isNumber,
  int: isNumber,
  long: isNumber,
  number: (v) => isNumber(v) || v instanceof Decimal128,
  string: (v) => typeof v === 'string',
  object: (v) => typeof v === 'object' && v !== null && !Array.isArray(v),
  array: Array.isArray,
  bool: (v) => typeof v === 'boolean',
  date: (v) => v instanceof Date,
  null: (v) => v === null,
};

function isOfType(value: unknown, name: string): boolean {
  const test = types[name];
  if (test) return test(value);
  const tag = (value as { _bsontype?: string } | undefined)?._bsontype?.toLowerCase();
  const tags: Record<string, string> = { bindata: 'binary', regex: 'bsonregexp' };
  return tag === (tags[name.toLowerCase()] ?? name.toLowerCase());
}

function fail(path: string, actual: unknown, expected: unknown): never {
  throw new Mismatch(
    `${path || 'the result'} is ${shown(actual)} where the test expects ${shown(expected)}`,
  );
}

export const shown = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v))?.slice(
    0,
    400,
  ) ?? 'nothing';
