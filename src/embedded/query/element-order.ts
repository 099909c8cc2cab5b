import { badValue } from '../errors';
import { toNumber } from './arithmetic';
import { compareValues } from './compare';
import { splitPath, valueAt } from './path';
import { type Document, isDocument } from './values';

/**
 * The order of an array's elements by some of their fields, of `$push` and `$sortArray`: unlike the order
 * of documents it takes an array in a field as the array that it is.
 *
 * @throws ServerError 2 for a malformed specification
 */
export function elementOrder(spec: Document): (a: unknown, b: unknown) => number {
  const keys = Object.entries(spec).map(([path, value]) => {
    const parts = splitPath(path);
    if (path === '') throw badValue('The $sort field cannot be empty');
    if (parts.includes('')) {
      throw badValue(`The $sort field is a dotted field but has an empty part: ${path}`);
    }
    return { parts, sign: elementDirection(value) };
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

/** 1 or -1, in any type of number. @throws ServerError 2 for another value */
export function elementDirection(value: unknown): number {
  const number = toNumber(value);
  if (number !== 1 && number !== -1) {
    throw badValue('The $sort element value must be either 1 or -1');
  }
  return number;
}

// Without entering arrays but by position; missing is null.
const plainPath = (element: unknown, parts: readonly string[]): unknown =>
  valueAt(isDocument(element) ? element : {}, parts) ?? null;
