import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/embedded/server';

declare global {
  var embeddedForTests: Awaited<ReturnType<typeof startEmbedded>> | undefined;
  var foldersForTests: string[] | undefined;
}

/** Where Linux has files in memory. */
const IN_MEMORY = '/dev/shm';
/** Several times what the store of a run grows to. */
const ENOUGH_BYTES = 2 ** 30;

/**
 * One folder for all that is temporary, removed in the end whatever the tests leave in it. And one store for
 * all tests: that of `MONGODB_URI`, or an embedded server in a folder of its own.
 */
export default async function setup(): Promise<void> {
  const folder = ownFolder(tmpdir());
  process.env['TMPDIR'] = folder;
  if (process.env['MONGODB_URI']) return;
  // In memory, where there is room: the suite makes thousands of commits, and none waits for a disk there. What a
  // crash must not lose is tried on stores of the tests' own, which stay on the disk.
  const storeFolder = hasRoom(IN_MEMORY) ? ownFolder(IN_MEMORY) : folder;
  globalThis.embeddedForTests = await startEmbedded({ dataDir: join(storeFolder, 'store') });
  process.env['MONGODB_URI'] = globalThis.embeddedForTests.uri;
}

function ownFolder(parent: string): string {
  // Without upper-case letters, which no socket's address may have.
  const folder = join(parent, `chancery-test-${randomBytes(4).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  (globalThis.foldersForTests ??= []).push(folder);
  return folder;
}

function hasRoom(parent: string): boolean {
  if (!existsSync(parent)) return false;
  const { bavail, bsize } = statfsSync(parent);
  return bavail * bsize > ENOUGH_BYTES;
}
