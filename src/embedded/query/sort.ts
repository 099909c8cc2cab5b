import { Decimal128 } from 'bson';
import { badValue, located, ServerError, unsupported } from '../errors';
import { compareValues } from './compare';
import { EMPTY_ARRAY, eachKey } from './key-values';
import { fieldPath } from './field-path';
import { splitPath } from './path';
import { type Document, isDocument, numeric } from './values';
import { shown } from '../shown';

/** The parts of a document that a sort compares, once for each document. */
export type SortKey = unknown[];

export interface Sort {
  /** Paths and directions in order: 1 ascending, -1 descending. */
  fields: { path: string; direction: 1 | -1 }[];
  keyOf(doc: Document): SortKey;
  compareKeys(a: SortKey, b: SortKey): number;
  /** For `Array.prototype.sort`; stable, as MongoDB's is not obliged to be. */
  compare(a: Document, b: Document): number;
}

/**
 * Compiles `{path: 1 | -1, ...}`. A document sorts by the first of the keys that an index on these paths
 * would have of it: an array by its lowest element going up and by its highest going down, fields of the
 * same element together; a missing field as null; an empty array below null.
 *
 * @throws ServerError 15974/15975 for a direction that is none, 15976 for an empty specification
 */
export function compileSort(spec: Document): Sort {
  const fields = Object.entries(spec).map(([path, direction]) => ({
    path,
    direction: directionOf(path, direction),
    parts: splitPath(path),
  }));
  if (fields.length > 32) throw badValue('too many compound keys');
  const paths = fields.map(({ parts }) => parts);
  const compareKeys = (a: SortKey, b: SortKey): number => {
    for (let i = 0; i < fields.length; i++) {
      const order = compareValues(a[i], b[i]);
      if (order !== 0) return order * (fields[i] as { direction: number }).direction;
    }
    return 0;
  };
  const keyOf = (doc: Document): SortKey => {
    let least: SortKey | undefined;
    const take = (values: unknown[]) => {
      const key = values.map((value) => (value === EMPTY_ARRAY ? undefined : value));
      if (!least || compareKeys(key, least) < 0) least = key;
    };
    try {
      eachKey(doc, paths, take);
    } catch (error) {
      throw isParallel(error) ? badValue('cannot sort with keys that are parallel arrays') : error;
    }
    return least ?? [];
  };
  return {
    fields,
    keyOf,
    compareKeys,
    compare: (a, b) => compareKeys(keyOf(a), keyOf(b)),
  };
}

const isParallel = (error: unknown): boolean => error instanceof ServerError && error.code === 171;

function directionOf(path: string, direction: unknown): 1 | -1 {
  if (isDocument(direction)) {
    if (Object.keys(direction)[0] === '$meta') throw unsupported('sorting by $meta');
    throw located(17312, '$meta is the only expression supported by $sort right now');
  }
  if (direction instanceof Decimal128) throw unsupported('a Decimal128 as the direction of a sort');
  const number = numeric(direction);
  if (number === undefined) {
    throw located(15974, `Illegal key in $sort specification: ${path}: ${shown(direction)}`);
  }
  const whole = Math.trunc(Number(number));
  if (whole !== 1 && whole !== -1) {
    throw located(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  }
  fieldPath(path);
  return whole;
}
