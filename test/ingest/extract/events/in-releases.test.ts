import { meetings } from '../read-meetings';

const OPEN = '../2021-07-16';
const [LEE, KHAN, HOLM] = [
  'Secretary Anna Lee',
  'Foreign Minister Omar Khan',
  'Foreign Minister Eva Holm',
];
const THREE = `${LEE}, ${KHAN} and ${HOLM} held a trilateral meeting in Oslo on May 3.`;
const TRILATERAL = 'MEETING HELD 2021-05-03 Oslo Anna Lee+Omar Khan+Eva Holm';

test.each<[string, string, string[]]>([
  [
    'both ministers, of three who met',
    `${THREE} Both ministers also met with Speaker Ivan Petrov.`,
    [TRILATERAL, `MEETING HELD ${OPEN} - Omar Khan+Eva Holm+Ivan Petrov`],
  ],
  [
    'the three ministers, after a meeting of two',
    `${THREE} The Secretary also met with Speaker Ivan Petrov. The three ministers will meet again in Riga in December.`,
    [
      TRILATERAL,
      `MEETING HELD ${OPEN} - Anna Lee+Ivan Petrov`,
      'MEETING PLANNED 2021-12 Riga Anna Lee+Omar Khan+Eva Holm',
    ],
  ],
  [
    'the vice ministers, of whom one is a deputy secretary',
    'Deputy Secretary Anna Lee, Vice Minister Omar Khan and First Vice Minister Eva Holm met in Oslo on May 3. She also called on Chief Secretary Ivan Petrov. The vice ministers will meet again in Riga in December.',
    [
      TRILATERAL,
      `MEETING HELD ${OPEN} - Anna Lee+Ivan Petrov`,
      'MEETING PLANNED 2021-12 Riga Anna Lee+Omar Khan+Eva Holm',
    ],
  ],
  [
    'two of three, beside what all held',
    `${THREE} Before the trilateral, the Secretary held bilateral talks with Minister Khan.`,
    [TRILATERAL, `MEETING HELD ${OPEN} - Anna Lee+Omar Khan`],
  ],
  [
    'on its margins: where it was',
    `${THREE} On the margins of the meeting, the Secretary met with Speaker Ivan Petrov.`,
    [TRILATERAL, `MEETING HELD ${OPEN} Oslo Anna Lee+Ivan Petrov`],
  ],
  [
    'and what two say at it is said there',
    `${THREE} At the meeting, the Secretary spoke with Minister Khan about trade.`,
    [TRILATERAL],
  ],
  [
    'he, who did something in the evening',
    'Secretary John Lee met with Prime Minister Omar Khan. In the evening he attended a dinner hosted by the Prime Minister. He will visit Riga tomorrow.',
    [`MEETING HELD ${OPEN} - John Lee+Omar Khan`, 'VISIT PLANNED 2021-07-17 Riga John Lee'],
  ],
  [
    'states whose officials one met are no places of it',
    `${LEE} held consultations in Riga with officials of France, Germany, and Norway.`,
    [`CONSULTATIONS HELD ${OPEN} Riga Anna Lee`],
  ],
  [
    'one on the phone who could not come to something else',
    `${LEE} spoke by phone with ${KHAN}, who was unable to attend the summit.`,
    [`CALL HELD ${OPEN} - Anna Lee+Omar Khan`],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
