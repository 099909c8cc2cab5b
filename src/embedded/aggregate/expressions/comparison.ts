import { compareValues } from '../../query/compare';
import { isTruthy } from '../../query/operators';
import { type ExpressionTable, nary, operands } from './operator';

const comparing = (name: string, holds: (order: number) => unknown) =>
  nary(name, 2, 2, ([a, b]) => holds(compareValues(a, b)));

/** Comparisons over all types (no type bracketing, missing below null), and logic. */
export const comparisonExpressions: ExpressionTable = {
  $eq: comparing('$eq', (order) => order === 0),
  $ne: comparing('$ne', (order) => order !== 0),
  $gt: comparing('$gt', (order) => order > 0),
  $gte: comparing('$gte', (order) => order >= 0),
  $lt: comparing('$lt', (order) => order < 0),
  $lte: comparing('$lte', (order) => order <= 0),
  $cmp: comparing('$cmp', Math.sign),
  $and: (operand, compile) => {
    const args = operands('$and', 0, Infinity, operand).map((arg) => compile(arg));
    return (frame) => args.every((arg) => isTruthy(arg(frame)));
  },
  $or: (operand, compile) => {
    const args = operands('$or', 0, Infinity, operand).map((arg) => compile(arg));
    return (frame) => args.some((arg) => isTruthy(arg(frame)));
  },
  $not: nary('$not', 1, 1, ([value]) => !isTruthy(value)),
};
