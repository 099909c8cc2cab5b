import { StartupError } from '../errors';
import { seedFiles, seedRecords, unseedRecords } from '../ingest/seed';
import { withStore } from './with-store';

/** Loads records (all of `seed/` when none is named), or takes some away, and prints what changed. */
export async function seed(
  { record = [], remove = [] }: { record?: string[]; remove?: string[] },
  flags: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<void> {
  if (record.length > 0 && remove.length > 0)
    throw new StartupError('--record and --remove: expected one of them', 2);
  await withStore(flags, async ({ db }) => {
    const lines =
      remove.length > 0
        ? await unseedRecords(db, remove)
        : await seedRecords(db, record.length > 0 ? record : await seedFiles());
    lines.forEach(print);
  });
}
