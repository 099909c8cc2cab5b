import { located } from '../../errors';
import { isDocument } from '../../query/values';
import { type StageOperator } from '../stage';

/** `$sortByCount`: how often each value of an expression comes, most often first. */
export const sortByCount: StageOperator = (operand, { compile }) => {
  const isPath = typeof operand === 'string' && operand.startsWith('$');
  const isExpression = isDocument(operand) && Object.keys(operand)[0]?.startsWith('$');
  if (!isPath && !isExpression) {
    throw located(
      40147,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
  }
  return compile([{ $group: { _id: operand, count: { $sum: 1 } } }, { $sort: { count: -1 } }]);
};
