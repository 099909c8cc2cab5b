import { badValue } from '../errors';
import { toNumber } from '../query/arithmetic';
import { compareValues } from '../query/compare';
import { elementDirection, elementOrder } from '../query/element-order';
import { isDocument, typeName } from '../query/values';
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
    appends: (before, after) =>
      !sort &&
      before.length > 0 &&
      position > before.length &&
      after.length === before.length + values.length,
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
        found.sort = orderOf(value);
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

function orderOf(spec: unknown): Compare {
  if (isDocument(spec)) return elementOrder(spec);
  if (toNumber(spec) === undefined) {
    throw badValue(
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    );
  }
  const sign = elementDirection(spec);
  return (a, b) => compareValues(a, b) * sign;
}
