import { BSONRegExp } from 'bson';
import { cannotCreateIndex, queryFeatureNotAllowed } from '../errors';
import { equalValues } from '../query/compare';
import { isOperatorDocument } from '../query/operator-document';
import { compileFilter } from '../query/match';
import { isTruthy } from '../query/operators';
import { type Document } from '../query/values';
import { shown } from '../shown';

const OPERATORS = new Set(['$eq', '$in', '$gt', '$gte', '$lt', '$lte', '$exists', '$type']);
/** Levels that a filter may have, MongoDB's own limit: a condition stands below each `$and` and `$or`. */
const DEEPEST = 4;

/** Refuses a filter that MongoDB takes for queries, but not for partial indexes. @throws ServerError 67 */
export function checkPartialFilter(filter: Document): void {
  compileFilter(filter);
  checkClause(filter, 1);
}

function checkClause(clause: Document, level: number): void {
  const conditions = conditionsIn(clause);
  // Several conditions side by side are an $and without its name.
  const inner = conditions.length === 1 ? level : level + 1;
  if (inner > DEEPEST) {
    throw cannotCreateIndex(`partialFilterExpression depth may not exceed ${DEEPEST}`);
  }
  for (const [name, value] of conditions) {
    if (name === '$and' || name === '$or') {
      for (const each of value as Document[]) checkClause(each, inner + 1);
    } else if (name === '$expr') {
      throw queryFeatureNotAllowed('$expr is not allowed in this context');
    } else checkCondition(name, value);
  }
}

/** What a clause asks, one condition each. */
const conditionsIn = (clause: Document): [string, unknown][] =>
  Object.entries(clause).flatMap(([name, value]): [string, unknown][] => {
    if (name === '$comment') return [];
    if (name.startsWith('$') || !isOperatorDocument(value)) return [[name, value]];
    return Object.entries(value)
      .filter(([operator]) => operator !== '$comment')
      .map(([operator, operand]) => [name, { [operator]: operand }]);
  });

function checkCondition(path: string, value: unknown): void {
  if (path.startsWith('$') || value instanceof BSONRegExp) throw unfit({ [path]: value });
  if (!isOperatorDocument(value)) return;
  for (const [operator, operand] of Object.entries(value)) {
    // MongoDB reads {$exists: false} as {$not: {$exists: true}}.
    const fits = OPERATORS.has(operator) && (operator !== '$exists' || isTruthy(operand));
    if (!fits) throw unfit({ [path]: { [operator]: operand } });
  }
}

const unfit = (what: Document) =>
  cannotCreateIndex(`unsupported expression in partial index: ${shown(what)}`);

/** Whether both filters are one to MongoDB, which reads each `$and` as its conditions in an order of its own. */
export const isSamePartial = (a: Document | undefined, b: Document | undefined): boolean =>
  !a || !b ? a === b : equalValues(inOrder(a), inOrder(b));

function inOrder(filter: Document): [string, unknown][] {
  const all = conditionsIn(filter).flatMap(([name, value]): [string, unknown][] => {
    if (name === '$and') return (value as Document[]).flatMap(inOrder);
    if (name === '$or') return [[name, (value as Document[]).map(inOrder)]];
    return isOperatorDocument(value)
      ? Object.entries(value).map(([operator, operand]) => [`${operator} ${name}`, operand])
      : [[`$eq ${name}`, value]];
  });
  // Conditions of one kind on one path stay as they are written.
  return all.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
