import { meetings } from '../../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';
const MEZA = 'Prime Minister Rita Meza';

test.each<[string, string, string[]]>([
  [
    'each on a day of their own',
    `${LEE} met with ${KHAN} on Monday and with ${MEZA} on Tuesday.`,
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-13 - Anna Lee+Rita Meza',
    ],
  ],
  [
    'the day before each',
    `${LEE} met on Monday with ${KHAN} and on Tuesday with ${MEZA}.`,
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-13 - Anna Lee+Rita Meza',
    ],
  ],
  [
    'each in a town of their own',
    `${LEE} will meet ${KHAN} in Oslo on July 20 and ${MEZA} in Riga on July 22.`,
    [
      'MEETING PLANNED 2021-07-20 Oslo Anna Lee+Omar Khan',
      'MEETING PLANNED 2021-07-22 Riga Anna Lee+Rita Meza',
    ],
  ],
  [
    'each told to have been met apart',
    `${LEE} met with ${KHAN} and, separately, with ${MEZA}.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+Rita Meza',
    ],
  ],
  [
    'one after the other',
    `${LEE} met with ${KHAN} on Monday, followed by a meeting with ${MEZA}.`,
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+Rita Meza',
    ],
  ],
  [
    'consultations, each in a town of their own',
    `${LEE} held consultations with ${KHAN} in Oslo, and with ${MEZA} in Riga.`,
    [
      'CONSULTATIONS HELD ../2021-07-16 Oslo Anna Lee+Omar Khan',
      'CONSULTATIONS HELD ../2021-07-16 Riga Anna Lee+Rita Meza',
    ],
  ],
  [
    'what followed the meeting was none',
    `${LEE} met with ${KHAN} on Monday, followed by a lecture of ${MEZA}.`,
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'two whose offices are told each after the other meet at once',
    `${LEE} met with Omar Khan and Rita Meza, respectively the President of Latvia and the Prime Minister of Norway.`,
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan+Rita Meza'],
  ],
  [
    'both on one day meet together',
    `${LEE} met ${KHAN} and ${MEZA} on Tuesday.`,
    ['MEETING HELD 2021-07-13 - Anna Lee+Omar Khan+Rita Meza'],
  ],
  [
    'who did something else was not met',
    `${LEE} met ${KHAN} on Monday and ${MEZA} on Tuesday spoke of trade.`,
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'each in a part of the day',
    `${LEE} met ${KHAN} on Monday morning and ${MEZA} in the afternoon.`,
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-12 - Anna Lee+Rita Meza',
    ],
  ],
  [
    'one at a meal',
    `${LEE} met ${KHAN} over lunch and ${MEZA} in the evening.`,
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 - Anna Lee+Rita Meza',
    ],
  ],
  [
    'both in one part of it',
    `${LEE} met ${KHAN} and ${MEZA} on Monday morning.`,
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan+Rita Meza'],
  ],
  [
    'the house told before the day, and an office in lower case',
    `${LEE} met ${KHAN} at the White Palace on Monday and prime minister Rita Meza on Tuesday.`,
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-13 - Anna Lee+Rita Meza',
    ],
  ],
  [
    'one told beside her office',
    `${LEE} met ${KHAN} on Monday and the head of the miners, Rita Meza, on Tuesday.`,
    [
      'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-13 - Anna Lee+Rita Meza',
    ],
  ],
  [
    'whom one met before going on',
    `After meeting ${KHAN} in Riga, ${LEE} flew to Oslo on July 5.`,
    ['MEETING HELD ../2021-07-16 Riga Omar Khan+Anna Lee', 'VISIT HELD 2021-07-05 Oslo Anna Lee'],
  ],
  [
    'and after it is told',
    `${LEE} flew to Oslo on July 5 after meeting ${KHAN} in Riga.`,
    ['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan', 'VISIT HELD 2021-07-05 Oslo Anna Lee'],
  ],
])('%s', (_, text, told) => {
  expect(meetings(text)).toEqual(told);
});
