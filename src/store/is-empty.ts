import type { Db } from 'mongodb';

/** Whether the base has never held an article, and none waits for review. */
export async function isEmpty(db: Db): Promise<boolean> {
  for (const name of ['articles', 'proposals'])
    if ((await db.collection(name).findOne({}, { projection: { _id: 1 } })) !== null) return false;
  return true;
}
