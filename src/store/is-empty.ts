import type { Db } from 'mongodb';

/** Whether the base has never held an article. */
export async function isEmpty(db: Db): Promise<boolean> {
  return (await db.collection('articles').findOne({}, { projection: { _id: 1 } })) === null;
}
