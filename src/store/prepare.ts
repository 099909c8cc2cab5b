import { type Db, MongoServerError } from 'mongodb';
import { INDEXES } from './indexes';
import { validatorNamed } from './validators';

/** Makes the collections, with their validators, and the indexes that are absent. */
export async function prepare(db: Db): Promise<void> {
  const present = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map((c) => c.name),
  );
  const names = [...new Set(INDEXES.map((index) => index.collection))];
  await Promise.all(
    names.map(async (name) => {
      if (!present.has(name)) await createCollection(db, name);
      await db.collection(name).createIndexes(
        INDEXES.filter((index) => index.collection === name).map(
          ({ key, unique, present: now }) => ({
            key,
            name: `${now ? 'present' : 'all'}_${Object.entries(key).flat().join('_')}`,
            ...(unique ? { unique } : {}),
            ...(now ? { partialFilterExpression: { retractedAt: null } } : {}),
          }),
        ),
      );
    }),
  );
}

const NAMESPACE_EXISTS = 48;
const NOT_SUPPORTED = 115;

/** Makes a collection, with its validator where the store takes one. */
async function createCollection(db: Db, name: string): Promise<void> {
  const validator = validatorNamed(name);
  try {
    await db.createCollection(name, validator ? { validator } : {});
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    if (error.code === NOT_SUPPORTED && validator) await db.createCollection(name);
    // Another process of the service may have made it in the meantime.
    else if (error.code !== NAMESPACE_EXISTS) throw error;
  }
}
