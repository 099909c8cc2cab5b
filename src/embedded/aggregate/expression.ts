import { invalidPipelineOperator, located, unsupported } from '../errors';
import { type Document, field, isDocument, setOwn } from '../query/values';
import { accumulatorExpressions } from './expressions/accumulator';
import { arithmeticExpressions } from './expressions/arithmetic';
import { arrayExpressions } from './expressions/array';
import { comparisonExpressions } from './expressions/comparison';
import { conditionalExpressions } from './expressions/conditional';
import { conversionExpressions } from './expressions/conversion';
import { dateExpressions } from './expressions/date';
import { objectExpressions } from './expressions/object';
import { checkReadableName, type Compile, type ExpressionTable } from './expressions/operator';
import { setExpressions } from './expressions/set';
import { stringExpressions } from './expressions/string';
import { variableExpressions } from './expressions/variable';
import { checkFieldName } from './field-name';
import { type Evaluate } from './frame';

/** Every operator that an expression may use. */
export const expressions: ExpressionTable = {
  ...accumulatorExpressions,
  ...arithmeticExpressions,
  ...arrayExpressions,
  ...comparisonExpressions,
  ...conditionalExpressions,
  ...conversionExpressions,
  ...dateExpressions,
  ...objectExpressions,
  ...setExpressions,
  ...stringExpressions,
  ...variableExpressions,
};

/** MongoDB's operators that this store does not serve: they are refused as such, not as unknown. */
const refused = new Set(
  (
    '$acos $acosh $asin $asinh $atan $atan2 $atanh $cos $cosh $sin $sinh $tan $tanh $exp $ln $log ' +
    '$log10 $pow $degreesToRadians $radiansToDegrees $sampleRate $binarySize $bsonSize ' +
    '$bitAnd $bitOr $bitXor $bitNot $function $accumulator $meta $toHashedIndexKey $toObjectId ' +
    '$toDecimal $toUUID $tsIncrement $tsSecond $dateAdd $dateSubtract $dateDiff $dateTrunc ' +
    '$dateFromParts $dateFromString $dateToParts $week $regexFind $regexFindAll $median ' +
    '$percentile $stdDevPop $stdDevSamp $maxN $minN $sigmoid $createObjectId $zip'
  ).split(' '),
);

/** The names that MongoDB takes for expressions, served or not. */
export const expressionNames: ReadonlySet<string> = new Set([
  ...Object.keys(expressions),
  ...refused,
]);

const systemVariables = new Set(['ROOT', 'CURRENT', 'NOW', 'REMOVE']);

/** MongoDB's variables that this store does not serve. */
const refusedVariables = new Set([
  'CLUSTER_TIME',
  'USER_ROLES',
  'SEARCH_META',
  'JS_SCOPE',
  'IS_MR',
]);

/**
 * Compiles an expression of the aggregation language.
 *
 * @param names the variables in scope beside the system's, without `$$`
 * @throws ServerError 168 for an operator that MongoDB does not know, 115 for one not served here,
 *   17276 for an undefined variable, and MongoDB's own codes for malformed operands
 */
export function compileExpression(spec: unknown, names: ReadonlySet<string>): Evaluate {
  const compile: Compile = (inner, added) =>
    compileExpression(inner, added ? new Set([...names, ...added]) : names);
  if (typeof spec === 'string' && spec.startsWith('$')) return compilePath(spec, names);
  if (Array.isArray(spec)) {
    const elements = spec.map((element) => compile(element));
    return (frame) => elements.map((element) => element(frame) ?? null);
  }
  if (!isDocument(spec)) return () => spec;
  const [first] = Object.keys(spec);
  return first?.startsWith('$') ? compileOperator(spec, compile) : compileObject(spec, compile);
}

function compileOperator(spec: Document, compile: Compile): Evaluate {
  const [name = ''] = Object.keys(spec);
  if (Object.keys(spec).length !== 1) {
    throw located(
      15983,
      `An object representing an expression must have exactly one field: ${JSON.stringify(Object.keys(spec))}`,
    );
  }
  const operator = Object.hasOwn(expressions, name) ? expressions[name] : undefined;
  if (operator) return operator(spec[name], compile);
  if (refused.has(name)) throw unsupported(`the expression ${name}`);
  throw invalidPipelineOperator(`Unrecognized expression '${name}'`);
}

function compileObject(spec: Document, compile: Compile): Evaluate {
  const fields = Object.entries(spec).map(([name, value]) => {
    checkFieldName(name);
    return { name, value: compile(value) };
  });
  return (frame) => {
    const object: Document = {};
    for (const { name, value } of fields) {
      const result = value(frame);
      if (result !== undefined) setOwn(object, name, result);
    }
    return object;
  };
}

function compilePath(text: string, names: ReadonlySet<string>): Evaluate {
  const isVariable = text.startsWith('$$');
  const parts = text.slice(isVariable ? 2 : 1).split('.');
  if (text === '$') throw located(16872, "'$' by itself is not a valid FieldPath");
  const variable = isVariable ? (parts.shift() as string) : 'CURRENT';
  checkReadableName(variable);
  if (!systemVariables.has(variable) && !names.has(variable)) {
    if (refusedVariables.has(variable)) throw unsupported(`the variable $$${variable}`);
    throw located(17276, `Use of undefined variable: ${variable}`);
  }
  if (text.endsWith('.')) throw located(40353, "FieldPath must not end with a '.'.");
  for (const part of parts) {
    if (part === '') throw located(15998, 'FieldPath field names may not be empty strings.');
    if (part.startsWith('$')) {
      throw located(16410, `FieldPath field names may not start with '$': ${text}`);
    }
    if (part.includes('\0')) {
      throw located(16411, 'FieldPath field names may not contain null bytes.');
    }
  }
  if (variable === 'REMOVE') return () => undefined;
  return (frame) => valueAt(frame[variable], parts, 0);
}

/** A path in an expression: through arrays element by element, without positions. */
function valueAt(value: unknown, parts: readonly string[], from: number): unknown {
  let here = value;
  for (let i = from; i < parts.length; i++) {
    if (Array.isArray(here)) return valuesAt(here, parts, i);
    if (!isDocument(here)) return undefined;
    here = field(here, parts[i] as string);
  }
  return here;
}

function valuesAt(array: readonly unknown[], parts: readonly string[], from: number): unknown[] {
  const values: unknown[] = [];
  for (const element of array) {
    if (!isDocument(element)) continue;
    const value = valueAt(element, parts, from);
    if (value !== undefined) values.push(value);
  }
  return values;
}
