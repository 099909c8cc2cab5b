import { once } from 'node:events';
import { checkDataDir, readConfig } from '../config';
import { backupStore, restoreStore } from '../embedded/backup';
import { startEmbedded } from '../embedded/server';
import { EmbeddedStoreError } from '../embedded/store-error';
import { StartupError } from '../errors';

type Flags = Record<string, string | undefined>;
type Print = (line: string) => void;

/** Writes the embedded store into a new file, as of one moment, also while a service has it open. */
export async function backup(file: string, flags: Flags, print: Print): Promise<void> {
  const dataDir = embeddedFolder(flags, 'mongodump');
  await inOneLine(() => backupStore(dataDir, file));
  print(`Backed up ${dataDir} to ${file}`);
}

/** Replaces the embedded store by a backup, whole or not at all, also while a service has it open. */
export async function restore(file: string, flags: Flags, print: Print): Promise<void> {
  const dataDir = embeddedFolder(flags, 'mongorestore');
  await inOneLine(() => restoreStore(dataDir, file));
  print(`Restored ${dataDir} from ${file}`);
}

/**
 * Runs the embedded store alone, for MongoDB's own tools, until SIGTERM or SIGINT.
 * @param tcp a port on loopback to listen on beside the Unix socket.
 */
export async function store(tcp: string | undefined, flags: Flags, print: Print): Promise<void> {
  const dataDir = embeddedFolder(flags, 'mongod');
  if (tcp !== undefined && !(/^\d{1,5}$/.test(tcp) && Number(tcp) <= 65535)) {
    throw new StartupError(
      `--tcp: ${JSON.stringify(tcp)} is not a whole number from 0 to 65535`,
      2,
    );
  }
  checkDataDir(dataDir);
  const port = tcp === undefined ? {} : { tcpPort: Number(tcp) };
  const server = await inOneLine(() => startEmbedded({ dataDir, ...port }));
  print(`The embedded store of ${dataDir} answers at ${server.uri}`);
  if (server.tcpUri) print(`and at ${server.tcpUri}`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await server.close();
}

/** The folder of the embedded store. @throws StartupError when the settings name a MongoDB instead. */
function embeddedFolder(flags: Flags, instead: string): string {
  const config = readConfig(flags);
  if (config.mongodbUri !== null) {
    throw new StartupError(`MONGODB_URI is set: this is for the embedded store; use ${instead}`, 2);
  }
  return config.dataDir;
}

/** What the embedded store refuses, as one line for people. */
async function inOneLine<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EmbeddedStoreError) throw new StartupError(`DATA_DIR: ${error.message}`);
    throw new StartupError(error instanceof Error ? error.message : String(error));
  }
}
