import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee and Minister Omar Khan met in Riga on Monday';
const NOW = 'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'the month since which they had not met',
    `${MET}, their first meeting since February.`,
    ['MEETING HELD 2021-02 - Anna Lee+Omar Khan'],
  ],
  [
    'the day',
    `${MET}. It was their first meeting since 3 February.`,
    ['MEETING HELD 2021-02-03 - Anna Lee+Omar Khan'],
  ],
  [
    'the year',
    `${MET}. It was their first meeting since 2019.`,
    ['MEETING HELD 2019 - Anna Lee+Omar Khan'],
  ],
  [
    'their last one, told aside',
    `${MET}. Their last meeting, on April 20, ended without a deal.`,
    ['MEETING HELD 2021-04-20 - Anna Lee+Omar Khan'],
  ],
  [
    'where it was held',
    `${MET}. Their previous meeting, held in Oslo in April, broke down.`,
    ['MEETING HELD 2021-04 Oslo Anna Lee+Omar Khan'],
  ],
  ['since one took office', `${MET}, their first meeting since she took office in March.`, []],
  [
    'since a month when one took office',
    `${MET}, their first meeting since March, when she took office.`,
    [],
  ],
  ['since a war', `${MET}, their first meeting since the war began in March.`, []],
])('%s', (_, text, recalled) => {
  expect(meetings(text)).toEqual([NOW, ...recalled]);
});

test('a call that is followed up is another than that of today', () => {
  const spoke = 'President Anna Lee spoke by phone today with President Omar Khan.';
  const NOW = 'CALL HELD 2021-07-16 - Anna Lee+Omar Khan';
  expect(meetings(`${spoke} Following up on their July 3 call, they spoke of trade.`)).toEqual([
    NOW,
    'CALL HELD 2021-07-03 - Anna Lee+Omar Khan',
  ]);
  expect(meetings(`${spoke} Following their call, she thanked him.`)).toEqual([NOW]);
});

test('a meeting of three loses none of them to the one that is recalled', () =>
  expect(
    meetings(
      'Minister Anna Lee held a meeting with Minister Omar Khan and President Eva Holm on Monday, the first since their talks in Oslo last year.',
    ),
  ).toEqual([
    'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan+Eva Holm',
    'MEETING HELD 2020 Oslo Anna Lee+Omar Khan+Eva Holm',
  ]));
