import { failedToParse, located, unsupported } from '../../errors';
import { toNumber } from '../../query/arithmetic';
import { compareValues, equalValues } from '../../query/compare';
import { elementOrder } from '../../query/element-order';
import { isTruthy } from '../../query/operators';
import { isDocument, typeName } from '../../query/values';
import { elementCount } from './element-count';
import {
  checkVariableName,
  endsInNull,
  type ExpressionOperator,
  type ExpressionTable,
  fieldsOf,
  isFirstNull,
  isNullish,
  nary,
  withVariables,
} from './operator';

/** Arrays as values. */
export const arrayExpressions: ExpressionTable = {
  $isArray: nary('$isArray', 1, 1, ([value]) => Array.isArray(value)),
  $size: nary('$size', 1, 1, ([value]) => {
    if (Array.isArray(value)) return value.length;
    throw located(
      17124,
      `The argument to $size must be an array, but was of type: ${typeName(value)}`,
    );
  }),
  $arrayElemAt: nary('$arrayElemAt', 2, 2, ([array, index]) => {
    if (isNullish(array) || isNullish(index)) return null;
    const list = arrayOf(28689, '$arrayElemAt', array);
    return list.at(integer(28690, '$arrayElemAt', index, 28691));
  }),
  $first: nary('$first', 1, 1, ([array]) =>
    isNullish(array) ? null : arrayOf(28689, '$first', array)[0],
  ),
  $last: nary('$last', 1, 1, ([array]) =>
    isNullish(array) ? null : arrayOf(28689, '$last', array).at(-1),
  ),
  $firstN: elementsN('$firstN', (array, n) => array.slice(0, n)),
  $lastN: elementsN('$lastN', (array, n) => array.slice(-n)),
  $slice: nary('$slice', 2, 3, slice, (values) => values.length === 2 && values.some(isNullish)),
  $in: nary('$in', 2, 2, ([value, array]) =>
    arrayOf(40081, '$in', array).some((element) => equalValues(element, value)),
  ),
  $indexOfArray: nary('$indexOfArray', 2, 4, indexOf, isFirstNull),
  $concatArrays: nary(
    '$concatArrays',
    0,
    Infinity,
    (arrays) => joined(28664, '$concatArrays', arrays),
    endsInNull,
  ),
  $reverseArray: nary('$reverseArray', 1, 1, ([array]) =>
    isNullish(array) ? null : [...arrayOf(34435, '$reverseArray', array)].reverse(),
  ),
  $range: nary('$range', 2, 3, (values) => {
    const [start, end, step] = values;
    const from = integer(34443, '$range', start, 34444);
    const to = integer(34445, '$range', end, 34446);
    const by = values.length > 2 ? integer(34447, '$range', step, 34448) : 1;
    if (by === 0) throw located(34449, '$range requires a non-zero step value');
    if ((to - from) / by > 5_000_000) throw unsupported('a $range of more than 5,000,000 numbers');
    const numbers: number[] = [];
    for (let i = from; by > 0 ? i < to : i > to; i += by) numbers.push(i);
    return numbers;
  }),
  $filter: (operand, compile) => {
    const spec = fieldsOf('$filter', operand, ['input', 'cond'], ['as', 'limit']);
    const name = variableName(spec.as);
    const input = compile(spec.input);
    const test = compile(spec.cond, [name]);
    const limit = spec.limit === undefined ? undefined : compile(spec.limit);
    return (frame) => {
      const array = input(frame);
      if (isNullish(array)) return null;
      const list = arrayOf(28651, 'input to $filter', array);
      if (list.length === 0) return list;
      const most = limit?.(frame) ?? Infinity;
      if (most !== Infinity && integer(327391, '$filter', most) < 1) {
        throw located(327392, `$filter: limit must be greater than 0`);
      }
      const kept: unknown[] = [];
      for (const element of list) {
        if (kept.length >= Number(most)) break;
        if (isTruthy(test(withVariables(frame, { [name]: element })))) kept.push(element);
      }
      return kept;
    };
  },
  $map: (operand, compile) => {
    const spec = fieldsOf('$map', operand, ['input', 'in'], ['as']);
    const name = variableName(spec.as);
    const input = compile(spec.input);
    const body = compile(spec.in, [name]);
    return (frame) => {
      const array = input(frame);
      if (isNullish(array)) return null;
      return arrayOf(16883, 'input to $map', array).map(
        (element) => body(withVariables(frame, { [name]: element })) ?? null,
      );
    };
  },
  $reduce: (operand, compile) => {
    const spec = fieldsOf('$reduce', operand, ['input', 'initialValue', 'in']);
    const input = compile(spec.input);
    const initial = compile(spec.initialValue);
    const body = compile(spec.in, ['this', 'value']);
    return (frame) => {
      const array = input(frame);
      if (isNullish(array)) return null;
      return arrayOf(40080, '$reduce', array).reduce(
        (value, element) => body(withVariables(frame, { value, this: element })),
        initial(frame),
      );
    };
  },
  $sortArray: (operand, compile) => {
    const spec = fieldsOf('$sortArray', operand, ['input', 'sortBy']);
    const input = compile(spec.input);
    const compare = arrayOrder(spec.sortBy);
    return (frame) => {
      const array = input(frame);
      if (isNullish(array)) return null;
      return [...arrayOf(2942504, '$sortArray', array)].sort(compare);
    };
  },
};

