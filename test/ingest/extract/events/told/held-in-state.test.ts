import { meetings } from '../../read-meetings';

const LEE = 'President Anna Lee';
const KHAN = 'Prime Minister Omar Khan';

test.each<[string, string, string[]]>([
  [
    'met in a state',
    `${LEE} and ${KHAN} met in Latvia on Monday.`,
    ['MEETING HELD 2021-07-12 Latvia Anna Lee+Omar Khan'],
  ],
  [
    'held talks in a state',
    `${LEE} and ${KHAN} held bilateral talks in Latvia on Monday.`,
    ['MEETING HELD 2021-07-12 Latvia Anna Lee+Omar Khan'],
  ],
  [
    'met one in a state',
    `${LEE} met with ${KHAN} in Latvia on Monday.`,
    ['MEETING HELD 2021-07-12 Latvia Anna Lee+Omar Khan'],
  ],
  [
    'a state of which they spoke',
    `${LEE} and ${KHAN} discussed the situation in Latvia on Monday.`,
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'a state in which one serves',
    `${LEE} met with Norwegian Ambassador Omar Khan in Latvia on Monday.`,
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'a town that is host',
    `Riga hosted a forum on water on Monday. ${LEE} and ${KHAN} attended the forum.`,
    ['CONFERENCE HELD 2021-07-12 Riga Anna Lee+Omar Khan'],
  ],
  [
    'a state that is a town',
    `On Monday, Singapore hosted a meeting of the foreign ministers of Norway and Chile: Eva Holm and Ole Berg.`,
    ['MEETING HELD 2021-07-12 Singapore Eva Holm+Ole Berg'],
  ],
  [
    'the day behind a long row',
    'A trilateral meeting between the foreign ministers of Norway, Chile and Peru, Eva Holm, Ole Berg and Tomas Rivas, took place in Riga on Monday.',
    ['MEETING HELD 2021-07-12 Riga Eva Holm+Ole Berg+Tomas Rivas'],
  ],
  [
    'counterparts whose names no list has',
    'Minister Anna Lee met his counterparts from Norway and Chile, Bao Tran and Eva Holm, in Riga on Monday.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Bao Tran+Eva Holm'],
  ],
  [
    'presidents by their states, whose names no list has',
    'Presidents Anna Lee of Norway, Bao Tran of Chile and Eva Holm of Peru held a summit in Riga on Monday.',
    ['CONFERENCE HELD 2021-07-12 Riga Anna Lee+Bao Tran+Eva Holm'],
  ],
])('%s', (_, text, lines) => expect(meetings(text)).toEqual(lines));

const SIGNED = 'SIGNING HELD 2021-07-12 Riga Anna Lee+Omar Khan+Eva Holm';
test.each([
  'Presidents Anna Lee of Norway, Omar Khan of Chile and Eva Holm of Peru signed a joint declaration in Riga on Monday.',
  'Foreign Minister Anna Lee and her Chilean and Peruvian counterparts, Omar Khan and Eva Holm, signed a joint declaration in Riga on Monday.',
  'A memorandum was signed in Riga on Monday by Ministers Anna Lee, Omar Khan and Eva Holm.',
])('all who signed: "%s"', (text) => expect(meetings(text)).toEqual([SIGNED]));
