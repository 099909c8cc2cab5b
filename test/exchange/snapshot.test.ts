import { believedRows, takeSnapshot } from '../../src/exchange/snapshot';
import { openTestBase, type TestBase } from '../ingest/test-base';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
afterAll(() => base.close());

test('rows are read in the order of their ids, as many at once as are held in about a megabyte', async () => {
  const at = new Date();
  const rows = (count: number, kind: string, length: number) =>
    Array.from({ length: count }, (_, i) => ({
      _id: `${kind}-${`${i}`.padStart(4, '0')}` as never,
      id: `${kind}-${i}`,
      text: 'x'.repeat(length),
      recordedAt: at,
      retractedAt: null,
    }));
  // Names first, then long articles, then names: how many are read follows what they are.
  const all = [...rows(1500, 'a', 10), ...rows(40, 'b', 300_000), ...rows(1500, 'c', 10)];
  for (let i = 0; i < all.length; i += 200)
    await base.db.collection('articles').insertMany(all.slice(i, i + 200));
  await base.db.collection('clock').deleteMany({});

  const read: string[] = [];
  const sizes: number[] = [];
  for await (const batch of believedRows(await takeSnapshot(base.db), 'articles')) {
    read.push(...batch.map(({ _id }) => _id));
    sizes.push(batch.length);
  }
  expect(read).toEqual(all.map(({ _id }) => _id));
  expect(Math.max(...sizes)).toBe(250);
  // The 40 megabytes-apart ones: the batch that runs into them, then four at a time.
  expect(sizes.filter((size) => size <= 4).length).toBeGreaterThanOrEqual(1);
});
