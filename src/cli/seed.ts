import { readConfig, checkDataDir } from '../config';
import { seedFiles, seedRecords } from '../ingest/seed';
import { openStore } from '../store/connect';

/** Loads records (all of `seed/` when none is named) and prints what changed. */
export async function seed(
  records: string[],
  flags: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<void> {
  const config = readConfig(flags);
  if (config.mongodbUri === null) checkDataDir(config.dataDir);
  const store = await openStore(config);
  try {
    const lines = await seedRecords(store.db, records.length > 0 ? records : await seedFiles());
    lines.forEach(print);
  } finally {
    await store.close();
  }
}
