import { meetings } from '../../read-meetings';

const MET = 'Minister Anna Lee met with Minister Omar Khan in Riga.';
const HELD = 'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'what two agreed to hold is to come',
    `${MET} They agreed to hold the next consultations in Oslo in the autumn of 2022.`,
    [HELD, 'CONSULTATIONS PLANNED 2022-23 Oslo '],
  ],
  [
    'a round by its number, in the month that is to come',
    `${MET} The parties agreed to convene the fifth round of talks in Oslo in September.`,
    [HELD, 'MEETING PLANNED 2021-09 Oslo '],
  ],
  [
    'a round that will be held',
    `${MET} The second round of talks will be held in Oslo in September.`,
    [HELD, 'MEETING PLANNED 2021-09 Oslo '],
  ],
  [
    'a round that is scheduled',
    `${MET} The third round of talks is scheduled for July 20 in Oslo.`,
    [HELD, 'MEETING PLANNED 2021-07-20 Oslo '],
  ],
  [
    'the round before dates nothing of the one told of',
    `${MET} The previous round of talks was held in Oslo in March.`,
    [HELD, 'MEETING HELD 2021-03 Oslo '],
  ],
  [
    'who only says that a round will be held does not come to it',
    `${MET} Minister Eva Holm told reporters that a second round of talks will be held in Oslo in August.`,
    [HELD, 'MEETING PLANNED 2021-08 Oslo '],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('a planned meeting that was put off is of the one who takes part in all that is told', () => {
  const text =
    `${MET} On Friday, Omar Khan was received by President Eva Holm. ` +
    'A planned meeting with Minister Ole Berg was postponed because of his illness.';
  expect(meetings(text).at(-1)).toBe('MEETING CANCELLED - - Omar Khan+Ole Berg');
});

test('states that agreed to hold consultations have held none', () => {
  expect(
    meetings('Latvia and Norway agreed to hold the Fifth Annual Consultations in Oslo in 2022.'),
  ).toEqual(['CONSULTATIONS PLANNED 2022 Oslo ']);
});
