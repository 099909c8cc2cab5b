import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const visits = (status: string, date: string, ...places: string[]) =>
  places.map((place) => `VISIT ${status} ${date} ${place} Anna Lee`);

test.each<[string, string, string[]]>([
  [
    'a region gives way to the towns that are named of it',
    `${LEE} will visit Africa and the Middle East, including Kenya, Egypt and Oman, on July 21-30.`,
    visits('PLANNED', '2021-07-21/2021-07-30', 'Kenya', 'Egypt', 'Oman'),
  ],
  [
    'and to those at which the next sentences begin',
    `${LEE} will travel to Africa on July 21-30. In Nairobi, she will meet President Omar Khan.`,
    [
      'MEETING PLANNED 2021-07-21/2021-07-30 Nairobi Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-21/2021-07-30 Nairobi Anna Lee',
    ],
  ],
  [
    'where others do something is no stop',
    `${LEE} will travel to Africa on July 21-30. In Nairobi, fighting went on.`,
    ['VISIT PLANNED 2021-07-21/2021-07-30 Africa Anna Lee'],
  ],
  [
    'a part of a state is a place gone to',
    `${LEE} travels to Israel and the West Bank on July 21.`,
    visits('PLANNED', '2021-07-21', 'Israel', 'West Bank'),
  ],
  [
    'how many they are, then which',
    `${LEE} will visit three countries next month: Norway, Latvia and Kenya.`,
    visits('PLANNED', '2021-08', 'Norway', 'Latvia', 'Kenya'),
  ],
  [
    'days in brackets',
    `${LEE} will visit Norway (July 20-21) and Latvia (July 23).`,
    [
      ...visits('PLANNED', '2021-07-20/2021-07-21', 'Norway'),
      ...visits('PLANNED', '2021-07-23', 'Latvia'),
    ],
  ],
  [
    'what is done during that time has the days of the journey to a region',
    `${LEE} will travel to Latin America, July 20-27. During this time, she will visit Brazil and Chile.`,
    visits('PLANNED', '2021-07-20/2021-07-27', 'Brazil', 'Chile'),
  ],
  [
    'a stop with its own days has those of all',
    `${LEE} will travel to Norway and Latvia July 20-27. She will spend July 20 and 21 in Norway. In Riga July 23-27, Lee will rest.`,
    [
      ...visits('PLANNED', '2021-07-20/2021-07-21', 'Norway'),
      ...visits('PLANNED', '2021-07-23/2021-07-27', 'Latvia'),
    ],
  ],
  ['money is spent on no visit', `${LEE} will spend money in Norway.`, []],
  [
    'nothing is done where one only sees or says something',
    `${LEE} travelled to Europe on July 5. In Syria, she said, war went on.`,
    visits('HELD', '2021-07-05', 'Europe'),
  ],
  [
    'where one flew after a meeting',
    `${LEE} held talks with President Omar Khan in Riga before flying to Oslo.`,
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      ...visits('HELD', '../2021-07-16', 'Oslo'),
    ],
  ],
  [
    'where another flew',
    `${LEE} met President Omar Khan, who spoke before flying to Oslo.`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'each event of a sentence at its own leg',
    `${LEE} will travel to Oslo on July 20 to participate in the Nordic Forum and to Riga on July 22 to meet with officials.`,
    [
      'CONFERENCE PLANNED 2021-07-20 Oslo Anna Lee',
      'MEETING PLANNED 2021-07-22 Riga Anna Lee',
      ...visits('PLANNED', '2021-07-20', 'Oslo'),
      ...visits('PLANNED', '2021-07-22', 'Riga'),
    ],
  ],
  [
    'a day behind a town and its state is of that town',
    `${LEE} will travel to Oslo, Norway, July 20 before traveling to Riga, Latvia, July 22.`,
    [...visits('PLANNED', '2021-07-20', 'Oslo'), ...visits('PLANNED', '2021-07-22', 'Riga')],
  ],
  [
    'whence one comes is no goal',
    `${LEE} flew to Riga from Oslo on July 5.`,
    visits('HELD', '2021-07-05', 'Riga'),
  ],
])('%s', (_, text, told) => {
  expect(meetings(text)).toEqual(told);
});

test.each([
  'will visit Norway on July 20 before heading to Latvia on July 22',
  'will travel to Norway on July 20, followed by a stop in Latvia on July 22',
  'will travel first to Norway on July 20 and then to Latvia on July 22',
  'will begin her trip in Norway on July 20 and conclude it in Latvia on July 22',
  'will travel to Norway on July 20. Her next stop will be Latvia on July 22',
  'will travel to Norway on July 20. The second leg of her trip will take her to Latvia on July 22',
  'will travel to Norway on July 20. Her trip will conclude with a stop in Latvia on July 22',
])('%s', (told) => {
  expect(meetings(`${LEE} ${told}.`)).toEqual([
    ...visits('PLANNED', '2021-07-20', 'Norway'),
    ...visits('PLANNED', '2021-07-22', 'Latvia'),
  ]);
});

test.each([
  'visited Norway on July 5 and Latvia on July 7',
  'visited Norway on July 5 before flying to Latvia on July 7',
  'began her tour in Norway on July 5 and concluded it in Latvia on July 7',
  'travelled to Norway on July 5. She concluded her trip in Latvia on July 7',
  'travelled to Norway on July 5. The next leg of the tour took her to Latvia on July 7',
])('%s', (told) => {
  expect(meetings(`${LEE} ${told}.`)).toEqual([
    ...visits('HELD', '2021-07-05', 'Norway'),
    ...visits('HELD', '2021-07-07', 'Latvia'),
  ]);
});

test.each([
  'The trip is Latvia’s loss.',
  'Her last visit to Latvia was a success.',
  'The trip will not take her to Latvia.',
  'The trip will take President Omar Khan to Latvia.',
])('no further leg: %s', (next) => {
  expect(meetings(`${LEE} will travel to Norway on July 20. ${next}`)).toEqual(
    visits('PLANNED', '2021-07-20', 'Norway'),
  );
});

test.each(['At each stop', 'In both capitals', 'In each of these capitals'])(
  '%s: once a place of the journey',
  (where) => {
    const told = meetings(
      `${LEE} will travel to Oslo and Riga on July 20. ${where}, she will meet with officials.`,
    );
    expect(told.filter((line) => line.startsWith('MEETING'))).toEqual([
      'MEETING PLANNED 2021-07-20 Oslo Anna Lee',
      'MEETING PLANNED 2021-07-20 Riga Anna Lee',
    ]);
  },
);

test.each([
  'She met with refugees from camps in Syria, Jordan and Lebanon',
  'She met officials to discuss aid to refugees in both countries',
])('what is talked about, or whence they are, is no stop: %s', (next) => {
  const told = meetings(`${LEE} visited Oslo and Riga on July 5. ${next}.`);
  expect(told.filter((line) => line.startsWith('MEETING'))).toHaveLength(1);
});
