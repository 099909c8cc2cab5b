import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';

test.each<[string, string, string[]]>([
  [
    'who leaves for several places goes there; the day of leaving is no day there',
    `${LEE} departs for Latvia, Norway, and Estonia on August 30. In Norway on September 3, she will meet with President Omar Khan.`,
    [
      'VISIT PLANNED - Latvia Anna Lee',
      'VISIT PLANNED 2021-09-03 Norway Anna Lee',
      'VISIT PLANNED - Estonia Anna Lee',
      'MEETING PLANNED 2021-09-03 Norway Anna Lee+Omar Khan',
    ],
  ],
  [
    'who leaves for one goes there on that day',
    `${LEE} leaves for Latvia on August 30.`,
    ['VISIT PLANNED 2021-08-30 Latvia Anna Lee'],
  ],
  [
    'who left has begun the journey',
    `${LEE} set off for Latvia on Friday.`,
    ['VISIT HELD 2021-07-16 Latvia Anna Lee'],
  ],
  [
    'the head of state who goes on is the one who was on the way',
    'President Anna Lee arrived in Riga. She was met by President Omar Khan. The head of state will then travel to Oslo.',
    [
      'VISIT HELD ../2021-07-16 Riga Anna Lee',
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'VISIT PLANNED - Oslo Anna Lee',
    ],
  ],
  [
    'who was somewhere to meet',
    `${LEE} was in Riga July 12-13 to meet with President Omar Khan.`,
    [
      'MEETING HELD 2021-07-12/2021-07-13 Riga Anna Lee+Omar Khan',
      'VISIT HELD 2021-07-12/2021-07-13 Riga Anna Lee',
    ],
  ],
  [
    'when, told between who goes and the verb',
    `${LEE} on Monday travelled to Latvia.`,
    ['VISIT HELD 2021-07-12 Latvia Anna Lee'],
  ],
  [
    'late on a day',
    `${LEE} late on Monday left for Latvia. President Omar Khan on July 14 embarked on a tour of Norway and Estonia.`,
    [
      'VISIT HELD 2021-07-12 Latvia Anna Lee',
      'VISIT HELD 2021-07-14 Norway Omar Khan',
      'VISIT HELD 2021-07-14 Estonia Omar Khan',
    ],
  ],
  [
    'whither one goes on, in the present tense, is to come',
    `${LEE} arrived in Riga on Thursday. She then continues to Oslo. On Sunday she travels on to Tallinn.`,
    [
      'VISIT HELD 2021-07-15 Riga Anna Lee',
      'VISIT PLANNED - Oslo Anna Lee',
      'VISIT PLANNED 2021-07-18 Tallinn Anna Lee',
    ],
  ],
  ['others who go on a day', `${LEE} said that experts on Monday travelled to Latvia.`, []],
  ['who is only somewhere', `${LEE} was in Riga on July 12 when rain fell.`, []],
  ['who agreed to go', `${LEE} agreed to travel to Latvia.`, []],
  ['others than who tells it', `${LEE} said that young experts will travel to Latvia.`, []],
  [
    'towns and their states in a row with semicolons',
    `${LEE} will travel to Riga, Latvia; Oslo, Norway; and Tallinn, Estonia, July 20-25.`,
    ['Riga', 'Oslo', 'Tallinn'].map(
      (town) => `VISIT PLANNED 2021-07-20/2021-07-25 ${town} Anna Lee`,
    ),
  ],
  [
    'a town of a state told of before adds its day, and two towns of one state are one visit',
    `${LEE} will visit Latvia and Norway between July 20 and 25. On July 20, Minister Lee will travel to Riga, Latvia. Minister Lee will travel to Oslo and Bergen, Norway to meet with officials.`,
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-25 Norway Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-25 - Anna Lee',
    ],
  ],
])('who goes where: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
