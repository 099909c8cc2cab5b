import { type ClientSession, type Db, MongoServerError } from 'mongodb';
import { withPatience } from './patience';

const DUPLICATE_KEY = 11000;
const ATTEMPTS = 10;

/**
 * Runs `work` in one transaction, all or nothing, at an instant of its own. Transactions run so do
 * not interleave: each writes the one document of the clock, so that of two at once one waits or
 * starts again, and `work` sees all that earlier ones wrote.
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

/** The present, and later than the instant of every earlier transaction, whatever the machine's clock. */
async function nextInstant(db: Db, session: ClientSession): Promise<Date> {
  const clock = db.collection<Clock>('clock');
  const last = await clock.findOne({ _id: 'transactions' }, { session });
  const at = new Date(Math.max(Date.now(), last ? last.at.getTime() + 1 : 0));
  await clock.updateOne({ _id: 'transactions' }, { $set: { at } }, { session, upsert: true });
  return at;
}
