import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/embedded/server';

declare global {
  var embeddedForTests: Awaited<ReturnType<typeof startEmbedded>> | undefined;
  var folderForTests: string | undefined;
}

/**
 * One folder for all that is temporary, removed in the end whatever the tests leave in it. And one store for
 * all tests: that of `MONGODB_URI`, or an embedded server in a folder of its own.
 */
export default async function setup(): Promise<void> {
  // Without upper-case letters, which no socket's address may have.
  const folder = join(tmpdir(), `chancery-test-${randomBytes(4).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  globalThis.folderForTests = folder;
  process.env['TMPDIR'] = folder;
  if (process.env['MONGODB_URI']) return;
  globalThis.embeddedForTests = await startEmbedded({ dataDir: join(folder, 'store') });
  process.env['MONGODB_URI'] = globalThis.embeddedForTests.uri;
}
