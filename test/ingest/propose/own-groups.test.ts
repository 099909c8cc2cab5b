import { takeIn } from '../take-in';
import { openTestBase, served, type TestBase } from '../test-base';

let base: TestBase;
beforeAll(async () => {
  base = await openTestBase();
});
afterAll(() => base.close());

test('groups that two articles call the same are two; bodies with a name are one', async () => {
  await takeIn(
    base.db,
    ' date 2021-08-02 RIGA. REUTERS - Minister of Foreign Affairs of Norway Anna Lee met with government officials and President of the World Bank Bo Ek in Riga.',
    ' date 2021-09-02 ACCRA. REUTERS - Minister of Foreign Affairs of Kenya Omar Khan met with government officials and President of the World Bank Bo Ek in Accra.',
  );
  const bodies = ((await served(base.db))['organisations'] ?? []).map(({ id }) => id as string);
  const groups = bodies.filter((id) => id.startsWith('government-officials'));
  expect(groups).toHaveLength(2);
  expect(groups.filter((id) => /^government-officials-reuters-2021-0[89]-02-/.test(id))).toEqual(
    groups,
  );
  expect(bodies.filter((id) => id.includes('bank'))).toEqual(['world-bank']);
});
