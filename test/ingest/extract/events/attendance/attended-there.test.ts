import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met today with Minister Omar Khan in Riga, Latvia';

test.each<[string, string, string[]]>([
  [
    'those who met attended ceremonies there',
    `${MET}, where they attended ceremonies commemorating the battle.`,
    [
      'MEETING HELD 2021-07-16 Riga Anna Lee+Omar Khan',
      'CEREMONY HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'what is there without them is none of theirs',
    `${MET}, where ceremonies commemorating the battle were held.`,
    ['MEETING HELD 2021-07-16 Riga Anna Lee+Omar Khan'],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
