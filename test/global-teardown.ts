import { rmSync } from 'node:fs';

/** Stops what global-setup.ts started, and removes what the tests made. */
export default async function teardown(): Promise<void> {
  await globalThis.embeddedForTests?.close();
  for (const folder of globalThis.foldersForTests ?? [])
    rmSync(folder, { recursive: true, force: true });
}
