import { BSONRegExp } from 'bson';
import { badValue, located, unsupported } from '../errors';
import { anyValue, type Condition, every, not, type Predicate } from './condition';
import { all, equality, fieldOperators, regexTest } from './operators';
import { checkRegexOptions } from './regex';
import { type Document, isDocument } from './values';

/** Operators of MongoDB that this store knows by name and refuses. */
const refused = new Set([
  ...['$bitsAllSet', '$bitsAllClear', '$bitsAnySet', '$bitsAnyClear'],
  ...['$geoWithin', '$geoIntersects', '$near', '$nearSphere', '$within', '$maxDistance'],
]);

/** Compiles a whole filter: given by `match.ts`, since `$elemMatch` holds one. */
export type CompileFilter = (filter: Document) => Predicate;

/** Whether a value under a field name is `{$operator: ...}` rather than a document to equal. */
export function isOperatorDocument(value: unknown): value is Document {
  if (!isDocument(value)) return false;
  const first = Object.keys(value)[0];
  return first !== undefined && first.startsWith('$') && !['$ref', '$id', '$db'].includes(first);
}

/** What a filter says of one field: a value to equal, a regular expression, or operators. */
export function fieldCondition(value: unknown, compile: CompileFilter): Condition {
  if (value instanceof BSONRegExp) return anyValue(regexTest(value));
  return isOperatorDocument(value) ? operators(value, compile) : equality(value);
}

function operators(operand: Document, compile: CompileFilter): Condition {
  const conditions: Condition[] = [];
  for (const [name, value] of Object.entries(operand)) {
    if (name === '$comment' || name === '$options') continue;
    conditions.push(operator(name, value, operand, compile));
  }
  if ('$options' in operand && !('$regex' in operand)) throw badValue('$options needs a $regex');
  return every(conditions);
}

function operator(
  name: string,
  value: unknown,
  siblings: Document,
  compile: CompileFilter,
): Condition {
  switch (name) {
    case '$regex':
      return anyValue(regexTest(regex(value, siblings.$options)));
    case '$not':
      return negation(value, compile);
    case '$elemMatch':
      return elementMatch(value, compile);
    case '$all':
      return allOperator(value, compile);
    default: {
      const known = Object.hasOwn(fieldOperators, name) ? fieldOperators[name] : undefined;
      if (known) return known(value);
      if (refused.has(name)) throw unsupported(`the query operator ${name}`);
      throw badValue(`unknown operator: ${name}`);
    }
  }
}

function regex(pattern: unknown, options: unknown): BSONRegExp {
  if (options !== undefined && typeof options !== 'string') {
    throw badValue('$options has to be a string');
  }
  checkRegexOptions(options ?? '');
  if (pattern instanceof BSONRegExp) {
    if (options && pattern.options) {
      throw located(51075, 'options set in both $regex and $options');
    }
    return new BSONRegExp(pattern.pattern, options || pattern.options);
  }
  if (typeof pattern !== 'string') throw badValue('$regex has to be a string');
  if (pattern.includes('\0')) {
    throw located(51109, 'Regular expression cannot contain an embedded null byte');
  }
  return new BSONRegExp(pattern, options ?? '');
}

function negation(value: unknown, compile: CompileFilter): Condition {
  if (value instanceof BSONRegExp) return not(anyValue(regexTest(value)));
  if (!isDocument(value)) throw badValue('$not needs a regex or a document');
  if (Object.keys(value).length === 0) throw badValue('$not cannot be empty');
  if (!Object.keys(value)[0]?.startsWith('$')) {
    throw badValue(`unknown operator: ${Object.keys(value)[0] ?? ''}`);
  }
  return not(operators(value, compile));
}

/** Operators that speak of the whole element and not of one value. */
const logical = new Set(['$and', '$or', '$nor', '$where', '$expr', '$comment', '$jsonSchema']);

function elementMatch(value: unknown, compile: CompileFilter): Condition {
  if (!isDocument(value)) throw badValue('$elemMatch needs an Object');
  refuseExpr(value);
  const first = Object.keys(value)[0];
  const test =
    first !== undefined && isOperatorDocument(value) && !logical.has(first)
      ? operators(value, compile).test
      : embedded(compile(value));
  return anyValue((array, details) => {
    if (!Array.isArray(array)) return false;
    const index = array.findIndex((element) => test(element));
    if (index >= 0 && details) details.arrayIndex = index;
    return index >= 0;
  }, 'arrayOnly');
}

function refuseExpr(clause: Document): void {
  for (const [name, value] of Object.entries(clause)) {
    if (name === '$expr') throw badValue('$expr can only be applied to the top-level document');
    if (!['$and', '$or', '$nor'].includes(name) || !Array.isArray(value)) continue;
    for (const inner of value as unknown[]) if (isDocument(inner)) refuseExpr(inner);
  }
}

// Elements that are arrays are documents to $elemMatch, their positions being the names.
const embedded = (predicate: Predicate) => (element: unknown) =>
  (isDocument(element) || Array.isArray(element)) && predicate(element as Document);

function allOperator(value: unknown, compile: CompileFilter): Condition {
  if (!Array.isArray(value)) throw badValue('$all needs an array');
  const list = value as unknown[];
  const isElementMatch = (item: unknown) =>
    isDocument(item) && Object.keys(item)[0] === '$elemMatch';
  if (!isElementMatch(list[0])) return all(list);
  return every(
    list.map((item) => {
      if (!isElementMatch(item)) throw badValue('$all/$elemMatch has to be consistent');
      return elementMatch((item as Document).$elemMatch, compile);
    }),
  );
}
