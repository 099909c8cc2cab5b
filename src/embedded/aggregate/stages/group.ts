import { located } from '../../errors';
import { PAUSE } from '../../pause';
import { checkAppendable, type Document, isDocument, setOwn } from '../../query/values';
import { type Accumulator } from '../accumulator';
import { compileAccumulator } from '../accumulators';
import { compileExpression } from '../expression';
import { type Evaluate, frameOf } from '../frame';
import { MemoryBudget } from '../memory';
import { namesIn, type StageOperator } from '../stage';
import { ValueMap } from '../value-set';

/** `$group`: one document for each value of `_id`, in the order in which they first come. */
export const group: StageOperator = (operand, { variables, checkTime }) => {
  if (!isDocument(operand)) throw located(15947, "a group's fields must be specified in an object");
  if (!Object.hasOwn(operand, '_id')) {
    throw located(15955, 'a group specification must include an _id');
  }
  const names = namesIn(variables);
  const idOf = compileId(operand._id, names);
  const fields = Object.entries(operand)
    .filter(([name]) => name !== '_id')
    .map(([name, spec]) => {
      if (name.includes('.')) {
        throw located(40235, `The field name '${name}' cannot contain '.'`);
      }
      if (name.startsWith('$')) {
        throw located(40236, `The field name '${name}' cannot be an operator name`);
      }
      checkAppendable({ _id: null }, name);
      return { name, spec: compileAccumulator(name, spec, (s) => compileExpression(s, names)) };
    });
  const gathers = fields.some(({ name }) => holdsValues(operand[name]));
  return function* (source) {
    const memory = new MemoryBudget('$group');
    const groups = new ValueMap<Accumulator[]>();
    for (const doc of source) {
      if (doc === PAUSE) {
        yield PAUSE;
        continue;
      }
      const frame = frameOf(doc, variables);
      const id = idOf(frame) ?? null;
      let group = groups.get(id);
      if (!group) {
        const key = frameOf(isDocument(id) ? id : {}, variables);
        group = fields.map(({ spec }) => spec.create(key));
        groups.set(id, group);
        memory.take(id);
      }
      for (let i = 0; i < fields.length; i++) {
        const value = fields[i]?.spec.evaluate(frame);
        if (gathers) memory.take(value);
        group[i]?.add(value);
      }
    }
    for (const [id, group] of groups.entries()) {
      if (checkTime()) yield PAUSE;
      const result: Document = { _id: id };
      fields.forEach(({ name }, i) => setOwn(result, name, group[i]?.result() ?? null));
      yield result;
    }
  };
};

// Of an _id of one field MongoDB makes null of a missing value, of one of several fields it does not.
function compileId(spec: unknown, names: ReadonlySet<string>): Evaluate {
  const evaluate = compileExpression(spec, names);
  const [name, ...others] = isDocument(spec) ? Object.keys(spec) : [];
  if (name === undefined || name.startsWith('$') || others.length > 0) return evaluate;
  return (frame) => {
    const id = evaluate(frame) as Document;
    if (!Object.hasOwn(id, name)) setOwn(id, name, null);
    return id;
  };
}

const holdsValues = (spec: unknown): boolean =>
  isDocument(spec) &&
  !['$sum', '$avg', '$count', '$min', '$max'].includes(Object.keys(spec)[0] ?? '');
