import { type LeafArrays, someAtPath } from './path';
import { type Document } from './values';

/** What a match tells beside yes: the array index that a positional `$` in the update stands for. */
export interface MatchDetails {
  arrayIndex?: number;
}

/** A compiled filter. The document is not changed. */
export type Predicate = (doc: Document, details?: MatchDetails) => boolean;

/** A test of one value, which is `undefined` where the field is missing. */
export type Test = (value: unknown, details?: MatchDetails) => boolean;

/** What may be asked of a field: of one value (inside `$elemMatch`) or of all that a path leads to. */
export interface Condition {
  test: Test;
  at(path: readonly string[]): Predicate;
}

/** A condition that holds when it holds for any of the values at the path. */
export function anyValue(test: Test, leaf: LeafArrays = 'elementsThenArray'): Condition {
  return {
    test,
    at: (path) => (doc, details) =>
      someAtPath(doc, path, leaf, (value, arrayIndex) => {
        if (!test(value, details)) return false;
        if (details && arrayIndex !== undefined) details.arrayIndex = arrayIndex;
        return true;
      }),
  };
}

/** A condition that holds when the other does not hold for any value at the path. */
export function not(condition: Condition): Condition {
  return {
    test: (value) => !condition.test(value),
    at: (path) => {
      const predicate = condition.at(path);
      return (doc) => !predicate(doc);
    },
  };
}

/** A condition that holds when each of these does, each perhaps by another array element. */
export function every(conditions: readonly Condition[]): Condition {
  if (conditions.length === 1) return conditions[0] as Condition;
  return {
    test: (value) => conditions.every((c) => c.test(value)),
    at: (path) => allOf(conditions.map((c) => c.at(path))),
  };
}

export const allOf = (predicates: readonly Predicate[]): Predicate =>
  predicates.length === 1 ? (predicates[0] as Predicate) : (doc) => predicates.every((p) => p(doc));
