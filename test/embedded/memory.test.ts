import { join } from 'node:path';
import { scanApart } from '../../bench/embedded/scan';
import { startServer } from './harness';

/** Together the 60 MB of which half would show below, in as few documents as still are many. */
const [DOCUMENTS, BYTES] = [15_000, 4_000];
const AT_ONCE = 2_500;

test('what a scan holds does not grow with the documents scanned', async () => {
  const running = await startServer();
  const collection = running.client.db('x').collection<{ _id: number; text: string }>('many');
  const text = 'x'.repeat(BYTES);
  for (let n = 0; n < DOCUMENTS; n += AT_ONCE) {
    await collection.insertMany(
      Array.from({ length: AT_ONCE }, (_, i) => ({ _id: n + i, text: `${n + i} ${text}` })),
      { ordered: false },
    );
  }
  await running.client.close();
  await running.server.close();
  const { documents, own } = await scanApart(join(running.dataDir), 'x', 'many');
  expect(documents).toBe(DOCUMENTS);
  // What is garbage comes and goes: half of the 60 MB read would show.
  const [early, late] = [Math.max(...own.slice(0, 5)), Math.max(...own.slice(5))];
  expect(late).toBeLessThan(early + 30);
  expect(late).toBeLessThan(300);
  await running.stop();
}, 90_000);
