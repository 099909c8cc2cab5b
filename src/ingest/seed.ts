import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from 'mongodb';
import { StartupError } from '../errors';
import { PROJECT_DIR } from '../project-dir';
import { loadRecords } from './load';
import { summaryLines } from './load-summary';
import { RecordError } from './record/record-error';

const SEED_DIR = join(PROJECT_DIR, 'seed');

/** The reviewed records that come with the service, by name. */
export async function seedFiles(): Promise<string[]> {
  const names = await readdir(SEED_DIR);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(SEED_DIR, name));
}

/**
 * Loads records and tells what changed, in lines for people.
 * @throws StartupError that lists every problem of every record; nothing is loaded then.
 */
export async function seedRecords(db: Db, files: readonly string[]): Promise<string[]> {
  try {
    const loaded = await loadRecords(db, files);
    return loaded.flatMap(({ article, changes }) => summaryLines(article, changes));
  } catch (error) {
    if (error instanceof RecordError) throw new StartupError(error.message);
    throw error;
  }
}
