import { meetings } from '../read-meetings';

const MET = 'MEETING HELD ../2021-07-16 -';

// Whom a sentence tells of, where it opens with another: "At the invitation of A, B came. He".
test.each<[string, string, string[]]>([
  [
    'who was invited',
    'At the invitation of Prime Minister Omar Khan, Prime Minister John Lee visited Oslo. He then flew to Riga.',
    ['VISIT HELD ../2021-07-16 Oslo John Lee', 'VISIT HELD ../2021-07-16 Riga John Lee'],
  ],
  [
    'by a counterpart who is named behind a comma',
    'At the invitation of his Kenyan counterpart, Omar Khan, Prime Minister John Lee visited Oslo. He then flew to Riga.',
    ['VISIT HELD ../2021-07-16 Oslo John Lee', 'VISIT HELD ../2021-07-16 Riga John Lee'],
  ],
  [
    'on a day',
    'On Monday, at the invitation of the Prime Minister of Kenya, Omar Khan, Prime Minister John Lee visited Oslo. He then flew to Riga.',
    ['VISIT HELD 2021-07-12 Oslo John Lee', 'VISIT HELD ../2021-07-16 Riga John Lee'],
  ],
  [
    'who said something after talks',
    'After talks with Prime Minister Omar Khan in Oslo, Minister John Lee said that trade would grow. He will travel to Riga tomorrow.',
    [
      'MEETING HELD ../2021-07-16 Oslo Omar Khan+John Lee',
      'VISIT PLANNED 2021-07-17 Riga John Lee',
    ],
  ],
  [
    'by the office, where both hold such',
    'At the invitation of Foreign Minister Omar Khan, Foreign Minister John Lee visited Oslo on 12 July. The minister also met with Speaker Kim Wong.',
    ['VISIT HELD 2021-07-12 Oslo John Lee', `${MET} John Lee+Kim Wong`],
  ],
  [
    'by several',
    'At the invitation of Prime Minister Omar Khan and Foreign Minister Kim Wong, Prime Minister John Lee visited Oslo.',
    ['VISIT HELD ../2021-07-16 Oslo John Lee'],
  ],
  [
    'several by one',
    'At the invitation of Prime Minister Omar Khan, Prime Minister John Lee and Foreign Minister Kim Wong visited Oslo.',
    ['VISIT HELD ../2021-07-16 Oslo John Lee+Kim Wong'],
  ],
  [
    'none but the first, where a clause of its own comes before',
    'Prime Minister Omar Khan visited Oslo, and trade grew. He then flew to Riga.',
    ['VISIT HELD ../2021-07-16 Oslo Omar Khan', 'VISIT HELD ../2021-07-16 Riga Omar Khan'],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
