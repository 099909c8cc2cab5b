import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAt } from '../../../bench/growth/ask';
import { readExamples } from '../../../bench/growth/examples';
import { drawSamples, SEED } from '../../../bench/growth/samples';
import { type Service, startService } from '../../../bench/growth/service';
import { courseOf } from '../../../bench/soak/flatness';
import { soak } from '../../../bench/soak/soak';
import { seedFiles, seedRecords } from '../../../src/ingest/seed';
import { openStore } from '../../../src/store/connect';
import { generateWorld } from '../../../tools/generate/generate-world';

const EXAMPLES = join(__dirname, '../../../../schema/examples');
const MEETINGS = 100;

let folder: string;
let service: Service;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-soak-'));
  // What `makeStore` makes, without a process for each of its two steps.
  const store = await openStore({ mongodbUri: null, mongodbDatabase: 'chancery', dataDir: folder });
  await generateWorld(store.db, { meetings: MEETINGS, seed: SEED });
  await seedRecords(store.db, await seedFiles());
  await store.close();
  service = await startService(folder, { probesHeap: true });
}, 60_000);
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the heap holds no more after hundreds of example queries than before', async () => {
  const questions = await readExamples(EXAMPLES, askAt(service.url));
  const samples = drawSamples(MEETINGS, 16);
  const {
    requests,
    refused,
    samples: taken,
  } = await soak(service, {
    questions,
    samples,
    ms: 0,
    burst: 1,
  });
  expect([...refused]).toEqual([]);
  expect(requests).toBeGreaterThanOrEqual(19 * 2 * 8);
  // Compiled code and caches still grow this early: a leak of 20 kB a request does not pass for that.
  expect(courseOf(taken, 'heap', { share: 0, bytes: 6e6 })).toMatchObject({ isFlat: true });
}, 120_000);
