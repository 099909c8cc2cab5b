import { BSONRegExp } from 'bson';
import { compareValues, equalValues, typeRank } from './compare';
import { fieldCondition } from './field-conditions';
import { isOperatorDocument, isValueMatch } from './operator-document';
import { compileFilter } from './match';
import { isTruthy } from './operators';
import { type Document, isDocument, numeric } from './values';

/**
 * What an index can use of a condition on one path. Each is a necessary condition: a document that
 * the filter finds has, at that path, at least one value within it. Two predicates on one path may be
 * met by two elements of an array, so they may be intersected only where the path is not multikey.
 *
 * - `eq`: that value. `null` stands for null and for a missing field. Never an array or a regex.
 * - `in`: one of these, ascending and without doubles.
 * - `range`: between the bounds, and of their type alone (type bracketing). Never null or NaN.
 * - `exists`: any value, also null.
 */
export type Bound =
  | { op: 'eq'; value: unknown }
  | { op: 'in'; values: unknown[] }
  | { op: 'range'; low?: Limit; high?: Limit }
  | { op: 'exists' };
export interface Limit {
  value: unknown;
  inclusive: boolean;
}
export type PathBound = Bound & {
  path: string;
  /**
   * It is one of `$elemMatch`, to which an element that is itself an array is a document. An index has
   * null for what such an element lacks, but a filter on the whole path does not look into it.
   */
  ofElement?: true;
};

/** A filter as a planner sees it: all of `bounds`, and one of the branches of `or` where given. */
export interface Analysis {
  bounds: PathBound[];
  or?: Analysis[];
  /** The filter asks more than the bounds (and branches) tell: documents must be matched again. */
  residual: boolean;
}

/** Takes a filter apart for index selection. The filter must have passed `compileFilter`. */
export function analyse(filter: Document): Analysis {
  const result: Analysis = { bounds: [], residual: false };
  collect(filter, result);
  return result;
}

function collect(filter: Document, into: Analysis): void {
  for (const [name, value] of Object.entries(filter)) {
    if (name === '$and') for (const clause of value as Document[]) collect(clause, into);
    else if (name === '$or') alternatives(value as Document[], into);
    else if (name === '$comment') continue;
    else if (name.startsWith('$')) into.residual = true;
    else fieldBounds(name, value, into);
  }
}

function alternatives(branches: Document[], into: Analysis): void {
  if (branches.length === 1) collect(branches[0] as Document, into);
  else if (into.or) into.residual = true;
  else into.or = branches.map(analyse);
}

function fieldBounds(path: string, value: unknown, into: Analysis): void {
  if (!isOperatorDocument(value)) {
    add(path, '$eq', value, into);
    return;
  }
  for (const [name, operand] of Object.entries(value)) add(path, name, operand, into);
}

function add(path: string, operator: string, operand: unknown, into: Analysis): void {
  const bound = toBound(operator, operand);
  if (bound) into.bounds.push({ ...bound, path });
  if (!bound && operator !== '$comment') {
    into.residual = true;
    necessary(path, operator, operand, into);
  }
}

function toBound(operator: string, operand: unknown): Bound | undefined {
  switch (operator) {
    case '$eq':
      return isIndexable(operand) ? { op: 'eq', value: operand } : undefined;
    case '$in':
      return (operand as unknown[]).every(isIndexable)
        ? { op: 'in', values: distinct(operand as unknown[]) }
        : undefined;
    case '$exists':
      return isTruthy(operand) ? { op: 'exists' } : undefined;
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return range(operator, operand);
    default:
      return undefined;
  }
}

function range(operator: string, value: unknown): Bound | undefined {
  const place = typeRank(value);
  const boundless = place === -1 || place === 127;
  const orEqual = operator.endsWith('e');
  if (value === null || Number.isNaN(numeric(value))) {
    return orEqual ? { op: 'eq', value } : undefined; // the strict forms find nothing
  }
  if (boundless || Array.isArray(value)) return undefined;
  const limit = { value, inclusive: orEqual };
  return operator.startsWith('$g') ? { op: 'range', low: limit } : { op: 'range', high: limit };
}

