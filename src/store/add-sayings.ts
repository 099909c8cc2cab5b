import type { Db } from 'mongodb';
import { believed } from './believed';
import { claimsCollection } from './claim';
import { OFTEN_SAID, sayingOf } from './saying';
import { noteSayings } from './sayings';
import { inTransaction } from './transaction';

/** Claims that are read and written at once. */
const BATCH = 500;

/**
 * Gives the claims of now that an earlier version of the service wrote the keys of what they say. These are
 * made of the claims: what the base believed and when stays as it was.
 */
export async function addSayings(db: Db): Promise<void> {
  const claims = claimsCollection(db);
  let last: string | undefined = '';
  while (last !== undefined) {
    const after: string = last;
    // Whoever opens the store at the same time does the same, and is waited for.
    const { end } = await inTransaction(db, async (session) => {
      const batch = await claims
        .find(
          { id: { $gt: after }, collection: { $in: [...OFTEN_SAID] }, ...believed(null) },
          { session },
        )
        .sort({ id: 1 })
        .limit(BATCH)
        .toArray();
      const said = batch.flatMap((claim) => {
        const saying = sayingOf(claim);
        return saying === null ? [] : [{ ...claim, saying }];
      });
      if (said.length > 0)
        await claims.bulkWrite(
          said.map(({ _id, saying }) => ({
            updateOne: { filter: { _id }, update: { $set: { saying } } },
          })),
          { session },
        );
      await noteSayings(db, session, said);
      return { end: batch.at(-1)?.id, hasChanges: said.length > 0 };
    });
    last = end;
  }
}
