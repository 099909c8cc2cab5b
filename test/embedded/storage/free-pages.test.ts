import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '../../../src/embedded/storage/store';

const COUNT = 60_000;
const COMMITS = 50;

const folder = mkdtempSync(join(tmpdir(), 'chancery-free-pages-'));
const store = new Store(folder);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const keyOf = (n: number): Buffer => {
  const key = Buffer.alloc(8);
  key.writeUInt32BE(n, 4);
  return key;
};

/** Milliseconds of processor time that a small commit takes. */
async function commitCost(): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < COMMITS; i++)
    await store.write((writer) => writer.put('documents', keyOf(10 * COUNT + i), Buffer.alloc(10)));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / COMMITS;
}

test('a small commit costs no more where many pages are free here and there', async () => {
  await commitCost();
  const small = await commitCost();
  const document = Buffer.alloc(3_000, 1);
  for (let part = 0; part < 3; part++)
    await store.write((writer) => {
      for (let i = (part * COUNT) / 3; i < ((part + 1) * COUNT) / 3; i++)
        writer.put('documents', keyOf(i), document);
    });
  for (let part = 0; part < 4; part++)
    await store.write((writer) => {
      for (let i = part; i < COUNT; i += 8) writer.remove('documents', keyOf(i));
    });
  // What is long looks for free pages in a row, and finds none.
  for (let i = 0; i < 5; i++)
    await store.write((writer) =>
      writer.put('documents', keyOf(20 * COUNT + i), Buffer.alloc(40_000)),
    );
  expect(await commitCost()).toBeLessThan(10 * Math.max(small, 0.5));
}, 60_000);
