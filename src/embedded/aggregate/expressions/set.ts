import { isTruthy } from '../../query/operators';
import { arrayOf } from './array';
import { type ExpressionTable, isNullish, nary } from './operator';
import { ValueSet } from '../value-set';

/** Arrays as sets: order and repetition do not count. */
export const setExpressions: ExpressionTable = {
  $setUnion: nary('$setUnion', 0, Infinity, (arrays) =>
    arrays.some(isNullish)
      ? null
      : new ValueSet(arrays.flatMap((a) => arrayOf(17043, '$setUnion', a))).values(),
  ),
  $setIntersection: nary('$setIntersection', 0, Infinity, (arrays) => {
    if (arrays.some(isNullish)) return null;
    const [first = [], ...others] = arrays.map((a) => arrayOf(17047, '$setIntersection', a));
    const sets = others.map((other) => new ValueSet(other));
    return new ValueSet(first).values().filter((value) => sets.every((set) => set.has(value)));
  }),
  $setDifference: nary('$setDifference', 2, 2, ([a, b]) => {
    if (isNullish(a) || isNullish(b)) return null;
    const without = new ValueSet(arrayOf(17049, '$setDifference', b));
    return new ValueSet(arrayOf(17048, '$setDifference', a))
      .values()
      .filter((value) => !without.has(value));
  }),
  $setEquals: nary('$setEquals', 2, Infinity, (arrays) => {
    const [first, ...others] = arrays.map((a) => new ValueSet(arrayOf(17044, '$setEquals', a)));
    return others.every(
      (other) => other.size === first?.size && other.values().every((value) => first.has(value)),
    );
  }),
  $setIsSubset: nary('$setIsSubset', 2, 2, ([a, b]) => {
    const whole = new ValueSet(arrayOf(17046, 'both operands of $setIsSubset', b));
    return arrayOf(17046, 'both operands of $setIsSubset', a).every((value) => whole.has(value));
  }),
  $allElementsTrue: nary('$allElementsTrue', 1, 1, ([a]) =>
    arrayOf(17040, "$allElementsTrue's argument", a).every(isTruthy),
  ),
  $anyElementTrue: nary('$anyElementTrue', 1, 1, ([a]) =>
    arrayOf(17041, "$anyElementTrue's argument", a).some(isTruthy),
  ),
};
