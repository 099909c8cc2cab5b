import { BSONRegExp } from 'bson';
import { type Frame } from '../aggregate/frame';
import { type MatchDetails, type Predicate } from '../query/condition';
import { fieldCondition } from '../query/field-conditions';
import { isOperatorDocument } from '../query/operator-document';
import { compileFilter } from '../query/match';
import { isTruthy } from '../query/operators';
import { splitPath } from '../query/path';
import { type Document } from '../query/values';

/** MongoDB's order of conditions: by these kinds, then by path, then as written. Others tell no position. */
const KINDS = [
  ...['elemMatchObject', 'elemMatchValue', '$size', '$eq', '$lte', '$lt', '$gt', '$gte', '$regex'],
  ...['$mod', '$exists', '$in', '$type'],
];

interface Leaf {
  kind: string;
  path: string;
  operand: unknown;
}

/** Tells of a document that a filter finds which array element a positional `$` stands for, if any. */
export type Position = (doc: Document) => number | undefined;

/**
 * The element by which the last of the filter's conditions is met, in the order in which MongoDB tests them:
 * it sorts what it has simplified. For a filter that compiles. A negation and a choice among several paths tell of no element.
 */
export function compilePosition(filter: Document, variables?: Frame): Position {
  let predicates: Predicate[] | undefined; // seldom asked for
  return (doc) => {
    for (const predicate of (predicates ??= sortedConditions(filter, variables))) {
      const details: MatchDetails = {};
      if (predicate(doc, details) && details.arrayIndex !== undefined) return details.arrayIndex;
    }
    return undefined;
  };
}

/** Those that tell of a position, the last first. */
function sortedConditions(filter: Document, variables?: Frame): Predicate[] {
  const compile = (inner: Document) => compileFilter(inner, variables);
  return leavesOf(filter)
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byPath(a, b))
    .map(({ kind, path, operand }) => {
      const name = kind.startsWith('elemMatch') ? '$elemMatch' : kind;
      return fieldCondition({ [name]: operand }, compile).at(splitPath(path));
    })
    .reverse();
}

const byPath = (a: Leaf, b: Leaf): number =>
  Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));

/** The conditions that all hold, as written. */
const leavesOf = (filter: Document): Leaf[] =>
  Object.entries(filter).flatMap(([name, value]) => {
    if (name === '$and') return (value as Document[]).flatMap(leavesOf);
    if (name === '$or') return choice(value as Document[]);
    return name.startsWith('$') ? [] : fieldLeaves(name, value);
  });

function fieldLeaves(path: string, value: unknown): Leaf[] {
  if (!isOperatorDocument(value)) return [equal(path, value)];
  return Object.entries(value).flatMap(([kind, operand]): Leaf[] => {
    const list = Array.isArray(operand) ? (operand as unknown[]) : [];
    switch (kind) {
      case '$elemMatch':
        return [elemMatch(path, operand as Document)];
      case '$all':
        return list.map((item) =>
          isOperatorDocument(item)
            ? elemMatch(path, item.$elemMatch as Document)
            : equal(path, item),
        );
      case '$in':
        return [list.length === 1 ? equal(path, list[0]) : { kind, path, operand }];
      case '$exists':
        return isTruthy(operand) ? [{ kind, path, operand }] : [];
      case '$regex':
        return [{ kind, path, operand: regex(operand, value.$options) }];
      default:
        return KINDS.includes(kind) ? [{ kind, path, operand }] : [];
    }
  });
}

const equal = (path: string, operand: unknown): Leaf => ({
  kind: operand instanceof BSONRegExp ? '$regex' : '$eq',
  path,
  operand,
});

function elemMatch(path: string, operand: Document): Leaf {
  const isValue = isOperatorDocument(operand) && !/^\$(and|or|nor)$/.test(Object.keys(operand)[0]!);
  return { kind: isValue ? 'elemMatchValue' : 'elemMatchObject', path, operand };
}

function regex(pattern: unknown, options: unknown): BSONRegExp {
  const [text, own] =
    pattern instanceof BSONRegExp ? [pattern.pattern, pattern.options] : [String(pattern), ''];
  return new BSONRegExp(text, (options as string | undefined) || own);
}

/** A single branch is itself; equalities on one path are one list of values. */
function choice(branches: readonly Document[]): Leaf[] {
  if (branches.length === 1) return leavesOf(branches[0]!);
  const leaves = branches.filter(isOne).flatMap(leavesOf);
  const path = leaves[0]?.path ?? '';
  const isList =
    leaves.length === branches.length &&
    leaves.every((leaf) => leaf.path === path && ['$eq', '$regex'].includes(leaf.kind));
  return isList ? [{ kind: '$in', path, operand: leaves.map(({ operand }) => operand) }] : [];
}

/** Whether a filter asks for one thing of one field. */
function isOne(filter: Document): boolean {
  const [[name, value] = ['', undefined], ...others] = Object.entries(filter);
  const asked = isOperatorDocument(value) ? Object.keys(value) : [];
  return (
    others.length === 0 &&
    !name.startsWith('$') &&
    asked.filter((operator) => operator !== '$options').length <= 1
  );
}
