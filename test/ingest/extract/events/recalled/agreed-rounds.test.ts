import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga.';
const HELD = 'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'what two agreed to hold is to come',
    `${MET} They agreed to hold the next consultations in Oslo in the autumn of 2022.`,
    [HELD, 'CONSULTATIONS PLANNED 2022-23 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'a round by its number, in the month that is to come',
    `${MET} The parties agreed to convene the fifth round of talks in Oslo in September.`,
    [HELD, 'MEETING PLANNED 2021-09 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'a round that will be held',
    `${MET} The second round of talks will be held in Oslo in September.`,
    [HELD, 'MEETING PLANNED 2021-09 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'a round that is scheduled',
    `${MET} The third round of talks is scheduled for July 20 in Oslo.`,
    [HELD, 'MEETING PLANNED 2021-07-20 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'the round before dates nothing of the one told of',
    `${MET} The previous round of talks was held in Oslo in March.`,
    [HELD, 'MEETING HELD 2021-03 Oslo '],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('states that agreed to hold consultations have held none', () => {
  expect(
    meetings('Latvia and Norway agreed to hold the Fifth Annual Consultations in Oslo in 2022.'),
  ).toEqual(['CONSULTATIONS PLANNED 2022 Oslo ']);
});
