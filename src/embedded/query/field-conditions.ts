import { BSONRegExp } from 'bson';
import { badValue, located, unsupported } from '../errors';
import { anyValue, type Condition, every, not, type Predicate } from './condition';
import { isOperatorDocument, isValueMatch } from './operator-document';
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
      return anyValue(regexTest(regex(siblings)));
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

function regex(siblings: Document): BSONRegExp {
  const { $regex: pattern, $options: options } = siblings;
  if (options !== undefined && typeof options !== 'string') {
    throw badValue('$options has to be a string');
  }
  checkRegexOptions(options ?? '');
  if (pattern instanceof BSONRegExp) {
    checkOptionsOnce(siblings, pattern.options);
    return new BSONRegExp(pattern.pattern, options || pattern.options);
  }
  if (typeof pattern !== 'string') throw badValue('$regex has to be a string');
  if (pattern.includes('\0')) {
    throw badValue('Regular expression cannot contain an embedded null byte');
  }
  return new BSONRegExp(pattern, options ?? '');
}

/** Options stand in the pattern or beside it. MongoDB tells which of both came first. */
function checkOptionsOnce(siblings: Document, within: string): void {
  if (within === '' || !('$options' in siblings)) return;
  const names = Object.keys(siblings);
  const optionsFirst = names.indexOf('$options') < names.indexOf('$regex');
  if (optionsFirst && siblings.$options === '') return;
  throw located(optionsFirst ? 51074 : 51075, 'options set in both $regex and $options');
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

function elementMatch(value: unknown, compile: CompileFilter): Condition {
  if (!isDocument(value)) throw badValue('$elemMatch needs an Object');
  refuseExpr(value);
  const test = isValueMatch(value) ? operators(value, compile).test : embedded(compile(value));
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
