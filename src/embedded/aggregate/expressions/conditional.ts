import { located } from '../../errors';
import { isTruthy } from '../../query/operators';
import { isDocument } from '../../query/values';
import { type ExpressionTable, isNullish, operands } from './operator';

/** Expressions that evaluate only the branch that they take. */
export const conditionalExpressions: ExpressionTable = {
  $cond: (operand, compile) => {
    const [test, then, otherwise] = branches(operand).map((spec) => compile(spec));
    return (frame) => (isTruthy(test?.(frame)) ? then?.(frame) : otherwise?.(frame));
  },
  $ifNull: (operand, compile) => {
    const list = Array.isArray(operand) ? (operand as unknown[]) : [operand];
    if (list.length < 2) {
      throw located(1257300, '$ifNull needs at least two arguments, had: 1');
    }
    const args = operands('$ifNull', 2, Infinity, list).map((arg) => compile(arg));
    return (frame) => {
      for (const arg of args.slice(0, -1)) {
        const value = arg(frame);
        if (!isNullish(value)) return value;
      }
      return args.at(-1)?.(frame);
    };
  },
  $switch: (operand, compile) => {
    if (!isDocument(operand)) throw located(40060, '$switch requires an object as an argument');
    const unknown = Object.keys(operand).find((key) => key !== 'branches' && key !== 'default');
    if (unknown) throw located(40067, `$switch found an unknown argument: ${unknown}`);
    const { branches: list = [] } = operand;
    if (!Array.isArray(list)) {
      throw located(40061, "$switch expected an array for 'branches'");
    }
    const cases = list.map((branch: unknown) => {
      if (!isDocument(branch)) throw located(40062, '$switch expected each branch to be an object');
      const extra = Object.keys(branch).find((key) => key !== 'case' && key !== 'then');
      if (extra) throw located(40063, `$switch found an unknown argument to a branch: ${extra}`);
      if (!('case' in branch)) throw located(40064, "$switch requires each branch have a 'case'");
      if (!('then' in branch)) throw located(40065, "$switch requires each branch have a 'then'.");
      return { test: compile(branch.case), then: compile(branch.then) };
    });
    if (cases.length === 0) {
      throw located(40068, '$switch requires at least one branch.');
    }
    const otherwise = 'default' in operand ? compile(operand.default) : undefined;
    return (frame) => {
      const taken = cases.find(({ test }) => isTruthy(test(frame)));
      if (taken) return taken.then(frame);
      if (otherwise) return otherwise(frame);
      throw located(
        40066,
        '$switch could not find a matching branch for an input, and no default was specified.',
      );
    };
  },
};

function branches(operand: unknown): unknown[] {
  if (!isDocument(operand)) return operands('$cond', 3, 3, operand);
  const unknown = Object.keys(operand).find((key) => !['if', 'then', 'else'].includes(key));
  if (unknown) throw located(17083, `Unrecognized parameter to $cond: ${unknown}`);
  for (const [key, code] of [
    ['if', 17080],
    ['then', 17081],
    ['else', 17082],
  ] as const) {
    if (!Object.hasOwn(operand, key)) throw located(code, `Missing '${key}' parameter to $cond`);
  }
  return [operand.if, operand.then, operand.else];
}
