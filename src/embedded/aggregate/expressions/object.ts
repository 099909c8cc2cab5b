import { located } from '../../errors';
import {
  checkAppendable,
  type Document,
  field,
  isDocument,
  setOwn,
  typeName,
} from '../../query/values';
import { arrayOf } from './array';
import { type Compile, type ExpressionTable, fieldsOf, isNullish, nary } from './operator';

/** Documents as values. */
export const objectExpressions: ExpressionTable = {
  $mergeObjects: nary('$mergeObjects', 0, Infinity, (values) =>
    // A single array is the list of documents.
    mergeObjects(values.length === 1 && Array.isArray(values[0]) ? values[0] : values),
  ),
  $objectToArray: nary('$objectToArray', 1, 1, ([value]) => {
    if (isNullish(value)) return null;
    if (!isDocument(value)) {
      throw located(40390, `$objectToArray requires a document input, found: ${typeName(value)}`);
    }
    return Object.entries(value).map(([k, v]) => ({ k, v }));
  }),
  $arrayToObject: nary('$arrayToObject', 1, 1, ([value]) => {
    if (isNullish(value)) return null;
    const object: Document = {};
    const list = arrayOf(40386, '$arrayToObject', value);
    const asArrays = Array.isArray(list[0]);
    if (list.length > 0 && !asArrays && !isDocument(list[0])) {
      throw located(
        40398,
        `Unrecognised input type format for $arrayToObject: ${typeName(list[0])}`,
      );
    }
    for (const element of list) {
      const [name, content] = pair(element, asArrays);
      checkAppendable(object, name);
      setOwn(object, name, content);
    }
    return object;
  }),
  $getField: (operand, compile) => {
    const isExpression = !isDocument(operand) || Object.keys(operand)[0]?.startsWith('$');
    const spec = isExpression
      ? { field: operand, input: '$$CURRENT' }
      : fieldsOf('$getField', operand, ['field', 'input']);
    const name = fieldName(spec.field, compile, [5654600, 5654601, 5654602]);
    const input = compile(spec.input);
    return (frame) => {
      const value = input(frame);
      if (isNullish(value)) return value;
      return isDocument(value) ? field(value, name) : undefined;
    };
  },
  $setField: (operand, compile) => {
    const spec = fieldsOf('$setField', operand, ['field', 'value', 'input']);
    return setField('$setField', spec.field, spec.input, spec.value, compile);
  },
  $unsetField: (operand, compile) => {
    const spec = fieldsOf('$unsetField', operand, ['field', 'input']);
    return setField('$unsetField', spec.field, spec.input, '$$REMOVE', compile);
  },
};

/** The documents' fields in one document, later ones over earlier ones; nulls are passed over. */
export function mergeObjects(values: readonly unknown[]): Document {
  const merged: Document = {};
  for (const value of values) {
    if (isNullish(value)) continue;
    if (!isDocument(value)) {
      throw located(
        40400,
        `$mergeObjects requires object inputs, but input is of type ${typeName(value)}`,
      );
    }
    for (const [name, content] of Object.entries(value)) {
      checkAppendable(merged, name);
      setOwn(merged, name, content);
    }
  }
  return merged;
}

// All elements take the form of the first.
function pair(element: unknown, asArrays: boolean): [string, unknown] {
  if (Array.isArray(element) !== asArrays) {
    throw located(
      asArrays ? 40396 : 40391,
      '$arrayToObject requires a consistent input format: all arrays or all objects',
    );
  }
  if (Array.isArray(element)) {
    if (element.length !== 2) {
      throw located(40397, '$arrayToObject requires an array of size 2 arrays');
    }
    return [keyName(element[0], 40395, 4940400), element[1]];
  }
  if (!isDocument(element)) {
    throw located(40391, `$arrayToObject requires objects here, found: ${typeName(element)}`);
  }
  if (Object.keys(element).length !== 2) {
    throw located(40392, "$arrayToObject requires an object keys of 'k' and 'v'");
  }
  if (!('k' in element) || !('v' in element)) {
    throw located(40393, "$arrayToObject requires an object with keys 'k' and 'v'");
  }
  return [keyName(element.k, 40394, 4940401), element.v];
}

function keyName(value: unknown, otherType: number, nullByte: number): string {
  if (typeof value !== 'string') {
    throw located(
      otherType,
      `$arrayToObject requires keys of type string, found ${typeName(value)}`,
    );
  }
  if (value.includes('\0')) {
    throw located(nullByte, 'Key field cannot contain an embedded null byte');
  }
  return value;
}

/** The name of a field, a constant. @param codes those of a path, of another expression, of another type */
function fieldName(spec: unknown, compile: Compile, codes: [number, number, number]): string {
  const value = compile(spec);
  if (typeof spec === 'string' && spec.startsWith('$')) {
    throw located(codes[0], `'${spec}' is a field path reference, which is not allowed here`);
  }
  const isConstant = isDocument(spec)
    ? '$literal' in spec || '$const' in spec
    : !Array.isArray(spec);
  if (!isConstant) throw located(codes[1], "'field' must evaluate to a constant");
  const name = value({});
  if (typeof name !== 'string') throw located(codes[2], "'field' must evaluate to type String");
  return name;
}

function setField(
  operator: string,
  nameSpec: unknown,
  inputSpec: unknown,
  valueSpec: unknown,
  compile: Compile,
) {
  const name = fieldName(nameSpec, compile, [4161108, 4161106, 4161107]);
  const input = compile(inputSpec);
  const value = compile(valueSpec);
  return (frame: Parameters<typeof input>[0]) => {
    const doc = input(frame);
    if (isNullish(doc)) return null;
    if (!isDocument(doc)) {
      throw located(4161105, `${operator} requires 'input' to evaluate to type Object`);
    }
    const copy = { ...doc };
    const content = value(frame);
    if (content === undefined) delete copy[name];
    else {
      checkAppendable(copy, name);
      setOwn(copy, name, content);
    }
    return copy;
  };
}
