import { compareValues } from '../../query/compare';
import { located } from '../../errors';
import { isTruthy } from '../../query/operators';
import { arrayOf, joined } from './array';
import { type ExpressionTable, isNullish, nary } from './operator';
import { isConstant, onRegrouped, regrouped } from './regroup';
import { ValueSet } from '../value-set';

const setEquals = nary(
  '$setEquals',
  2,
  Infinity,
  (arrays) => {
    arrays.forEach((array) => arrayOf(17044, '$setEquals', array));
    return !differs(arrays);
  },
  differs,
);

/** Whether the last array has other elements than the first, after which no further one is looked at. */
function differs(arrays: readonly unknown[]): boolean {
  const [first, last] = [arrays[0], arrays.at(-1)];
  if (!Array.isArray(first) || !Array.isArray(last)) return true;
  const [a, b] = [new ValueSet(first), new ValueSet(last)];
  return a.size !== b.size || b.values().some((value) => !a.has(value));
}

/** Arrays as sets: order and repetition do not count; unions and intersections come in order. */
export const setExpressions: ExpressionTable = {
  $setUnion: onRegrouped('$setUnion', regrouped, (arrays) => {
    const all = joined(17043, '$setUnion', arrays);
    return all && new ValueSet(all).values().sort(compareValues);
  }),
  $setIntersection: onRegrouped('$setIntersection', regrouped, (arrays) => {
    let common: ValueSet | undefined;
    for (const array of arrays) {
      if (isNullish(array)) return null;
      let set = new ValueSet(arrayOf(17047, '$setIntersection', array));
      // Of equals the one in the smaller set stays.
      if (common && common.size > set.size) [common, set] = [set, common];
      const other = set;
      common = common ? new ValueSet(common.values().filter((value) => other.has(value))) : set;
    }
    return (common?.values() ?? []).sort(compareValues);
  }),
  $setDifference: nary('$setDifference', 2, 2, ([a, b]) => {
    if (isNullish(a) || isNullish(b)) return null;
    const from = new ValueSet(arrayOf(17048, '$setDifference', a));
    const without = new ValueSet(arrayOf(17049, '$setDifference', b));
    return from.values().filter((value) => !without.has(value));
  }),
  $setEquals: (operand, compile) => {
    if (!Array.isArray(operand) || operand.length < 2) {
      throw located(17045, '$setEquals needs at least two arguments');
    }
    const constant = Math.max(operand.findIndex(isConstant), 0); // with which the others are compared
    const others = operand.filter((_, i) => i !== constant) as unknown[];
    return setEquals([operand[constant], ...others], compile);
  },
  $setIsSubset: nary('$setIsSubset', 2, 2, ([a, b]) => {
    const part = arrayOf(17046, 'both operands of $setIsSubset', a);
    const whole = new ValueSet(arrayOf(17042, 'both operands of $setIsSubset', b));
    return part.every((value) => whole.has(value));
  }),
  $allElementsTrue: nary('$allElementsTrue', 1, 1, ([a]) =>
    arrayOf(17040, "$allElementsTrue's argument", a).every(isTruthy),
  ),
  $anyElementTrue: nary('$anyElementTrue', 1, 1, ([a]) =>
    arrayOf(17041, "$anyElementTrue's argument", a).some(isTruthy),
  ),
};
