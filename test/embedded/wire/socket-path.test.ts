import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startEmbedded } from '../../../src/embedded/server';
import { temporaryFolder } from '../harness';
import { socketOf } from '../raw-client';

let base: string;
let dataDir: string;
beforeEach(() => {
  base = temporaryFolder();
  dataDir = join(base, 'x'.repeat(120));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

test('the socket of a store with a long path has a folder of its own, which goes when it closes', async () => {
  for (let round = 0; round < 2; round++) {
    const server = await startEmbedded({ dataDir });
    const own = dirname(socketOf(server.uri));
    expect(own).not.toBe(dataDir);
    expect(statSync(own).mode & 0o777).toBe(0o700);
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ reason: 'LOCKED' });
    expect(existsSync(socketOf(server.uri))).toBe(true);
    await server.close();
    expect(existsSync(own)).toBe(false);
  }
});

test('it goes also when the store cannot be opened', async () => {
  const server = await startEmbedded({ dataDir });
  const own = dirname(socketOf(server.uri));
  await server.close();
  rmSync(dataDir, { recursive: true });
  mkdirSync(dataDir, { mode: 0o700 });
  writeFileSync(join(dataDir, 'store.mdb'), 'no store');
  await expect(startEmbedded({ dataDir })).rejects.toThrow();
  expect(existsSync(own)).toBe(false);
});
