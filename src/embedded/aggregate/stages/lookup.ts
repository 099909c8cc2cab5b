import { BSONRegExp } from 'bson';
import { failedToParse, located, typeMismatch } from '../../errors';
import { gathered, PAUSE, type Pause } from '../../pause';
import { fieldPath } from '../../query/field-path';
import { arrayIndex, type Document, field, isDocument } from '../../query/values';
import { compileExpression } from '../expression';
import { checkVariableName } from '../expressions/operator';
import { type Frame, frameOf } from '../frame';
import { checkPlan, hasChangeStream, planPipeline, stagesAfter } from '../pipeline-plan';
import { namesIn, type StageContext, type StageOperator } from '../stage';
import { withNested } from './unwind';

interface Lookup {
  from: string;
  as: string[];
  localField?: string[];
  foreignField?: string;
  variables: Document;
  pipeline: Document[];
}

/**
 * `$lookup`: the documents of another collection that belong to each. The join is a filter before
 * the inner pipeline, and what leads that pipeline goes with it to the planner: under an index on
 * the foreign field and the sort, a limited pipeline reads no more than its limit.
 */
export const lookup: StageOperator = (operand, context) => {
  const spec = parse(operand);
  const { env, variables } = context;
  const names = namesIn(variables);
  const bindings = Object.entries(spec.variables).map(([name, expression]) => {
    checkVariableName(name);
    return { name, value: compileExpression(expression, names) };
  });
  const plan = planPipeline(spec.pipeline);
  const { rest, ...request } = plan;
  const later = stagesAfter(plan);
  // Compiled once here so that mistakes show without any document.
  const check = Object.fromEntries(bindings.map(({ name }) => [name, null]));
  const inner = { ...variables, ...check };
  checkPlan(plan, inner);
  const checked = context.compile(rest, inner);
  const shared = later === rest ? checked : context.compile(later, inner);
  const foreign = function* (doc: Document): Generator<Pause, Document[]> {
    const bound: Frame = bindings.length === 0 ? variables : bind(doc, bindings, context);
    const run = bindings.length === 0 ? shared : context.compile(later, bound);
    const filter = spec.localField ? joined(spec, doc, request.filter) : request.filter;
    return yield* gathered(run(env.find(spec.from, { ...request, filter, variables: bound })));
  };
  let same: Document[] | undefined;
  return function* (source) {
    for (const doc of source) {
      if (doc === PAUSE) {
        yield PAUSE;
        continue;
      }
      const differs = spec.localField || bindings.length > 0;
      const found = differs ? yield* foreign(doc) : (same ??= yield* foreign(doc));
      yield withNested(doc, spec.as, found);
    }
  };
};

function parse(operand: unknown): Lookup {
  if (!isDocument(operand)) throw failedToParse('the $lookup specification must be an Object');
  const { from, as, localField, foreignField, let: variables, pipeline, ...others } = operand;
  const [extra] = Object.keys(others);
  if (extra) throw failedToParse(`unknown argument to $lookup: ${extra}`);
  for (const [name, value] of Object.entries({ as, localField, foreignField })) {
    if (value !== undefined && typeof value !== 'string') {
      throw failedToParse(`$lookup argument '${name}' must be a string`);
    }
  }
  if (typeof from !== 'string') throw failedToParse("$lookup argument 'from' must be a string");
  if (typeof as !== 'string') throw failedToParse("must specify 'as' field for a $lookup");
  if ((localField === undefined) !== (foreignField === undefined)) {
    throw failedToParse('$lookup requires both or neither of localField and foreignField');
  }
  if (pipeline === undefined && localField === undefined) {
    throw failedToParse(
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField'",
    );
  }
  if (pipeline !== undefined && !Array.isArray(pipeline)) {
    throw typeMismatch('A pipeline must be an array of objects');
  }
  if (variables !== undefined && !isDocument(variables)) {
    throw failedToParse("$lookup argument 'let' must be an object");
  }
  if (variables !== undefined && pipeline === undefined) {
    throw failedToParse("$lookup with a 'let' argument must also specify 'pipeline'");
  }
  if (hasChangeStream(pipeline)) {
    throw located(51047, "$changeStream is not allowed within a $lookup's sub-pipeline");
  }
  return {
    from,
    as: fieldPath(as),
    localField: localField === undefined ? undefined : fieldPath(localField as string),
    foreignField:
      foreignField === undefined ? undefined : fieldPath(foreignField as string).join('.'),
    variables: variables ?? {},
    pipeline: (pipeline ?? []) as Document[],
  };
}

function bind(
  doc: Document,
  bindings: readonly { name: string; value: (frame: Frame) => unknown }[],
  { variables }: StageContext,
): Frame {
  const frame = frameOf(doc, variables);
  const bound = bindings.map(({ name, value }) => [name, value(frame)]);
  return { ...variables, ...(Object.fromEntries(bound) as Frame) };
}

function joined(spec: Lookup, doc: Document, filter: Document): Document {
  const values: unknown[] = [];
  collect(doc, spec.localField ?? [], 0, values);
  if (values.length === 0) values.push(null);
  const name = spec.foreignField as string;
  const equal = (value: unknown) => ({ [name]: { $eq: value } });
  const join =
    values.length === 1
      ? equal(values[0])
      : values.some((value) => value instanceof BSONRegExp)
        ? { $or: values.map(equal) }
        : { [name]: { $in: values } };
  return Object.keys(filter).length === 0 ? join : { $and: [join, filter] };
}

// The local values: an array stands for its elements, also on the way and by position.
function collect(doc: Document, path: readonly string[], from: number, values: unknown[]): void {
  let value = field(doc, path[from] as string);
  let i = from + 1;
  while (i < path.length && Array.isArray(value) && arrayIndex(path[i] as string) >= 0) {
    value = (value as unknown[])[Number(path[i])];
    i++;
  }
  if (i === path.length) {
    if (Array.isArray(value)) values.push(...(value as unknown[]));
    else if (value !== undefined) values.push(value);
  } else if (Array.isArray(value)) {
    for (const element of value) if (isDocument(element)) collect(element, path, i, values);
  } else if (isDocument(value)) collect(value, path, i, values);
}
