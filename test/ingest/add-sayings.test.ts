import { resolve } from 'node:path';
import { loadRecord } from '../../src/ingest/load';
import { failureLine, verifyStore } from '../../src/ingest/verify/verify';
import { openTestBase, served, type TestBase } from './test-base';

const SEED = resolve(__dirname, '../../../seed/kazinform-2021-07-16-baimukhan-de-baets.yaml');
const SECOND = resolve(__dirname, '../../../test/records/osce-pa-2021-07-20-shakirov.yaml');

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
afterAll(() => base.close());

test('claims that an earlier version wrote without keys get them on opening, and count from then on', async () => {
  await loadRecord(base.db, SEED);
  await loadRecord(base.db, SECOND);
  const wanted = await served(base.db);
  await base.clear();
  await loadRecord(base.db, SEED);
  const claims = base.db.collection('claims');
  const keyed = await claims.find().sort({ _id: 1 }).toArray();

  await claims.updateMany({}, { $unset: { saying: 1 } });
  await base.db.collection('sayings').deleteMany({});
  for (const { name = '', key } of await claims.indexes())
    if (Object.hasOwn(key, 'saying')) await claims.dropIndex(name);
  await base.store.prepare();

  expect(await claims.find().sort({ _id: 1 }).toArray()).toEqual(keyed);
  const lines: string[] = [];
  await verifyStore(base.db, (failure) => lines.push(failureLine(failure)));
  expect(lines).toEqual([]);
  await loadRecord(base.db, SECOND);
  expect(await served(base.db)).toEqual(wanted);
});
