import { rmSync } from 'node:fs';

/** Stops what global-setup.ts started, and removes what the tests made. */
export default async function teardown(): Promise<void> {
  await globalThis.embeddedForTests?.close();
  if (globalThis.folderForTests)
    rmSync(globalThis.folderForTests, { recursive: true, force: true });
}
