import { located } from '../../errors';
import { compileSort } from '../../query/sort';
import { sorted } from '../../query/sorted';
import { type Document, isDocument } from '../../query/values';
import { LIMIT, sizeOf } from '../memory';
import { type Stage, type StageContext } from '../stage';

/**
 * `$sort`, in memory and stable.
 *
 * @param wanted how many are asked for afterwards: no more than twice as many are then held
 */
export function sortStage(operand: unknown, { checkTime }: StageContext, wanted = Infinity): Stage {
  if (!isDocument(operand)) throw located(15973, 'the $sort key specification must be an object');
  if (Object.keys(operand).length === 0) {
    throw located(15976, '$sort stage must have at least one sort key');
  }
  const sort = compileSort(operand);
  const documentOf = (doc: Document) => doc;
  return (source) =>
    sorted<Document>(source, sort, { documentOf, sizeOf, wanted, bytes: LIMIT, checkTime });
}
