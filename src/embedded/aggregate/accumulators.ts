import { located, unsupported } from '../errors';
import { asDouble, numberOf } from '../query/arithmetic';
import { compareValues } from '../query/compare';
import { BsonType, type Document, field, isDocument, typeOf } from '../query/values';
import { mergeObjects } from './expressions/object';
import { fieldsOf } from './expressions/operator';
import { RepeatedSum, Sum } from './sum';
import { ValueSet } from './value-set';
import { rankedAccumulators } from './ranked-accumulators';
import { type Accumulator, type AccumulatorSpec } from './accumulator';
import { type Evaluate } from './frame';

type CompileExpression = (spec: unknown) => Evaluate;
type AccumulatorOperator = (operand: unknown, compile: CompileExpression) => AccumulatorSpec;

const simple =
  (create: () => Accumulator): AccumulatorOperator =>
  (operand, compile) => ({ evaluate: compile(operand), create });

/** The accumulators served. */
export const accumulators: Readonly<Record<string, AccumulatorOperator>> = {
  $sum: (operand, compile) => ({
    evaluate: compile(operand),
    create: isConstantDouble(operand) ? () => new RepeatedSum() : () => new Sum(),
  }),
  $avg: simple(() => new Average()),
  $min: simple(() => extreme(-1)),
  $max: simple(() => extreme(1)),
  $first: simple(() => {
    let value: unknown;
    let seen = false;
    return {
      add: (v) => {
        if (!seen) value = v;
        seen = true;
      },
      result: () => value,
    };
  }),
  $last: simple(() => {
    let value: unknown;
    return { add: (v) => (value = v), result: () => value };
  }),
  $push: simple(() => {
    const values: unknown[] = [];
    return { add: (v) => v !== undefined && values.push(v), result: () => values };
  }),
  $addToSet: simple(() => {
    const values = new ValueSet();
    return { add: (v) => v !== undefined && values.add(v), result: () => values.values() };
  }),
  $mergeObjects: simple(() => {
    let merged: Document = {};
    return { add: (v) => (merged = mergeObjects([merged, v])), result: () => merged };
  }),
  $count: (operand) => {
    if (!isDocument(operand) || Object.keys(fieldsOf('$count', operand, [])).length > 0) {
      throw located(51273, '$count takes no arguments, i.e. $count:{}');
    }
    return { evaluate: () => 1, create: () => new Sum() };
  },
  ...rankedAccumulators,
};

class Average implements Accumulator {
  private readonly sum = new Sum();
  private count = 0;

  add(value: unknown): void {
    if (!numberOf(value)) return;
    this.sum.add(value);
    this.count++;
  }

  result(): unknown {
    return this.count === 0 ? null : asDouble(this.sum.total() / this.count);
  }
}

const isConstantDouble = (operand: unknown): boolean =>
  isDocument(operand)
    ? ['$literal', '$const'].some((name) => typeOf(field(operand, name)) === BsonType.double)
    : typeOf(operand) === BsonType.double;

function extreme(direction: 1 | -1): Accumulator {
  let best: unknown;
  return {
    add(value) {
      if (value === null || value === undefined) return;
      if (best === undefined || compareValues(value, best) * direction > 0) best = value;
    },
    result: () => best ?? null,
  };
}

/** Compiles `{$operator: operand}` of a `$group` field. */
export function compileAccumulator(
  field: string,
  spec: unknown,
  compile: CompileExpression,
): AccumulatorSpec {
  const [name = '', ...others] = isDocument(spec) ? Object.keys(spec) : [];
  if (!isDocument(spec) || !name.startsWith('$')) {
    throw located(40234, `The field '${field}' must be an accumulator object`);
  }
  if (others.length > 0) {
    throw located(40238, `The field '${field}' must specify one accumulator`);
  }
  const operator = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined;
  if (operator) {
    if (Array.isArray(spec[name]))
      throw located(40237, `The ${name} accumulator is a unary operator`);
    return operator(spec[name], compile);
  }
  if (/^\$(stdDevPop|stdDevSamp|accumulator|median|percentile|concatArrays|setUnion)$/.test(name)) {
    throw unsupported(`the accumulator ${name}`);
  }
  throw located(15952, `unknown group operator '${name}'`);
}
