import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../config';
import { StartupError } from '../errors';
import { openConfiguredStore } from '../open-store';
import type { Store } from '../store/connect';

/**
 * Runs a command's work on the store that its settings name, beside the service if that runs, and closes it
 * whatever happens.
 */
export async function withStore<Result>(
  flags: Record<string, string | undefined>,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  return onStore(readConfig(flags), work);
}

/**
 * The same for what reads or mends a base: one that is not there yet is not made, for a folder was misspelt.
 * @throws StartupError that names the folder.
 */
export async function withStoreThere<Result>(
  flags: Record<string, string | undefined>,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(flags);
  if (config.mongodbUri === null && !existsSync(config.dataDir))
    throw new StartupError(
      `DATA_DIR "${config.dataDir}": expected the folder of a store, found none`,
    );
  return onStore(config, work);
}

async function onStore<Result>(
  config: Config,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openConfiguredStore(config, { mayJoin: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
