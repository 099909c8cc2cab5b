import { BSONRegExp } from 'bson';
import { badValue, failedToParse, typeMismatch } from '../errors';
import { toNumber } from '../query/arithmetic';
import { equalValues } from '../query/compare';
import { fieldCondition } from '../query/field-conditions';
import { isOperatorDocument } from '../query/operator-document';
import { compileFilter } from '../query/match';
import { type Document, isDocument, typeName } from '../query/values';
import { refuseContext } from './array-filters';
import { type Modifier } from './modifier';
import { push } from './push';

/** The operators on the elements of an array. */
export const arrayModifiers: Readonly<Record<string, (operand: unknown) => Modifier>> = {
  $push: push,
  $addToSet: addToSet,
  $pull: (operand) => culling('$pull', pulled(operand)),
  $pullAll: pullAll,
  $pop: pop,
};

function addToSet(operand: unknown): Modifier {
  const values: unknown[] = [];
  for (const value of eachOf(operand)) {
    if (!values.some((v) => equalValues(v, value))) values.push(value);
  }
  return {
    creates: true,
    modify(current, { path }) {
      if (current === undefined) return { value: values };
      if (!Array.isArray(current)) {
        throw badValue(
          `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeName(current)}`,
        );
      }
      const array = current as unknown[];
      const added = values.filter((value) => !array.some((v) => equalValues(v, value)));
      return added.length === 0 ? 'unchanged' : { value: [...array, ...added] };
    },
  };
}

function eachOf(operand: unknown): unknown[] {
  if (!isDocument(operand) || Object.keys(operand)[0] !== '$each') return [operand];
  if (!Array.isArray(operand.$each)) {
    throw typeMismatch(
      `The argument to $each in $addToSet must be an array but it was of type: ${typeName(operand.$each)}`,
    );
  }
  if (Object.keys(operand).length > 1) {
    throw badValue('Found unexpected fields after $each in $addToSet');
  }
  return operand.$each as unknown[];
}

/** Which elements `$pull` takes: those that equal, or meet the operators, or the filter's fields. */
function pulled(operand: unknown): (element: unknown) => boolean {
  if (operand instanceof BSONRegExp || isPathOperator(operand)) {
    const predicate = fieldCondition(operand, compileFilter).at(['']);
    return (element) => predicate({ '': element });
  }
  if (isDocument(operand)) {
    refuseContext(operand);
    const predicate = compileFilter(operand);
    return (element) => isDocument(element) && predicate(element);
  }
  return (element) => equalValues(element, operand);
}

const isPathOperator = (operand: unknown): operand is Document =>
  isOperatorDocument(operand) &&
  !['$and', '$or', '$nor', '$expr', '$comment'].includes(Object.keys(operand)[0] ?? '');

function pullAll(operand: unknown): Modifier {
  if (!Array.isArray(operand)) {
    throw badValue(`$pullAll requires an array argument but was given a ${typeName(operand)}`);
  }
  const values = operand as unknown[];
  return culling('$pullAll', (element) => values.some((value) => equalValues(value, element)));
}

const culling = (name: string, matches: (element: unknown) => boolean): Modifier => ({
  creates: false,
  modify(current) {
    if (current === undefined) return 'unchanged';
    if (!Array.isArray(current)) throw badValue(`Cannot apply ${name} to a non-array value`);
    const kept = current.filter((element) => !matches(element));
    return kept.length === current.length ? 'unchanged' : { value: kept };
  },
});

function pop(operand: unknown): Modifier {
  const side = toNumber(operand);
  if (side === undefined) throw failedToParse(`Expected a number in: $pop`);
  if (side !== 1 && side !== -1) throw failedToParse(`$pop expects 1 or -1, found: ${side}`);
  return {
    creates: false,
    modify(current, { path }) {
      if (current === undefined) return 'unchanged';
      if (!Array.isArray(current)) {
        throw typeMismatch(
          `Path '${path}' contains an element of non-array type '${typeName(current)}'`,
        );
      }
      if (current.length === 0) return 'unchanged';
      return { value: side === 1 ? current.slice(0, -1) : current.slice(1) };
    },
  };
}
