import { type ClientSession, type Db, MongoServerError } from 'mongodb';
import { withPatience } from './patience';
import { acceptedSet } from './proposed-set';

const DUPLICATE_KEY = 11000;
const ATTEMPTS = 10;

/**
 * Runs `work` in one transaction, all or nothing, at an instant of its own. Transactions run so do
 * not interleave: each writes the one document of the clock, so that of two at once one waits or
 * starts again, and `work` sees all that earlier ones wrote. Both sets of a base have one clock, since
 * whoever writes what is accepted writes to both.
 * @param work may run more than once; without changes, not even the clock is written.
 */
export async function inTransaction<Result extends { hasChanges: boolean }>(
  db: Db,
  work: (session: ClientSession, at: Date) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await withPatience(() =>
        db.client.withSession((session) =>
          session.withTransaction(async () => {
            const result = await work(session, await nextInstant(db, session));
            if (!result.hasChanges) await session.abortTransaction();
            return result;
          }),
        ),
      );
    } catch (error) {
      // Two first writers of one document collide on its key, which the driver does not retry.
      const collided = error instanceof MongoServerError && error.code === DUPLICATE_KEY;
      if (!collided || attempt === ATTEMPTS) throw error;
    }
  }
}

interface Clock {
  _id: 'transactions';
  /** The instant of the latest transaction. */
  at: Date;
}

const clockOf = (db: Db) => acceptedSet(db).collection<Clock>('clock');

/** The instant of the latest transaction; null before the first. */
export async function latestInstant(db: Db, session?: ClientSession): Promise<Date | null> {
  return (await clockOf(db).findOne({ _id: 'transactions' }, { session }))?.at ?? null;
}

/** The present, and later than the instant of every earlier transaction, whatever the machine's clock. */
async function nextInstant(db: Db, session: ClientSession): Promise<Date> {
  const last = await latestInstant(db, session);
  const at = new Date(Math.max(Date.now(), last ? last.getTime() + 1 : 0));
  await clockOf(db).updateOne({ _id: 'transactions' }, { $set: { at } }, { session, upsert: true });
  return at;
}
