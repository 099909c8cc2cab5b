import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/embedded/server';

declare global {
  var embeddedForTests: Awaited<ReturnType<typeof startEmbedded>> | undefined;
}

/** One store for all tests: that of `MONGODB_URI`, or an embedded server in a folder of its own. */
export default async function setup(): Promise<void> {
  if (process.env['MONGODB_URI']) return;
  globalThis.embeddedForTests = await startEmbedded({
    dataDir: mkdtempSync(join(tmpdir(), 'chancery-test-')),
  });
  process.env['MONGODB_URI'] = globalThis.embeddedForTests.uri;
}
