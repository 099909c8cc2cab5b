import { meetings } from '../../read-meetings';

const DAYS = '2021-07-20/2021-07-24';
const GOES = 'Secretary Anna Lee will travel to Latvia and Norway July 20-24.';
const VISITS = [`VISIT PLANNED ${DAYS} Latvia Anna Lee`, `VISIT PLANNED ${DAYS} Norway Anna Lee`];
const KHAN = 'The Secretary will meet with President Omar Khan.';
const HOLM = 'The Secretary will meet with Minister Eva Holm.';
const MET = [
  'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
  'MEETING PLANNED 2021-07-23 Oslo Anna Lee+Eva Holm',
];

test.each<[string, string, string[]]>([
  [
    'days and towns of a programme, in the line',
    `${GOES}\n\nJuly 20 – Riga: ${KHAN}\n\nJuly 23 – Oslo: ${HOLM}`,
    [...VISITS, ...MET],
  ],
  [
    'before the sentence',
    `${GOES}\n\nTuesday, July 20: Riga. ${KHAN}\n\nFriday, July 23: Oslo. ${HOLM}`,
    [...VISITS, ...MET],
  ],
  [
    'on lines of their own, the town first',
    `${GOES}\n\nRiga, July 20\n\n${KHAN}\n\nOslo, July 23\n\n${HOLM}`,
    [...VISITS, ...MET],
  ],
  [
    'with the state',
    `${GOES}\n\nRiga, Latvia (July 20): ${KHAN}\n\nOslo, Norway (July 23): ${HOLM}`,
    [...VISITS, ...MET],
  ],
  [
    'two towns: the day, and neither town',
    `${GOES}\n\nJuly 20: Riga and Liepaja\n\n${KHAN}`,
    [...VISITS, 'MEETING PLANNED 2021-07-20 - Anna Lee+Omar Khan'],
  ],
  [
    'stops of a journey to a region',
    `Secretary Anna Lee will travel to the Middle East tomorrow.\n\nJuly 20: Amman. ${KHAN}`,
    [
      'VISIT PLANNED 2021-07-17 Middle East Anna Lee',
      'VISIT PLANNED 2021-07-20 Amman Anna Lee',
      'MEETING PLANNED 2021-07-20 Amman Anna Lee+Omar Khan',
    ],
  ],
  [
    'no sentence that begins with a day and a town',
    `${GOES}\n\nOn July 20, Riga hosts a festival. ${KHAN}`,
    [...VISITS, 'MEETING PLANNED - - Anna Lee+Omar Khan'],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
