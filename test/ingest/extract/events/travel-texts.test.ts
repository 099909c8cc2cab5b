import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';
const HOLM = 'Prime Minister Eva Holm';
const BERG = 'Special Envoy Ivo Berg';
const TOUR = `${LEE} will travel to Riga, Oslo and Tallinn from July 20 to 24.`;
const sorted = (text: string) => meetings(text).sort();

test.each<[string, string, string[]]>([
  [
    'each of a row where it is told, a state too',
    `${LEE} will meet with ${KHAN} in Latvia, ${HOLM} in Norway, and President Rita Meza in Chile.`,
    [
      'MEETING PLANNED - Chile Anna Lee+Rita Meza',
      'MEETING PLANNED - Latvia Anna Lee+Omar Khan',
      'MEETING PLANNED - Norway Anna Lee+Eva Holm',
    ],
  ],
  [
    'a second clause has its own place',
    `In Riga, ${LEE} met ${KHAN}; in Oslo she was received by ${HOLM}.`,
    [
      'MEETING HELD ../2021-07-16 Oslo Anna Lee+Eva Holm',
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'what she will do besides is elsewhere',
    `${TOUR} On July 23, she will travel to Tallinn for talks with ${KHAN}, and she will then open a school in Tartu.`,
    [
      'CEREMONY PLANNED 2021-07-23 Tartu Anna Lee',
      'MEETING PLANNED 2021-07-23 Tallinn Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-20/2021-07-24 Oslo Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-24 Riga Anna Lee',
      'VISIT PLANNED 2021-07-23 Tallinn Anna Lee',
    ],
  ],
  [
    'the day that opens a sentence, and not that of what is talked of',
    `On July 23, ${LEE} will travel to Riga for talks with ${KHAN} on the December elections.`,
    [
      'MEETING PLANNED 2021-07-23 Riga Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-23 Riga Anna Lee',
    ],
  ],
  [
    'long after a journey one is there no more',
    `${LEE} will travel to Riga on July 20. In November she will host ${KHAN}.`,
    ['MEETING PLANNED 2021-11 - Anna Lee+Omar Khan', 'VISIT PLANNED 2021-07-20 Riga Anna Lee'],
  ],
  [
    'a stop that comes before',
    `Following her stop in Oslo, ${LEE} will travel to Riga for a meeting with ${KHAN}.`,
    [
      'MEETING PLANNED - Riga Anna Lee+Omar Khan',
      'VISIT PLANNED - Oslo Anna Lee',
      'VISIT PLANNED - Riga Anna Lee',
    ],
  ],
  [
    'whom one had phoned, one met',
    `${LEE} met in Riga with ${KHAN}, with whom she had spoken by phone on July 2.`,
    [
      'CALL HELD 2021-07-02 - Omar Khan+Anna Lee',
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'a journey that ends with talks',
    `${LEE} wrapped up a visit to Riga with a meeting with ${KHAN}.`,
    [
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
      'VISIT HELD ../2021-07-16 Riga Anna Lee',
    ],
  ],
  [
    'where a journey leads on, on days of its own',
    `${LEE} visited Oslo on July 12-13, the first stop on a trip that will also take her to Latvia for the Baltic Council and to Israel.`,
    [
      'VISIT HELD 2021-07-12/2021-07-13 Oslo Anna Lee',
      'VISIT PLANNED - Israel Anna Lee',
      'VISIT PLANNED - Latvia Anna Lee',
    ],
  ],
])('on a journey: %s', (_, text, told) => expect(sorted(text)).toEqual(told));

test.each([
  `Norway is sending a delegation to Riga on July 20, led by ${BERG}.`,
  `Norway is sending a delegation led by ${BERG} to Riga on July 20.`,
  `Norway will send a delegation to Riga on July 20. ${BERG} will lead the delegation.`,
  `Norway is sending a delegation to the Third Officials' Meeting in Riga on July 20. ${BERG} will lead U.S. participation there.`,
])('who leads a delegation that is sent goes there: %s', (text) =>
  expect(meetings(text)).toContain('VISIT PLANNED 2021-07-20 Riga Ivo Berg'),
);

test.each([
  `Norway will not send a delegation to Riga, led by ${BERG}.`,
  `Norway sent a delegation to Riga. ${BERG} leads the Latvian delegation at the United Nations.`,
])('and nobody else does: %s', (text) => expect(meetings(text)).toEqual([]));

test.each([
  `${LEE}'s itinerary includes a meeting with ${KHAN}.`,
  `The programme of the visit includes talks between ${LEE} and ${KHAN}.`,
])('what a programme holds is to come: %s', (text) =>
  expect(meetings(text)).toEqual(['MEETING PLANNED - - Anna Lee+Omar Khan']),
);

test('what one does tomorrow is to come', () =>
  expect(meetings(`Tomorrow ${LEE} meets ${KHAN}.`)).toEqual([
    'MEETING PLANNED 2021-07-17 - Anna Lee+Omar Khan',
  ]));

test.each([
  [`${LEE}'s trip follows ${KHAN}'s visit to Riga in May.`, 'Omar Khan'],
  [`${LEE} welcomed ${KHAN}'s arrival in Riga.`, 'Omar Khan'],
  [
    `The arrival of the opposition delegation, led by ${KHAN}, in Riga opened the way.`,
    'Omar Khan',
  ],
])('whose visit it is: %s', (text, who) =>
  expect(meetings(text).map((line) => line.replace(/HELD \S+/u, 'HELD'))).toEqual([
    `VISIT HELD Riga ${who}`,
  ]),
);

test.each([
  [`She opened the new chancery together with ${KHAN}.`, 'Anna Lee+Omar Khan'],
  [`There, she and ${KHAN} inaugurated a library.`, 'Anna Lee+Omar Khan'],
  [`She laid a wreath at the Monument to the Fallen.`, 'Anna Lee'],
])('a ceremony on a journey: %s', (text, who) =>
  expect(meetings(`${LEE} travelled to Riga on July 12. ${text}`)).toEqual([
    'VISIT HELD 2021-07-12 Riga Anna Lee',
    `CEREMONY HELD 2021-07-12 Riga ${who}`,
  ]),
);

test('groups and persons, each in a place of its own', () =>
  expect(
    sorted(
      `${LEE} will meet with the new Meza government in Chile, ${KHAN} in Latvia, and business leaders in Norway.`,
    ),
  ).toEqual([
    'MEETING PLANNED - Chile Anna Lee',
    'MEETING PLANNED - Latvia Anna Lee+Omar Khan',
    'MEETING PLANNED - Norway Anna Lee',
  ]));

test('who was on a journey goes on with it, and not who was named last', () =>
  expect(
    meetings(
      'Minister Anna Lee will travel to Riga on July 20. Talks with Minister Omar Khan are planned. She then continues to Oslo.',
    ).filter((line) => line.startsWith('VISIT')),
  ).toEqual(['VISIT PLANNED 2021-07-20 Riga Anna Lee', 'VISIT PLANNED - Oslo Anna Lee']));

test('the day on which one arrived is not that of the meeting', () =>
  expect(
    meetings(
      'Minister Anna Lee on Wednesday met with President Omar Khan in Riga, where she arrived on Tuesday evening.',
    ),
  ).toContain('MEETING HELD 2021-07-14 Riga Anna Lee+Omar Khan'));

test.each([
  'The tour follows a phone call of Jan. 19 in which Minister Anna Lee discussed trade with President Omar Khan.',
  'The tour follows a phone call on 19 January during which Minister Anna Lee discussed trade with President Omar Khan.',
])('what two did in a call they did on the phone: %s', (text) =>
  expect(meetings(text)).toEqual(['CALL HELD 2021-01-19 - Anna Lee+Omar Khan']),
);
