import { meetings } from '../read-meetings';

const LEE = 'Foreign Minister Anna Lee';
const KHAN = 'President Omar Khan';
const MEZA = 'Prime Minister Rita Meza';
const BERG = 'Ambassador Ole Berg';
const MET = `${LEE} met with ${KHAN} on Monday.`;
const PAIR = 'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'those of whom a sentence after says that they were among them',
    `${MET} Participants also included ${MEZA} and ${BERG}.`,
    [`${PAIR}+Rita Meza+Ole Berg`],
  ],
  [
    'who will come to what is to be',
    `${LEE} will meet with ${KHAN} on July 20. ${MEZA} will also participate.`,
    ['MEETING PLANNED 2021-07-20 - Anna Lee+Omar Khan+Rita Meza'],
  ],
  [
    'who will come to another was not at what was held',
    `${MET} ${MEZA} will also participate.`,
    [PAIR],
  ],
  [
    'all whom a state sent',
    `Latvia and Norway held a Strategic Dialogue in Riga on Monday. Latvia was represented by ${LEE} and ${BERG}. Norway was represented by ${MEZA}.`,
    ['CONSULTATIONS HELD 2021-07-12 Riga Anna Lee+Ole Berg+Rita Meza'],
  ],
  [
    'whom the meetings of a traveller included',
    `${LEE} visited Oslo on Monday. Her meetings included ${KHAN} and ${MEZA}.`,
    [
      'VISIT HELD 2021-07-12 Oslo Anna Lee',
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan+Rita Meza',
    ],
  ],
  [
    'what meetings included, and no one',
    `${LEE} visited Oslo on Monday. Her meetings included discussions of trade.`,
    ['VISIT HELD 2021-07-12 Oslo Anna Lee'],
  ],
])('%s', (_, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
