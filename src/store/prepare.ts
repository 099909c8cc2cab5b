import { type Collection, type Db, type IndexDescriptionInfo, MongoServerError } from 'mongodb';
import { addEventTerms } from './add-event-terms';
import { addSayings } from './add-sayings';
import { addWords } from './add-words';
import { INDEXES, type IndexSpec } from './indexes';
import { validatorNamed } from './validators';

/**
 * Makes the collections, with their validators, and the indexes that are absent; takes away indexes that an
 * earlier version made and this one does not use, which would cost every write.
 */
export async function prepare(db: Db): Promise<void> {
  const present = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map((c) => c.name),
  );
  const names = [...new Set(INDEXES.map((index) => index.collection))];
  // One after the other: the embedded store packs indexes best that it builds alone.
  for (const name of names) {
    const before = present.has(name) ? await db.collection(name).indexes() : [];
    if (!present.has(name)) await createCollection(db, name);
    if (present.size > 0) await addWhatIndexesNeed(db, name, before);
    const own = INDEXES.filter((index) => index.collection === name);
    await db.collection(name).createIndexes(
      own.map((index) => ({
        key: index.key,
        name: nameOf(index),
        ...(index.unique ? { unique: true } : {}),
        ...(index.present ? { partialFilterExpression: { retractedAt: null } } : {}),
      })),
    );
    await dropUnused(db.collection(name), before, new Set(own.map(nameOf)));
  }
}

/**
 * Drops every index but those of the keys: for who is about to fill empty collections with very many rows,
 * and then makes the indexes at once, in order, which is quicker and leaves them denser.
 */
export async function dropIndexes(db: Db): Promise<void> {
  for (const name of new Set(INDEXES.map((index) => index.collection)))
    await db.collection(name).dropIndexes();
}

const nameOf = ({ key, present }: IndexSpec): string =>
  `${present ? 'present' : 'all'}_${Object.entries(key).flat().join('_')}`;

/**
 * Rows of an earlier version may lack what an index made since is on. The index comes after: when it is
 * there, all rows have it.
 */
async function addWhatIndexesNeed(
  db: Db,
  name: string,
  indexes: readonly IndexDescriptionInfo[],
): Promise<void> {
  if (name === 'words' && !indexes.some(({ key }) => Object.hasOwn(key, 'remainders')))
    await addWords(db);
  if (name === 'claims' && !indexes.some(({ key }) => Object.hasOwn(key, 'saying')))
    await addSayings(db);
  if (name !== 'meetings' && name !== 'statements') return;
  if (!indexes.some(({ key }) => Object.hasOwn(key, 'terms'))) await addEventTerms(db, name);
}

/** Drops indexes that have names as given here, and are none of those in use; others are not ours. */
async function dropUnused(
  collection: Collection,
  indexes: readonly IndexDescriptionInfo[],
  used: ReadonlySet<string>,
): Promise<void> {
  for (const { name } of indexes) {
    if (name === undefined || !/^(present|all)_/.test(name) || used.has(name)) continue;
    try {
      await collection.dropIndex(name);
    } catch (error) {
      // Another process of the service may have dropped it in the meantime.
      if (!(error instanceof MongoServerError) || error.code !== INDEX_NOT_FOUND) throw error;
    }
  }
}

const INDEX_NOT_FOUND = 27;
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
