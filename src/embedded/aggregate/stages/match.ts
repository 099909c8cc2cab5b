import { located } from '../../errors';
import { PAUSE } from '../../pause';
import { compileFilter } from '../../query/match';
import { isDocument } from '../../query/values';
import { type StageOperator } from '../stage';

/** `$match`: the documents that a filter finds. */
export const match: StageOperator = (operand, { variables }) => {
  if (!isDocument(operand)) {
    throw located(15959, 'the match filter must be an expression in an object');
  }
  const predicate = compileFilter(operand, variables);
  return function* (source) {
    for (const doc of source) if (doc === PAUSE || predicate(doc)) yield doc;
  };
};
