import { ingestArticle } from '../../../src/ingest/ingest';
import { FreshPeople } from '../../../src/ingest/propose/fresh-people';
import { listProposals } from '../../../src/store/proposal';
import { RULES, takeIn } from '../take-in';
import { openTestBase, served, type TestBase } from '../test-base';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
beforeEach(() => base.clear());
afterAll(() => base.close());

const TEXTS = [
  ' date 2021-07-16 PARIS. REUTERS - Foreign Minister Ann Lee met with Ambassador Bo Ek.',
  ' date 2021-08-02 ROME. REUTERS - Foreign Minister Cy Wood met with Ambassador Bo Ek.',
  ' date 2021-09-03 ROME. REUTERS - Foreign Minister Ann Lee met with Ambassador Di Ray.',
];

test("two states' ministers are not one post; the same holder's post is", async () => {
  await takeIn(base.db, ...TEXTS);
  const { tenures = [], posts = [] } = await served(base.db);
  const held = tenures.map(({ person, post }) => `${person} ${post}`).sort();
  expect(held).toEqual([
    'ann-lee foreign-minister-ann-lee',
    'bo-ek ambassador-bo-ek',
    'cy-wood foreign-minister-cy-wood',
    'di-ray ambassador-di-ray',
  ]);
  expect(posts.map(({ label }) => label as string).sort()).toEqual([
    'Ambassador',
    'Ambassador',
    'Foreign Minister',
    'Foreign Minister',
  ]);
});

const OSCE_TEXTS = [
  ' date 2021-07-16 ROME. REUTERS - Cy Wood welcomed the recent election of Ms. Ann Lee to the post of Vice-Chairman of the OSCE Parliamentary Assembly.',
  ' date 2021-07-07 PARIS. REUTERS - Ann Lee was elected Vice President of the OSCE Parliamentary Assembly on 6 July.',
];

test("one holder's chair of one body under two names is one post with two labels", async () => {
  await takeIn(base.db, ...OSCE_TEXTS);
  const { tenures = [], posts = [] } = await served(base.db);
  const labels = posts.map((post) =>
    (post['labels'] as { value: string }[]).map((each) => each.value),
  );
  expect(labels).toEqual([
    [
      'Vice President of the OSCE Parliamentary Assembly',
      'Vice-Chairman of the OSCE Parliamentary Assembly',
    ],
  ]);
  expect(tenures).toMatchObject([{ person: 'ann-lee', start: { edtf: '2021-07-06' } }]);
});

test('so it is in one run, before anything is shown', async () => {
  const fresh = new FreshPeople();
  for (const text of OSCE_TEXTS) {
    const options = { ...RULES, fresh };
    await ingestArticle(base.db, { source: 'a.txt', text }, options);
  }
  const proposals = await listProposals(base.db, true);
  const posts = proposals.flatMap(({ items }) =>
    items.filter(({ key }) => key.startsWith('posts/')),
  );
  expect(new Set(posts.map(({ key }) => key)).size).toBe(1);
});

test('chairs of one body that differ in rank, or in their holder, are not one', async () => {
  await takeIn(
    base.db,
    ' date 2021-07-07 PARIS. REUTERS - Ann Lee, Vice President of the OSCE Parliamentary Assembly, met with Cy Wood, Vice-Chairman of the OSCE Parliamentary Assembly.',
    ' date 2022-07-07 PARIS. REUTERS - Ann Lee, President of the OSCE Parliamentary Assembly, met with Bo Ek.',
  );
  const { posts = [] } = await served(base.db);
  expect(posts).toHaveLength(3);
});
