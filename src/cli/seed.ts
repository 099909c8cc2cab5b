import { seedFiles, seedRecords } from '../ingest/seed';
import { withStore } from './with-store';

/** Loads records (all of `seed/` when none is named) and prints what changed. */
export async function seed(
  records: string[],
  flags: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<void> {
  await withStore(flags, async ({ db }) => {
    const lines = await seedRecords(db, records.length > 0 ? records : await seedFiles());
    lines.forEach(print);
  });
}
