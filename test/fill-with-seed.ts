import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'bson';
import type { Db, WithId } from 'mongodb';
import { seedFiles, seedRecords } from '../src/ingest/seed';
import type { Store } from '../src/store/connect';

/** What loading the seed writes, by collection. In the run's folder, for its suites (global-setup.ts). */
const WRITTEN = join(tmpdir(), 'seed.bson');

type Written = Record<string, WithId<object>[]>;

/** The note that counts are kept, which is there before anything is counted. */
export const BUT_THE_NOTE = { _id: { $ne: 'state' as never } };

/**
 * Loads the seed into a base that holds nothing. The first in a run does it as the service does, and the
 * others write what that wrote: some thirty suites need the seed, and few look at how it is loaded.
 */
export async function fillWithSeed({ client, db }: Store): Promise<void> {
  if (!existsSync(WRITTEN)) {
    await seedRecords(db, await seedFiles());
    const draft = `${WRITTEN}.${process.pid}`;
    writeFileSync(draft, serialize(await writtenIn(db)));
    renameSync(draft, WRITTEN);
    return;
  }
  const written: Written = deserialize(readFileSync(WRITTEN), { promoteValues: false });
  // In the place of what opening the base made: counts of nothing.
  await client.bulkWrite(
    Object.entries(written).flatMap(([name, rows]) =>
      rows.map((replacement) => ({
        name: 'replaceOne' as const,
        namespace: `${db.databaseName}.${name}`,
        filter: { _id: replacement._id },
        replacement,
        upsert: true,
      })),
    ),
  );
}

async function writtenIn(db: Db): Promise<Written> {
  const written: Written = {};
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const filter = name === 'counts' ? BUT_THE_NOTE : {};
    written[name] = await db.collection(name).find(filter, { promoteValues: false }).toArray();
  }
  return written;
}
