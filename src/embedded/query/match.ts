import { compileExpression } from '../aggregate/expression';
import { frameOf, type Frame, outermost } from '../aggregate/frame';
import { badValue, failedToParse, unsupported } from '../errors';
import { anyBranch } from './any-branch';
import { allOf, type Predicate } from './condition';
import { fieldCondition } from './field-conditions';
import { REFERENCE } from './operator-document';
import { equality, isTruthy } from './operators';
import { splitPath } from './path';
import { type Document, isDocument, numeric } from './values';

type Compile = (value: unknown, compile: (filter: Document) => Predicate) => Predicate;

/** What may stand at the top of a filter (and inside `$and`, `$or`, `$nor`) beside field names. */
export const topOperators: Readonly<Record<string, Compile>> = {
  $and: (value, compile) => allOf(clauses('$and', value).map(compile)),
  $or: (value, compile) => {
    const written = clauses('$or', value);
    return anyBranch(written, written.map(compile));
  },
  $nor: (value, compile) => {
    const branches = clauses('$nor', value).map(compile);
    return (doc) => !branches.some((branch) => branch(doc));
  },
  $comment: () => () => true,
  $alwaysTrue: (value) => constant('$alwaysTrue', value, true),
  $alwaysFalse: (value) => constant('$alwaysFalse', value, false),
};

function constant(name: string, value: unknown, holds: boolean): Predicate {
  if (numeric(value) != 1) throw failedToParse(`${name} must be an integer value of 1`);
  return () => holds;
}

const refused = new Set(['$where', '$text', '$jsonSchema', '$sampleRate']);

/**
 * Compiles a filter of MongoDB's query language to a predicate on decoded documents.
 *
 * @param variables those that `$expr` may use: `outermost(let)`
 * @throws ServerError 2 for a malformed filter or an operator that MongoDB does not know, 115 for
 *   one that this store does not serve.
 */
export function compileFilter(filter: Document, variables: Frame = outermost()): Predicate {
  const compile = (inner: Document): Predicate => compileFilter(inner, variables);
  const predicates = Object.entries(filter).map(([name, value]) => {
    if (name === '$expr') return expression(value, variables);
    if (REFERENCE.has(name)) return equality(value).at([name]);
    if (name.startsWith('$')) return topOperator(name, value, compile);
    return fieldCondition(value, compile).at(splitPath(name));
  });
  return allOf(predicates);
}

function topOperator(
  name: string,
  value: unknown,
  compile: (filter: Document) => Predicate,
): Predicate {
  const known = Object.hasOwn(topOperators, name) ? topOperators[name] : undefined;
  if (known) return known(value, compile);
  if (refused.has(name)) throw unsupported(`the query operator ${name}`);
  throw badValue(
    `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
  );
}

function expression(value: unknown, variables: Frame): Predicate {
  const evaluate = compileExpression(value, new Set(Object.keys(variables)));
  return (doc) => isTruthy(evaluate(frameOf(doc, variables)));
}

function clauses(name: string, value: unknown): Document[] {
  if (!Array.isArray(value)) throw badValue(`${name} must be an array`);
  if (value.length === 0) throw badValue('$and/$or/$nor must be a nonempty array');
  for (const clause of value as unknown[]) {
    if (!isDocument(clause)) throw badValue('$or/$and/$nor entries need to be full objects');
  }
  return value as Document[];
}
