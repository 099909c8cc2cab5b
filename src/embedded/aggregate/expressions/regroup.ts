import { isDocument } from '../../query/values';
import { endsInNull, type ExpressionOperator, nary } from './operator';

/** An operator on any number of operands that MongoDB regroups; the first null is the answer. */
export function onRegrouped(
  name: string,
  regroup: (name: string, list: readonly unknown[]) => unknown[],
  apply: (values: unknown[]) => unknown,
): ExpressionOperator {
  const operator = nary(name, 0, Infinity, apply, endsInNull);
  return (operand, compile) =>
    operator(Array.isArray(operand) ? regroup(name, operand) : operand, compile);
}

/** Whether an expression is the same for all documents. */
export function isConstant(spec: unknown): boolean {
  if (typeof spec === 'string') return !spec.startsWith('$');
  if (Array.isArray(spec)) return spec.every(isConstant);
  if (!isDocument(spec)) return true;
  if ('$literal' in spec || '$const' in spec) return true;
  return !('$rand' in spec) && Object.values(spec).every(isConstant);
}

/**
 * The operands as MongoDB comes to take them where neither their order nor their grouping should matter:
 * those of a nested operator of the same name among them, and the constants as one, at the end. It shows
 * in which of two equal values stays, and in the last bit of a sum.
 */
export function regrouped(name: string, list: readonly unknown[]): unknown[] {
  const all = flattened(name, list);
  const constants = all.filter(isConstant);
  if (constants.length === all.length) return [...list];
  const others = all.filter((spec) => !isConstant(spec));
  return [...others, ...asOne(name, constants)];
}

/** The operands where only what stands at the beginning is taken together, the constants there as one. */
export function regroupedFromLeft(name: string, list: readonly unknown[]): unknown[] {
  const first = list.findIndex((spec) => !isConstant(spec));
  return first < 0 ? [...list] : [...asOne(name, list.slice(0, first)), ...list.slice(first)];
}

const asOne = (name: string, constants: readonly unknown[]): unknown[] =>
  constants.length > 1 ? [{ [name]: constants }] : [...constants];

function flattened(name: string, list: readonly unknown[]): unknown[] {
  return list.flatMap((spec) => {
    const inner = isDocument(spec) && Object.keys(spec).length === 1 ? spec[name] : undefined;
    const isNested = Array.isArray(inner) && inner.length > 1 && !isConstant(spec);
    return isNested ? flattened(name, inner as unknown[]) : [spec];
  });
}
