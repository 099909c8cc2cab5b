import type { ClientSession, Db } from 'mongodb';

/** An article whose proposal waits in the queue and is not yet in the set in which proposals are seen. */
interface Unseen {
  _id: string;
}
const unseen = (db: Db) => db.collection<Unseen>('unseen');

/** Notes that an article's proposal has to be shown. */
export async function markUnseen(db: Db, session: ClientSession, article: string): Promise<void> {
  await unseen(db).updateOne(
    { _id: article },
    { $set: { _id: article } },
    { session, upsert: true },
  );
}

/** Some of the articles whose proposals have to be shown. */
export async function someUnseen(
  db: Db,
  limit: number,
  session?: ClientSession,
): Promise<string[]> {
  const found = await unseen(db).find({}, { session }).sort({ _id: 1 }).limit(limit).toArray();
  return found.map(({ _id }) => _id);
}

/** Notes that their proposals are shown. */
export async function markSeen(
  db: Db,
  session: ClientSession,
  articles: readonly string[],
): Promise<void> {
  await unseen(db).deleteMany({ _id: { $in: [...articles] } }, { session });
}
