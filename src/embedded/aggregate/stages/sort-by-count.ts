import { located } from '../../errors';
import { isDocument } from '../../query/values';
import { type StageOperator } from '../stage';

/** `$sortByCount`: how often each value of an expression comes, most often first. */
export const sortByCount: StageOperator = (operand, { compile }) => {
  const isText = typeof operand === 'string';
  if (!isText && !isDocument(operand)) {
    throw located(40149, 'the sortByCount field must be specified as a string or as an object');
  }
  const start = isText ? operand : Object.keys(operand)[0];
  if (!start?.startsWith('$')) {
    throw located(
      isText ? 40148 : 40147,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
  }
  return compile([{ $group: { _id: operand, count: { $sum: 1 } } }, { $sort: { count: -1 } }]);
};
