import { MongoClient } from 'mongodb';
import { type EmbeddedServer, startEmbedded } from '../../src/embedded/server';
import { INDEXES } from '../../src/store/indexes';
import { worldRows } from './world-rows';

export const DATABASE = 'chancery';
const AT_ONCE = 1000;

/** Starts the embedded store in a folder of its own and fills it with a world of so many meetings. */
export async function filledStore(dataDir: string, meetings: number): Promise<EmbeddedServer> {
  const store = await startEmbedded({ dataDir });
  const client = new MongoClient(store.uri);
  const db = client.db(DATABASE);
  for (const { collection, key, unique, present } of INDEXES) {
    await db.collection(collection).createIndex(key, {
      ...(unique ? { unique } : {}),
      ...(present ? { partialFilterExpression: { retractedAt: null } } : {}),
    });
  }
  const waiting = new Map<string, object[]>();
  const insert = async (collection: string, rows: object[]) => {
    if (rows.length > 0) await db.collection(collection).insertMany(rows.splice(0));
  };
  for (const [collection, row] of worldRows(meetings)) {
    const rows = waiting.get(collection) ?? [];
    waiting.set(collection, rows);
    if (rows.push(row) === AT_ONCE) await insert(collection, rows);
  }
  for (const [collection, rows] of waiting) await insert(collection, rows);
  await client.close();
  return store;
}
