import { meetings } from '../../read-meetings';

const STAY = '2021-07-20/2021-07-22';

test.each<[string, string, string[]]>([
  [
    'days at which a sentence begins are a stay of whom it tells',
    'In Riga from July 20-22, Envoy Anna Lee will meet with President Omar Khan.',
    [`MEETING PLANNED ${STAY} Riga Anna Lee+Omar Khan`, `VISIT PLANNED ${STAY} Riga Anna Lee`],
  ],
  [
    'not of who is at home there',
    'In Riga from July 20-22, Latvian Foreign Minister Anna Lee will meet with President Omar Khan.',
    [`MEETING PLANNED ${STAY} Riga Anna Lee+Omar Khan`],
  ],
  [
    'nor of a host, or on one day',
    'In Riga on July 20, Envoy Anna Lee will meet with President Omar Khan.',
    ['MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan'],
  ],
  [
    'officials of the next place are met there, apart from those whom one also met',
    'In Riga from July 20-22, Envoy Anna Lee will meet with officials. The Envoy will also meet with business leaders.\n\nEnvoy Lee will then travel to Oslo from July 22-24. The Envoy will meet with senior officials.',
    [
      `MEETING PLANNED ${STAY} Riga Anna Lee`,
      `VISIT PLANNED ${STAY} Riga Anna Lee`,
      'MEETING PLANNED - - Anna Lee',
      'VISIT PLANNED 2021-07-22/2021-07-24 Oslo Anna Lee',
      'MEETING PLANNED 2021-07-22/2021-07-24 Oslo Anna Lee',
    ],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

const GOES = 'Envoy Anna Lee will travel to Riga from July 19 to 22';
const VISIT = 'VISIT PLANNED 2021-07-19/2021-07-22 Riga Anna Lee';

test.each<[string, string, string[]]>([
  [
    'it is where the journey leads',
    `${GOES} to lead the delegation for the Latvia-Kenya Dialogue on China on July 21 and the Latvia-Oman Consultations on Trade on July 22.`,
    [
      'CONSULTATIONS PLANNED 2021-07-21 Riga Anna Lee',
      VISIT,
      'CONSULTATIONS PLANNED 2021-07-22 Riga Anna Lee',
    ],
  ],
  [
    'not on a day after it',
    `${GOES} to prepare the Latvia-Oman Consultations on Trade on July 29.`,
    [VISIT, 'CONSULTATIONS PLANNED 2021-07-29 - '],
  ],
])('an event named in the sentence of a journey: %s', (_, text, told) =>
  expect(meetings(text)).toEqual(told),
);

test('who brokered a meeting is whom the two leaders are, and not whom one met by that', () =>
  expect(
    meetings(
      'President Omar Khan met Prime Minister Eva Holm on Tuesday in Riga. Khan thanked Holm for brokering the meeting with Minister Anna Lee. The two leaders will meet again on Wednesday.',
    ),
  ).toEqual([
    'MEETING HELD 2021-07-13 Riga Omar Khan+Eva Holm',
    'MEETING HELD ../2021-07-16 - Omar Khan+Anna Lee',
    'MEETING PLANNED 2021-07-21 - Omar Khan+Eva Holm',
  ]));