/** Arrays one after the other; the first null or missing one is the answer, whatever follows it. */
export function joined(code: number, what: string, arrays: readonly unknown[]): unknown[] | null {
  const all: unknown[][] = [];
  for (const array of arrays) {
    if (isNullish(array)) return null;
    all.push(arrayOf(code, what, array));
  }
  return all.flat();
}

/** An operand that must be an array. */
export function arrayOf(code: number, what: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw located(code, `${what} must be an array, but is of type ${typeName(value)}`);
}

/** A number of 32 bits. @param otherNumber the code of the error for another number */
function integer(code: number, name: string, value: unknown, otherNumber = code): number {
  const number = toNumber(value);
  if (number === undefined || (number | 0) !== number) {
    throw located(
      number === undefined ? code : otherNumber,
      `${name} requires a 32-bit integer, but found a value of type ${typeName(value)}`,
    );
  }
  return number;
}

function position(name: string, value: unknown): number {
  const number = integer(40096, name, value);
  if (number < 0) throw located(40097, `${name} requires a nonnegative starting and ending index`);
  return number;
}

function variableName(name: unknown): string {
  if (name === undefined) return 'this';
  if (typeof name !== 'string') throw failedToParse('empty variable names are not allowed');
  checkVariableName(name);
  return name;
}

function indexOf(values: unknown[]): number | null {
  const [array, value, start, end] = values;
  if (isNullish(array)) return null;
  const list = arrayOf(40090, '$indexOfArray', array);
  const from = values.length > 2 ? position('$indexOfArray', start) : 0;
  const to = values.length > 3 ? position('$indexOfArray', end) : list.length;
  for (let i = from; i < Math.min(to, list.length); i++) {
    if (equalValues(list[i], value)) return i;
  }
  return -1;
}

function slice(values: unknown[]): unknown {
  const [array, first, second] = values;
  if (isNullish(array) || isNullish(first)) return null;
  const list = arrayOf(28724, 'First argument to $slice', array);
  const a = integer(28725, 'Second argument to $slice', first, 28726);
  if (values.length === 2) return a >= 0 ? list.slice(0, a) : list.slice(a);
  if (isNullish(second)) return null;
  const count = integer(28727, 'Third argument to $slice', second, 28728);
  if (count <= 0) throw located(28729, 'Third argument to $slice must be positive');
  const start = a < 0 ? Math.max(list.length + a, 0) : a;
  return list.slice(start, start + count);
}

function elementsN(
  name: string,
  take: (array: unknown[], n: number) => unknown[],
): ExpressionOperator {
  return (operand, compile) => {
    const spec = fieldsOf(name, operand, ['n', 'input']);
    const n = compile(spec.n);
    const input = compile(spec.input);
    return (frame) => {
      const count = elementCount(n(frame));
      return take(arrayOf(5788200, name, input(frame)), count);
    };
  };
}

function arrayOrder(sortBy: unknown): (a: unknown, b: unknown) => number {
  if (isDocument(sortBy)) return elementOrder(sortBy);
  const direction = toNumber(sortBy);
  if (direction !== 1 && direction !== -1) {
    throw located(2942507, 'The $sort element value must be either 1 or -1');
  }
  return (a, b) => compareValues(a, b) * direction;
}
