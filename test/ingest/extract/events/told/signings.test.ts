import { meetings } from '../../read-meetings';

const LEE = 'Minister Anna Lee';
const KHAN = 'Minister Omar Khan';
const MEZA = 'Prime Minister Rita Meza';
const SIGNED = `${LEE} and ${KHAN} signed an agreement on trade in Riga on Monday.`;
const RIGA = 'SIGNING HELD 2021-07-12 Riga Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  ['both named before what they did', SIGNED, [RIGA]],
  [
    'one with another',
    `${LEE} signed a declaration on fisheries with ${KHAN} in Riga on Monday.`,
    [RIGA],
  ],
  [
    'what is to be signed',
    `${LEE} and ${KHAN} will sign a declaration on fisheries in Riga on August 3.`,
    ['SIGNING PLANNED 2021-08-03 Riga Anna Lee+Omar Khan'],
  ],
  [
    'when and where, behind a long row',
    `On behalf of Latvia, the agreement was signed by ${LEE}, and on behalf of Norway by ${KHAN}, in Riga on Monday.`,
    [RIGA],
  ],
  [
    'who looked on, told after',
    `${SIGNED} The document was signed in the presence of ${MEZA}.`,
    [`${RIGA}+Rita Meza`],
  ],
  [
    'who came to the signing',
    `${SIGNED} ${MEZA} attended the signing ceremony.`,
    [`${RIGA}+Rita Meza`],
  ],
  [
    'not what one of them attended before',
    `${SIGNED} ${LEE} had attended the closing session of the Baltic Forum in Oslo on July 8.`,
    [RIGA, 'CONFERENCE HELD 2021-07-08 Oslo Anna Lee'],
  ],
  ['none by signing up', `${LEE} and ${KHAN} signed up for the plan.`, []],
])('signings: %s', (_, body, found) => expect(meetings(body)).toEqual(found));
