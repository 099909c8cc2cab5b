import { checkDataDir, type Config } from './config';
import { openStore, type Store, type StoreSettings } from './store/connect';

/**
 * Opens the store that the settings name; a data folder that cannot serve is refused first.
 * @throws StartupError with one clear line.
 */
export async function openConfiguredStore(
  config: Config,
  options: Pick<StoreSettings, 'mayJoin'> = {},
): Promise<Store> {
  if (config.mongodbUri === null) checkDataDir(config.dataDir);
  return openStore({ ...config, ...options });
}
