import type { Db } from 'mongodb';
import { addWords } from '../add-words';
import { preparedSets } from '../proposed-set';
import { checkKept } from './check';
import { fillKept, forgetKept } from './fill';

/**
 * Makes anew what is kept beside the rows (counts of meetings, when bodies' officials met, the words of names) where
 * it is not what the rows give, in each of the base's sets; readers count the rows meanwhile. No row changes by it.
 * Broken off, it is run again.
 * @returns how much differed
 */
export async function mendKept(db: Db): Promise<number> {
  let differing = 0;
  for (const set of await preparedSets(db)) {
    const drifted = new Set<string>();
    for await (const { collection } of checkKept(set)) {
      drifted.add(collection);
      differing++;
    }
    if (drifted.has('words')) await addWords(set);
    if (!drifted.has('counts') && !drifted.has('organisations')) continue;
    await forgetKept(set);
    await fillKept(set);
  }
  return differing;
}
