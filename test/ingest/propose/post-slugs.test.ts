import { takeIn } from '../take-in';
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
