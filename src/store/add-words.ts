import type { Db } from 'mongodb';
import type { Row } from './row';
import { noteWords, type WithTerms } from './words';

/** What has names. */
export const NAMED = ['people', 'organisations', 'posts', 'topics', 'places'] as const;

/** Rows that are read and written at once. */
const BATCH = 500;
/** What an earlier version of the service kept of each word among the terms of each who bears it. */
const REMAINDER = /^d:/;

/**
 * Notes the words of all names, of the past too, and takes from the rows what an earlier version kept there
 * for the same purpose. Terms say nothing that the rows do not: what the base believed and when stays as it was.
 */
export async function addWords(db: Db): Promise<void> {
  for (const name of NAMED) {
    const terms = name === 'posts' ? 'labelTerms' : 'nameTerms';
    const rows = db.collection<Row & WithTerms>(name);
    for (let last = ''; ;) {
      const batch = await rows
        .find({ _id: { $gt: last } } as never)
        .sort({ _id: 1 })
        .limit(BATCH)
        .project<Pick<Row, '_id'> & WithTerms>({ [terms]: 1 })
        .toArray();
      const end = batch.at(-1)?._id;
      if (end === undefined) break;
      await noteWords(db, batch);
      const old = batch.filter((row) => row[terms]?.some((term) => REMAINDER.test(term)));
      if (old.length > 0)
        await rows.updateMany(
          { _id: { $in: old.map(({ _id }) => _id) } },
          { $pull: { [terms]: REMAINDER } },
        );
      last = end;
    }
  }
}
