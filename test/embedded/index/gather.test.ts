import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexOf } from '../../../src/embedded/catalog/index-definition';
import { GatheredEntries } from '../../../src/embedded/index/gather';
import { SortedRuns } from '../../../src/embedded/index/sorted-runs';
import { prefixOf, recordOf } from '../../../src/embedded/storage/numbers';
import { temporaryFolder } from '../harness';

const index = indexOf({ id: 7, name: 'text', key: { text: 1 }, multikey: [false] });

it('gives out in the order of their bytes more entries than it sorts at once', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'runs');
  const runs = new SortedRuns(file);
  const gathered = new GatheredEntries(index, runs);
  const count = 50_000;
  // Short and long, beyond ASCII too, and many of the same.
  for (let i = 1; i <= count; i++) {
    const text = `${(i * 7919) % 9_973}ä€`.repeat(1 + (i % 40));
    gathered.add({ text: i % 3 === 0 ? [text, 'ÿ', i] : text }, i);
  }
  let before: Buffer = Buffer.alloc(0);
  const seen = new Map<number, number>();
  for (const entry of gathered.inOrder()) {
    if (Buffer.compare(before, entry) >= 0 || !entry.subarray(0, 4).equals(prefixOf(7)))
      throw new Error(`${entry.toString('latin1')} after ${before.toString('latin1')}`);
    seen.set(recordOf(entry), (seen.get(recordOf(entry)) ?? 0) + 1);
    before = entry;
  }
  expect(seen.size).toBe(count);
  expect([...seen].filter(([record, found]) => found !== (record % 3 === 0 ? 3 : 1))).toEqual([]);
  expect(gathered.multikey).toEqual([true]);
  runs.close();
  expect(existsSync(file)).toBe(false);
  rmSync(folder, { recursive: true });
});
