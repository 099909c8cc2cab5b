import { compareValues } from '../../query/compare';
import { located } from '../../errors';
import { isTruthy } from '../../query/operators';
import { arrayOf, joined } from './array';
import { type ExpressionTable, isNullish, nary } from './operator';
import { ValueSet } from '../value-set';

const setEquals = nary('$setEquals', 2, Infinity, (arrays) => {
  const [first, ...others] = arrays.map((a) => new ValueSet(arrayOf(17044, '$setEquals', a)));
  return others.every(
    (other) => other.size === first?.size && other.values().every((value) => first.has(value)),
  );
});

/** Arrays as sets: order and repetition do not count; unions and intersections come in order. */
export const setExpressions: ExpressionTable = {
  $setUnion: nary('$setUnion', 0, Infinity, (arrays) => {
    const all = joined(17043, '$setUnion', arrays);
    return all && new ValueSet(all).values().sort(compareValues);
  }),
  $setIntersection: nary('$setIntersection', 0, Infinity, (arrays) => {
    let common: unknown[] | undefined;
    for (const array of arrays) {
      if (isNullish(array)) return null;
      const set = new ValueSet(arrayOf(17047, '$setIntersection', array));
      common = common ? common.filter((value) => set.has(value)) : set.values();
      if (common.length === 0) break; // MongoDB looks at nothing further, be it null
    }
    return (common ?? []).sort(compareValues);
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
    return setEquals(operand, compile);
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
