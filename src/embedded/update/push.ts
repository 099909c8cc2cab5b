import { badValue } from '../errors';
import { toNumber } from '../query/arithmetic';
import { compareValues } from '../query/compare';
import { splitPath } from '../query/path';
import { arrayIndex, field, isDocument, typeName } from '../query/values';
import { type Modifier, named } from './modifier';

type Compare = (a: unknown, b: unknown) => number;
interface Clauses {
  values: unknown[];
  position: number;
  slice?: number;
  sort?: Compare;
}

/** `$push`, plain or with `$each`, `$position`, `$sort` and `$slice`, applied in that order. */
export function push(operand: unknown): Modifier {
  const { values, position, slice, sort } = clauses(operand);
  return {
    creates: true,
    modify(current, { path, doc }) {
      if (current !== undefined && !Array.isArray(current)) {
        throw badValue(
          `The field '${path}' must be an array but is of type ${typeName(current)} in document ${named(doc)}`,
        );
      }
      const array = (current ?? []) as unknown[];
      const at = position < 0 ? Math.max(array.length + position, 0) : position;
      let result = [...array.slice(0, at), ...values, ...array.slice(at)];
      if (sort) result.sort(sort);
      const whole = result.length;
      if (slice !== undefined) {
        result = slice >= 0 ? result.slice(0, slice) : result.slice(Math.max(whole + slice, 0));
      }
      const touched = values.length > 0 || sort !== undefined || result.length < whole;
      return current !== undefined && !touched ? 'unchanged' : { value: result };
    },
  };
}

function clauses(operand: unknown): Clauses {
  if (!isDocument(operand) || !Object.hasOwn(operand, '$each')) {
    return { values: [operand], position: Infinity };
  }
  const found: Clauses = { values: [], position: Infinity };
  for (const [name, value] of Object.entries(operand)) {
    switch (name) {
      case '$each':
        if (!Array.isArray(value)) {
          throw badValue(
            `The argument to $each in $push must be an array but it was of type: ${typeName(value)}`,
          );
        }
        found.values = value as unknown[];
        break;
      case '$slice':
        found.slice = integer(name, value);
        break;
      case '$position':
        found.position = integer(name, value);
        break;
      case '$sort':
        found.sort = elementOrder(value);
        break;
      default:
        throw badValue(`Unrecognized clause in $push: ${name}`);
    }
  }
  return found;
}

function integer(name: string, value: unknown): number {
  const number = toNumber(value);
  if (number === undefined || !Number.isInteger(number)) {
    throw badValue(
      `The value for ${name} must be an integer value but was given type: ${typeName(value)}`,
    );
  }
  return number;
}

function elementOrder(spec: unknown): Compare {
  const direction = (value: unknown): number => {
    const number = toNumber(value);
    if (number !== 1 && number !== -1) {
      throw badValue('The $sort element value must be either 1 or -1');
    }
    return number;
  };
  if (!isDocument(spec)) {
    if (toNumber(spec) === undefined) {
      throw badValue(
        'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
      );
    }
    const sign = direction(spec);
    return (a, b) => compareValues(a, b) * sign;
  }
  const keys = Object.entries(spec).map(([path, value]) => {
    const parts = splitPath(path);
    if (path === '') throw badValue('The $sort field cannot be empty');
    if (parts.includes('')) {
      throw badValue(`The $sort field is a dotted field but has an empty part: ${path}`);
    }
    return { parts, sign: direction(value) };
  });
  if (keys.length === 0) {
    throw badValue('The $sort pattern is empty when it should be a set of fields.');
  }
  return (a, b) => {
    for (const { parts, sign } of keys) {
      const order = compareValues(plainPath(a, parts), plainPath(b, parts));
      if (order !== 0) return order * sign;
    }
    return 0;
  };
}

// Without entering arrays but by position; missing is null.
function plainPath(element: unknown, parts: readonly string[]): unknown {
  let here: unknown = isDocument(element) ? element : {};
  for (const part of parts) {
    if (isDocument(here)) here = field(here, part);
    else if (Array.isArray(here) && arrayIndex(part) >= 0) here = (here as unknown[])[Number(part)];
    else return null;
  }
  return here === undefined ? null : here;
}
