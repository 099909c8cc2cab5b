import { readConfig } from '../config';
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
  const config = readConfig(flags);
  const store = await openConfiguredStore(config, { mayJoin: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
