import { BSONRegExp } from 'bson';
import { cannotCreateIndex } from '../errors';
import { isOperatorDocument } from '../query/field-conditions';
import { compileFilter } from '../query/match';
import { isTruthy } from '../query/operators';
import { type Document } from '../query/values';
import { shown } from '../shown';

const OPERATORS = new Set(['$eq', '$in', '$gt', '$gte', '$lt', '$lte', '$exists', '$type']);

/** Refuses a filter that MongoDB takes for queries, but not for partial indexes. @throws ServerError 67 */
export function checkPartialFilter(filter: Document): void {
  compileFilter(filter);
  checkClause(filter);
}

function checkClause(clause: Document): void {
  for (const [name, value] of Object.entries(clause)) {
    if (name === '$comment') continue;
    if (name === '$and' || name === '$or') (value as Document[]).forEach(checkClause);
    else if (name.startsWith('$') || value instanceof BSONRegExp) throw unfit({ [name]: value });
    else if (isOperatorDocument(value)) {
      for (const [operator, operand] of Object.entries(value))
        checkOperator(name, operator, operand);
    }
  }
}

function checkOperator(path: string, operator: string, operand: unknown): void {
  if (operator === '$comment') return;
  // MongoDB reads {$exists: false} as {$not: {$exists: true}}.
  const fits = OPERATORS.has(operator) && (operator !== '$exists' || isTruthy(operand));
  if (!fits) throw unfit({ [path]: { [operator]: operand } });
}

const unfit = (what: Document) =>
  cannotCreateIndex(`unsupported expression in partial index: ${shown(what)}`);
