import { meetings, reading, findMeetings } from '../read-meetings';

const MET = 'Minister Anna Lee met with President Omar Khan';
const FIRST = 'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'their own, with a third one, to come',
    `${MET}. They spoke of their 8 August meeting with Minister Eva Holm.`,
    [FIRST, 'MEETING PLANNED 2021-08-08 - Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'a summit of others, of whom "they" are not',
    `${MET}. They spoke of the May 3 summit between President Ivan Petrov and King Juan Ruiz. They met with Ambassador Ada Roy.`,
    [
      FIRST,
      'CONFERENCE HELD 2021-05-03 - Ivan Petrov+Juan Ruiz',
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan+Ada Roy',
    ],
  ],
  [
    'a session before',
    'Progress was made since the second round of talks held in Oslo on 3 May. Minister Anna Lee said so.',
    ['MEETING HELD 2021-05-03 Oslo '],
  ],
])('recalled: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string, string[]]>([
  [
    'a summit begins',
    'The 2021 Baltic summit began today in Riga, Latvia.',
    ['CONFERENCE HELD 2021-07-16 Riga '],
  ],
  [
    'a conference kicks off',
    'The conference on trade kicked off in Oslo on Monday.',
    ['CONFERENCE HELD 2021-07-12 Oslo '],
  ],
  [
    'a dialogue will be held',
    'The fourth Latvia-Norway Energy Dialogue will take place in Riga on 3 August.',
    ['CONSULTATIONS PLANNED 2021-08-03 Riga '],
  ],
  [
    'consultations by their name',
    'The Ministry held a round of the Latvia-Norway Annual Bilateral Consultations in Riga on 3 May.',
    ['CONSULTATIONS HELD 2021-05-03 Riga '],
  ],
  [
    'the two who have been named meet',
    'Minister Anna Lee arrived in Riga on Monday, President Omar Khan said, and the two met for an hour.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan', 'VISIT HELD 2021-07-12 Riga Anna Lee'],
  ],
  [
    'what is told as done on a journey to come is to come',
    'Minister Anna Lee visits Norway next week. After Oslo, she visits Latvia and Estonia.',
    [
      'VISIT PLANNED 2021-07-19/2021-07-25 Norway Anna Lee',
      'VISIT PLANNED - Latvia Anna Lee',
      'VISIT PLANNED - Estonia Anna Lee',
    ],
  ],
  [
    'a stop is of the visit that leads there',
    'Minister Anna Lee will travel to Latvia and Norway from 1 August to 9 August.\n\nIn Riga, Minister Lee will speak of trade. Her visit will deepen ties.\n\nIn Norway, she will open a school.',
    [
      'VISIT PLANNED 2021-08-01/2021-08-09 Latvia Anna Lee',
      'VISIT PLANNED 2021-08-01/2021-08-09 Norway Anna Lee',
      'CEREMONY PLANNED 2021-08-01/2021-08-09 Norway Anna Lee',
    ],
  ],
  [
    'whom an errand is with',
    'Minister Anna Lee will travel to Riga to open the Latvia-Norway Cyber Dialogue on 3 August with Minister Eva Holm and Ambassador Paul Berg.',
    [
      'CONSULTATIONS PLANNED 2021-08-03 Riga Anna Lee+Eva Holm+Paul Berg',
      'VISIT PLANNED 2021-08-03 Riga Anna Lee',
    ],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('one discusses with a delegation by its own words', () => {
  const read = reading('Minister Anna Lee and the Norwegian delegation discussed trade.');
  const [met] = findMeetings(read);
  expect(met?.bodies.map(({ item }) => read.text.slice(item.start, item.end))).toEqual([
    'Norwegian delegation',
  ]);
  expect(meetings('Minister Anna Lee and a delegation discussed trade.')).toEqual([]);
});
