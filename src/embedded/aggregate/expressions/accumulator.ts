import { accumulators } from '../accumulators';
import { type ExpressionTable } from './operator';
import { regrouped } from './regroup';

/** `$sum` and its like outside `$group`: over the elements of one array, or over the operands. */
export const accumulatorExpressions: ExpressionTable = Object.fromEntries(
  ['$sum', '$avg', '$min', '$max'].map((name) => [name, overList(name)]),
);

function overList(name: string): ExpressionTable[string] {
  return (operand, compile) => {
    const list = Array.isArray(operand) ? (operand as unknown[]) : [operand];
    const isFree = name !== '$avg' && list.length > 1;
    const args = (isFree ? regrouped(name, list) : list).map((arg) => compile(arg));
    return (frame) => {
      const values = args.map((arg) => arg(frame));
      const [only] = values;
      const gathered = accumulators[name]?.(null, () => () => null).create({});
      for (const value of values.length === 1 && Array.isArray(only) ? only : values) {
        gathered?.add(value);
      }
      return gathered?.result();
    };
  };
}
