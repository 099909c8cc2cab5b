import { meetings } from '../../read-meetings';

// A state or a town alone is told to receive somebody, and a journey by where it takes one.
test.each<[string, string, string[]]>([
  [
    'behind a day',
    'On Monday, Riga hosted Estonian Foreign Minister John Lee on an official visit.',
    ['VISIT HELD 2021-07-12 Riga John Lee'],
  ],
  [
    'by the day alone',
    'Riga will host Estonian Foreign Minister John Lee on July 20.',
    ['VISIT PLANNED 2021-07-20 Riga John Lee'],
  ],
  ['nobody who is at home', 'Riga will host Latvian Foreign Minister John Lee on July 20.', []],
  [
    'a tour of a region, behind when it is',
    'Estonian Foreign Minister John Lee starts a tour of the region next week, which will take him to Riga and Oslo.',
    [
      'VISIT PLANNED 2021-07-19/2021-07-25 Riga John Lee',
      'VISIT PLANNED 2021-07-19/2021-07-25 Oslo John Lee',
    ],
  ],
  [
    'a trip of one who was spoken of',
    'Estonian Foreign Minister John Lee leaves on Sunday. The trip will take him to Riga and Oslo.',
    ['VISIT PLANNED - Riga John Lee', 'VISIT PLANNED - Oslo John Lee'],
  ],
  [
    'what a visit included is its owner’s',
    "Estonian Foreign Minister John Lee's visit to Riga included talks with Minister Omar Khan.",
    ['MEETING HELD ../2021-07-16 - John Lee+Omar Khan', 'VISIT HELD ../2021-07-16 Riga John Lee'],
  ],
  [
    'who accompanied another met somebody apart',
    'Minister John Lee visited Riga on Monday. Adviser Kim Wong, who accompanied Lee, met with Speaker Omar Khan.',
    [
      'VISIT HELD 2021-07-12 Riga John Lee+Kim Wong',
      'MEETING HELD ../2021-07-16 - Kim Wong+Omar Khan',
    ],
  ],
  [
    'talks with one who is visiting, with an office behind the name',
    'Foreign Minister Omar Khan and the visiting Foreign Minister of Estonia, John Lee, held talks in Riga on Monday.',
    ['MEETING HELD 2021-07-12 Riga Omar Khan+John Lee'],
  ],
  [
    'talks whose day stands far behind',
    'Official talks between Mongolian Prime Minister Kim Wong and Portuguese Prime Minister John Lee, who is in Ulaanbaatar on an official visit, took place on Monday.',
    [
      'MEETING HELD 2021-07-12 - Kim Wong+John Lee',
      'VISIT HELD ../2021-07-16 Ulaanbaatar John Lee',
    ],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
