import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbedded } from './server';
import { isServed } from './wire/probe';
import { socketPath } from './wire/socket-path';
import { uriOf } from './wire/uri';

/**
 * Writes the whole store of a folder into a new file, as of one moment. Works while a service has the
 * store open, through it, and otherwise by itself.
 *
 * @throws EmbeddedStoreError if the store cannot be opened; an Error in one line for a file that is
 *   there already or cannot be written
 */
export async function backupStore(dataDir: string, file: string): Promise<void> {
  if (!existsSync(dataDir)) throw new Error(`there is no store in ${resolve(dataDir)}`);
  await command(dataDir, { backup: resolve(file) });
}

/**
 * Replaces the whole store of a folder by what a backup has, all of it or nothing. Whoever serves the
 * store goes on serving it. The folder is made if it is missing.
 *
 * @throws EmbeddedStoreError as above; an Error in one line for a file that is no intact backup
 */
export async function restoreStore(dataDir: string, file: string): Promise<void> {
  await command(dataDir, { restore: resolve(file) });
}

async function command(dataDir: string, body: Record<string, string>): Promise<void> {
  const socket = existsSync(dataDir) ? socketPath(realpathSync(dataDir)) : undefined;
  if (socket !== undefined && (await isServed(socket))) return send(uriOf(socket), body);
  const server = await startEmbedded({ dataDir });
  try {
    await send(server.uri, body);
  } finally {
    await server.close();
  }
}

async function send(uri: string, body: Record<string, string>): Promise<void> {
  const client = await new MongoClient(uri).connect();
  try {
    await client.db('admin').command(body);
  } finally {
    await client.close();
  }
}
