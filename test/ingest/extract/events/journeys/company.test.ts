import { meetings } from '../../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const WILL_MEET = 'In Riga, the delegation will meet with President Omar Khan.';
const TOWNS = `${LEE} will travel to Riga, Latvia, and Oslo, Norway, from July 20 to 24.`;
const VISITS = [
  'VISIT PLANNED 2021-07-20/2021-07-24 Riga Anna Lee+Ivan Petrov',
  'VISIT PLANNED 2021-07-20/2021-07-24 Oslo Anna Lee+Ivan Petrov',
] as const;
const BOTH = [
  'MEETING PLANNED 2021-07-20/2021-07-24 Riga Anna Lee+Omar Khan+Ivan Petrov',
  'MEETING PLANNED 2021-07-20/2021-07-24 Oslo Anna Lee+Eva Holm',
] as const;
const IN_OSLO = 'In Oslo, Minister Lee will meet with Minister Eva Holm.';

test.each<[string, string, string[]]>([
  [
    'who is named after "will be joined by" is at what all do, and not at what the traveller does alone',
    `${TOWNS} She will be joined by Deputy Minister Ivan Petrov. ${WILL_MEET} ${IN_OSLO}`,
    [...VISITS, ...BOTH],
  ],
  [
    'they may be told of after what they take part in',
    `${TOWNS} ${WILL_MEET} ${IN_OSLO} Deputy Minister Ivan Petrov will accompany Minister Lee on the trip.`,
    [...VISITS, ...BOTH],
  ],
  [
    'one who comes along to one place goes there, and is not at what the traveller does there',
    `${TOWNS} ${WILL_MEET} ${IN_OSLO} She will be joined by Deputy Minister Ivan Petrov and, in Oslo only, Ambassador Ada Berg.`,
    [VISITS[0], `${VISITS[1]}+Ada Berg`, ...BOTH],
  ],
  [
    'who is of a delegation that one leads on a part of the journey goes there',
    `${LEE} will travel to Riga, Latvia, and Oslo, Norway, from July 20 to 24. She will lead an interagency delegation to Oslo. Other members of the delegation are Ambassador Ada Berg and Director Ole Dahl.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-24 Riga Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-24 Oslo Anna Lee+Ada Berg+Ole Dahl',
    ],
  ],
  [
    'the place may follow',
    `${TOWNS} ${WILL_MEET} ${IN_OSLO} Ambassador Ada Berg will join her in Riga.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-24 Riga Anna Lee+Ada Berg',
      'VISIT PLANNED 2021-07-20/2021-07-24 Oslo Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-24 Riga Anna Lee+Omar Khan+Ada Berg',
      'MEETING PLANNED 2021-07-20/2021-07-24 Oslo Anna Lee+Eva Holm',
    ],
  ],
  [
    'members of a delegation',
    `${LEE} travelled to Riga on July 14. She led a delegation that included Deputy Minister Ivan Petrov and Ambassador Ada Berg. The delegation met with President Omar Khan.`,
    [
      'VISIT HELD 2021-07-14 Riga Anna Lee+Ivan Petrov+Ada Berg',
      'MEETING HELD 2021-07-14 Riga Anna Lee+Omar Khan+Ivan Petrov+Ada Berg',
    ],
  ],
  [
    'a list of members ends where the delegation does something',
    `${LEE} will lead a delegation to Riga on July 20. The delegation, which will include Ambassador Ada Berg, will meet with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee+Ada Berg',
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan+Ada Berg',
    ],
  ],
  [
    'members may be told in a sentence of their own',
    `${LEE} will lead a delegation to Riga on July 20. The delegation is comprised of Ambassador Ada Berg. The delegation will meet with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee+Ada Berg',
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan+Ada Berg',
    ],
  ],
  [
    'what the traveller does besides is hers alone',
    `${LEE} will travel to Riga on July 20 to meet with President Omar Khan. Ambassador Ada Berg will join her. Minister Lee will also meet with Minister Eva Holm.`,
    [
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-20 Riga Anna Lee+Ada Berg',
      'MEETING PLANNED - - Anna Lee+Eva Holm',
    ],
  ],
  [
    'the purpose of coming along is no other meeting',
    `${LEE} will travel to Riga, July 20, where she will meet with President Omar Khan. She will be joined by Ambassador Ada Berg for the meeting with President Khan.`,
    [
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan+Ada Berg',
      'VISIT PLANNED 2021-07-20 Riga Anna Lee+Ada Berg',
    ],
  ],
  [
    'who is said to come to an event is at it, and who comes on the trip is not',
    `${TOWNS} ${IN_OSLO} She will be joined on the trip by Deputy Minister Ivan Petrov. She will also be joined in Oslo for the meetings by Ambassador Ada Berg.`,
    [VISITS[0], `${VISITS[1]}+Ada Berg`, `${BOTH[1]}+Ada Berg`],
  ],
  [
    'who joins the traveller for a meeting meets with her',
    `${LEE} will travel to Riga on July 20. Ambassador Ada Berg will join her in Riga for meetings with President Omar Khan.`,
    [
      'VISIT PLANNED 2021-07-20 Riga Anna Lee+Ada Berg',
      'MEETING PLANNED - Riga Ada Berg+Omar Khan+Anna Lee',
    ],
  ],
  [
    'who joins another than the traveller does not come along',
    `${LEE} will travel to Riga on July 20 to meet with officials. Ambassador Ada Berg will join Minister Eva Holm.`,
    ['MEETING PLANNED 2021-07-20 Riga Anna Lee', 'VISIT PLANNED 2021-07-20 Riga Anna Lee'],
  ],
  [
    'whom one brought along on a visit that one is back from',
    `${LEE} returned to Riga on Monday after concluding an official visit to Norway. She was accompanied by Minister Ada Berg.`,
    ['VISIT HELD ../2021-07-12 Norway Anna Lee+Ada Berg'],
  ],
  [
    'who shows a guest round is not on the visit, nor at what was told before',
    `${LEE} concluded a visit to Norway on Monday. In Oslo, she met with President Omar Khan and visited a hospital, accompanied by its head, Eva Holm.`,
    [
      'VISIT HELD ../2021-07-12 Norway Anna Lee',
      'MEETING HELD ../2021-07-12 Oslo Anna Lee+Omar Khan',
    ],
  ],
])('company: %s', (_, text, told) => expect(meetings(text)).toEqual(told));
