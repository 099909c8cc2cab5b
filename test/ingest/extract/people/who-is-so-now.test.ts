import { meetings, readingAt } from '../read-meetings';
import { edtfOf, readTenures } from '../read-tenures';

const NOW = '../2021-07-16';

test.each<[string, string, string[]]>([
  [
    'one who held the office once is not meant by it',
    'President Anna Lee met Ambassador Ole Berg in Riga. Former President Omar Khan was absent. The President then met Mayor Kim Roy.',
    [`MEETING HELD ${NOW} Riga Anna Lee+Ole Berg`, `MEETING HELD ${NOW} - Anna Lee+Kim Roy`],
  ],
  [
    'but by that of one who held it',
    'President Anna Lee met Ambassador Ole Berg in Riga. Former President Omar Khan was absent. The former President met Mayor Kim Roy.',
    [`MEETING HELD ${NOW} Riga Anna Lee+Ole Berg`, `MEETING HELD ${NOW} - Omar Khan+Kim Roy`],
  ],
  [
    'nor is one whom somebody only spoke of',
    'President Anna Lee opened the school in Riga. “When President Omar Khan came here, you asked him for it,” she said. The President met Mayor Kim Roy.',
    [`CEREMONY HELD ${NOW} Riga Anna Lee`, `MEETING HELD ${NOW} - Anna Lee+Kim Roy`],
  ],
  [
    'a lady is not the president of her name',
    'President Berg, accompanied by First Lady Inga Berg, visited Riga in May.',
    ['VISIT HELD 2021-05 Riga Berg+Inga Berg'],
  ],
])('%s', (_, body, told) => {
  expect(meetings(body)).toEqual(told);
});

test.each<[string, string, string[]]>([
  [
    'whom they speak of is not the master of the house',
    'The President met with Governor Ole Berg. “What about Omar Khan? He was here before,” the President asked. The President then met with Mayor Kim Roy.',
    [`MEETING HELD ${NOW} - Ole Berg`, `MEETING HELD ${NOW} - Kim Roy`],
  ],
  [
    'nor one without an office, named after the President',
    'President Anna Lee met with Governor Ole Berg. His aide met Omar Khan in Riga. The President then met with Mayor Kim Roy.',
    [`MEETING HELD ${NOW} - Anna Lee+Kim Roy`],
  ],
])('%s', (_, body, told) => {
  expect(meetings(body, readingAt('http://en.kremlin.ru/events/1', body))).toEqual(
    expect.arrayContaining(told),
  );
});

test.each<[string, string, string]>([
  [
    'who left before another came still holds it now',
    'Prime Minister Ole Berg won a vote on Monday. Omar Khan was prime minister between 2018 and 2020, after Berg stepped down.',
    'prime-minister - -',
  ],
  [
    'one who held it since a day has left it',
    'Prime Minister Ole Berg, who had been in office since 2018, resigned on Monday.',
    'prime-minister ENDED 2021-07-12',
  ],
  [
    'for a reason',
    'Vice Minister Ole Berg was relieved of his post due to retirement.',
    `vice-minister ENDED ${NOW}`,
  ],
])('%s', async (_, body, told) => {
  const [first] = await readTenures(body);
  expect(`${first?.post} ${first?.endState ?? '-'} ${edtfOf(first?.end)}`).toBe(told);
});

test('an appointment begins when it has effect', async () => {
  const all = await readTenures(
    'President Anna Lee has appointed Dr Ole Berg as Minister of Health with effect from 1 August 2021.',
  );
  expect(all.map(({ post, start }) => `${post} ${edtfOf(start)}`)).toContain(
    'minister-of-health 2021-08-01',
  );
});
