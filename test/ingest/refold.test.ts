import type { Document } from 'mongodb';
import { RuleExtractor } from '../../src/ingest/extract/rule-extractor';
import { ingestArticle } from '../../src/ingest/ingest';
import { refold } from '../../src/ingest/refold';
import { showProposals } from '../../src/ingest/show-proposals';
import { verifyStore } from '../../src/ingest/verify/verify';
import { believed } from '../../src/store/believed';
import { proposedSet } from '../../src/store/proposed-set';
import { openTestBase, type TestBase } from './test-base';

const TENURE = 'askar-shakirov.vice-chairman-of-the-osce-parliamentary-assembly';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(async () => {
  await base.clear();
  await base.loadSeed();
});
afterAll(() => base.close());

const failures = async () => (await verifyStore(base.db, () => {})).failures;
const changedIn = (done: Awaited<ReturnType<typeof refold>>) =>
  Object.entries(done).flatMap(([name, { changed }]) => (changed > 0 ? [[name, changed]] : []));

test('a base that is as its claims say is not touched', async () => {
  const before = await base.db.collection('tenures').find().toArray();
  const done = await refold(base.db);
  expect(changedIn(done)).toEqual([]);
  expect(Object.values(done).reduce((sum, { rows }) => sum + rows, 0)).toBe(49);
  expect(await base.db.collection('tenures').find().toArray()).toEqual(before);
});

test('rows of earlier rules become what their claims say, and what was served before stays known', async () => {
  const change = (name: string, id: string, set: Document) =>
    base.db.collection(name).updateOne({ id }, { $set: set });
  await change('tenures', TENURE, { 'bounds.endLatest': '2021-08-01' });
  await change('organisations', 'kazakh-mfa', { kind: 'OTHER' });
  expect(await failures()).toBe(2);
  expect(changedIn(await refold(base.db))).toEqual([
    ['organisations', 1],
    ['tenures', 1],
  ]);
  expect(await failures()).toBe(0);
  const versions = await base.db
    .collection<{ id: string; bounds: { endLatest: string }; retractedAt: Date | null }>('tenures')
    .find({ id: TENURE })
    .sort({ recordedAt: 1 })
    .toArray();
  expect(versions.map((row) => [row.bounds.endLatest, row.retractedAt === null])).toEqual([
    ['2021-08-01', false],
    ['9999-12-31', true],
  ]);
});

test('what is only proposed is folded anew too', async () => {
  const outcome = await ingestArticle(
    base.db,
    {
      source: 'a.txt',
      text: ' date 2021-07-16 PARIS. REUTERS - Minister of Fisheries of Norway, Ms. Ann Lee met with the Ambassador of Sweden, Mr. Bo Ek.',
    },
    { extractor: new RuleExtractor(), extractorName: 'rules', language: 'en', today: '2026-01-01' },
  );
  expect(outcome.outcome).toBe('PROPOSED');
  await showProposals(base.db);
  const people = proposedSet(base.db).collection('people');
  await people.updateOne({ id: 'ann-lee' }, { $set: { name: 'Ann' } });
  expect(await failures()).toBe(1);
  await refold(base.db);
  expect(await failures()).toBe(0);
  expect(await people.findOne({ id: 'ann-lee', ...believed(null) })).toMatchObject({
    name: 'Ann Lee',
  });
});
