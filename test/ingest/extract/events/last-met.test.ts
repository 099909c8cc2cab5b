import { meetings } from '../read-meetings';

const PAIR = 'Anna Lee+Omar Khan';
const MET = 'President Anna Lee met with President Omar Khan in Riga.';
const TODAY = `MEETING HELD ../2021-07-16 Riga ${PAIR}`;

test.each<[string, string, string[]]>([
  [
    'the last time that those met is another meeting',
    `${MET} The last time they met was on May 3, 2021 in Oslo.`,
    [TODAY, `MEETING HELD 2021-05-03 Oslo ${PAIR}`],
  ],
  [
    'so is their previous meeting',
    `${MET} Their previous meeting took place in Oslo on May 3, 2021.`,
    [TODAY, `MEETING HELD 2021-05-03 Oslo ${PAIR}`],
  ],
  [
    'a meeting of which neither day nor place is told is not told',
    `${MET} They last met to discuss trade.`,
    [TODAY],
  ],
  [
    'calls that two had',
    `${MET} During several telephone conversations the two presidents had on May 3, 2021, they held in-depth discussions on trade.`,
    [TODAY, `CALL HELD 2021-05-03 - ${PAIR}`],
  ],
  [
    'a call by what they did over phone',
    'President Anna Lee and President Omar Khan discussed over phone issues of trade.',
    [`CALL HELD ../2021-07-16 - ${PAIR}`],
  ],
  [
    'a call with officers who are not named',
    'President Anna Lee spoke with the foreign ministers of Latvia and Norway.',
    ['CALL HELD ../2021-07-16 - Anna Lee'],
  ],
  ['who speaks to reporters calls nobody', 'President Anna Lee spoke with reporters in Riga.', []],
  [
    'each of two is met bilaterally',
    'Minister Anna Lee will meet bilaterally with Minister Omar Khan and Minister Eva Holm.',
    ['MEETING PLANNED - - Anna Lee+Omar Khan', 'MEETING PLANNED - - Anna Lee+Eva Holm'],
  ],
  [
    'the day before the noun of a visit is its own',
    'Minister Anna Lee said during her Thursday visit to Riga that trade grows.',
    ['VISIT HELD 2021-07-15 Riga Anna Lee'],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});

test.each([
  'adding that they had spoken by phone on May 2.',
  'and said that they had spoken by phone on May 2.',
  'Minister Ivan Petrov said, adding that they had spoken by phone on May 2.',
])('a sentence that tells of a meeting may recall a call beside: %s', (words) =>
  expect(meetings(`President Anna Lee met President Omar Khan on Monday, ${words}`)).toEqual([
    'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
    'CALL HELD 2021-05-02 - Anna Lee+Omar Khan',
  ]),
);
