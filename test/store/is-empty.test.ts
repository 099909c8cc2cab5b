import { loadRecord, unloadRecord } from '../../src/ingest/load';
import { isEmpty } from '../../src/store/is-empty';
import { openTestBase, type TestBase } from '../ingest/test-base';
import { RULES } from '../ingest/take-in';
import { ingestArticle } from '../../src/ingest/ingest';
import { seedFiles } from '../../src/ingest/seed';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

test('a base that held an article once is not empty', async () => {
  expect(await isEmpty(base.db)).toBe(true);
  const [seed = ''] = await seedFiles();
  const { article } = await loadRecord(base.db, seed);
  await unloadRecord(base.db, article);
  expect(await isEmpty(base.db)).toBe(false);
});

test('nor is one in which an article waits for review', async () => {
  const text = ' date 2021-07-16 PARIS. REUTERS - Minister Ann Lee met with Bo Ek.';
  await ingestArticle(base.db, { source: 'a.txt', text }, RULES);
  expect(await isEmpty(base.db)).toBe(false);
});