// What holds of the elements that $elemMatch and $all find holds of the path as well.
function necessary(path: string, operator: string, operand: unknown, into: Analysis): void {
  if (operator === '$all') {
    for (const value of operand as unknown[]) {
      if (isOperatorDocument(value)) fieldBounds(path, value, into);
      else add(path, '$eq', value, into);
    }
  } else if (operator === '$elemMatch') {
    const inner: Analysis = { bounds: [], residual: true };
    if (isValueMatch(operand)) {
      for (const [name, value] of Object.entries(operand)) {
        if (!INSIDE.has(name)) add(path, name, value, inner);
      }
      into.bounds.push(...inner.bounds.filter((b) => b.path === path));
    } else if (isDocument(operand)) {
      collect(operand, inner);
      for (const bound of inner.bounds) {
        // A position is a field's name to an element that is an array, but not in the whole path.
        if (/^\d/.test(bound.path)) continue;
        into.bounds.push({ ...bound, path: `${path}.${bound.path}`, ofElement: true });
      }
    }
  }
}

/** Operators on what is in an element: where that is an array it is one value to an index. */
const INSIDE: ReadonlySet<string> = new Set(['$elemMatch', '$all']);

const isIndexable = (value: unknown): boolean =>
  !Array.isArray(value) && !(value instanceof BSONRegExp) && !isOperatorDocument(value);

function distinct(values: readonly unknown[]): unknown[] {
  const sorted = [...values].sort(compareValues);
  return sorted.filter((value, i) => i === 0 || !equalValues(value, sorted[i - 1]));
}

/**
 * Whether every document that a filter, taken apart, finds is one that `condition` finds, so that a partial
 * index on `condition` holds them all. Sound, not complete: false may also mean "not evident".
 */
export function impliedBy(known: Analysis, condition: Document): boolean {
  return Object.entries(condition).every(([name, value]) => {
    if (name === '$and') return (value as Document[]).every((c) => impliedBy(known, c));
    if (name === '$or') return (value as Document[]).some((c) => impliedBy(known, c));
    if (name === '$comment') return true;
    if (name.startsWith('$')) return false;
    // Most indexes on a part of a collection have nothing to do with a query: told at once.
    if (!known.or && !known.bounds.some((bound) => bound.path === name)) return false;
    const parts = isOperatorDocument(value)
      ? Object.entries(value).map(([operator, operand]) => ({ [operator]: operand }))
      : [value];
    return parts.every(
      (part) =>
        known.bounds.some(
          (bound) => bound.path === name && isOfPath(bound) && entails(bound, part),
        ) ||
        (known.or !== undefined && known.or.every((b) => impliedBy(b, { [name]: part }))),
    );
  });
}

// Whether a value within the bound is one that a filter on the path itself finds.
const isOfPath = (bound: PathBound): boolean =>
  !bound.ofElement ||
  !(
    (bound.op === 'eq' && bound.value === null) ||
    (bound.op === 'in' && bound.values.includes(null))
  );

// Whether any value within the bound meets the condition, given as what stands under the field name.
function entails(bound: Bound, part: unknown): boolean {
  const wanted = isOperatorDocument(part) ? part : { $eq: part };
  const [operator, operand] = Object.entries(wanted)[0] as [string, unknown];
  if (!['$eq', '$in', '$gt', '$gte', '$lt', '$lte', '$exists', '$type'].includes(operator)) {
    return false;
  }
  if (operator === '$exists' && !isTruthy(operand)) return false;
  const { test } = fieldCondition(wanted, compileFilter);
  const holds = (value: unknown) => test(value) && (value !== null || test(undefined));
  switch (bound.op) {
    case 'eq':
      return holds(bound.value);
    case 'in':
      return bound.values.length > 0 && bound.values.every(holds);
    case 'exists':
      return operator === '$exists';
    case 'range':
      return operator === '$exists' || within(bound, toBound(operator, operand));
  }
}

type Range = Extract<Bound, { op: 'range' }>;

function within(inner: Range, outer: Bound | undefined): boolean {
  if (outer?.op !== 'range') return false;
  const side = (a: Limit | undefined, b: Limit | undefined, direction: number): boolean => {
    if (!b) return true;
    if (!a || typeRank(a.value) !== typeRank(b.value)) return false;
    const order = compareValues(a.value, b.value) * direction;
    return order > 0 || (order === 0 && (b.inclusive || !a.inclusive));
  };
  return side(inner.low, outer.low, 1) && side(inner.high, outer.high, -1);
}
