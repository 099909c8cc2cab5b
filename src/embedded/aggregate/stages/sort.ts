import { located } from '../../errors';
import { compileSort, type SortKey } from '../../query/sort';
import { type Document, isDocument } from '../../query/values';
import { MemoryBudget } from '../memory';
import { type Stage } from '../stage';

interface Keyed {
  key: SortKey;
  doc: Document;
}

/**
 * `$sort`, in memory and stable.
 *
 * @param limit how many are asked for afterwards: no more than twice as many are then held
 */
export function sortStage(operand: unknown, limit = Infinity): Stage {
  if (!isDocument(operand)) throw located(15973, 'the $sort key specification must be an object');
  if (Object.keys(operand).length === 0) {
    throw located(15976, '$sort stage must have at least one sort key');
  }
  const sort = compileSort(operand);
  const compare = (a: Keyed, b: Keyed) => sort.compareKeys(a.key, b.key);
  return function* (source) {
    const memory = new MemoryBudget('Sort');
    let held: Keyed[] = [];
    for (const doc of source) {
      memory.take(doc);
      held.push({ key: sort.keyOf(doc), doc });
      if (held.length >= 2 * limit + 100) {
        held = held.sort(compare).slice(0, limit);
        memory.reset();
        for (const kept of held) memory.take(kept.doc);
      }
    }
    held.sort(compare);
    for (let i = 0; i < held.length && i < limit; i++) yield (held[i] as Keyed).doc;
  };
}
