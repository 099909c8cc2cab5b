import { meetings } from '../../read-meetings';

const PAIR = 'Anna Lee+Omar Khan';
const MET = 'President Anna Lee met with President Omar Khan in Riga on Tuesday.';
const TODAY = `MEETING HELD 2021-07-13 Riga ${PAIR}`;

test.each<[string, string, string[]]>([
  [
    'the two who met last met before, once or more',
    `${MET} The two leaders first met in Oslo in April and again in May.`,
    [TODAY, `MEETING HELD 2021-04 Oslo ${PAIR}`, `MEETING HELD 2021-05 - ${PAIR}`],
  ],
  [
    'in a town that is told by what it is',
    `${MET} The pair had last met in April at the Norwegian border village of Kirkenes.`,
    [TODAY, `MEETING HELD 2021-04 Kirkenes ${PAIR}`],
  ],
  [
    'meetings after which they meet again',
    `${MET} It is the third meeting between the two, after meetings in Oslo and Bergen.`,
    [TODAY, `MEETING HELD ../2021-07-16 Oslo ${PAIR}`, `MEETING HELD ../2021-07-16 Bergen ${PAIR}`],
  ],
  [
    'those who are named met before',
    `${MET} Lee and Minister Eva Holm last met in 2019.`,
    [TODAY, 'MEETING HELD 2019 - Anna Lee+Eva Holm'],
  ],
  [
    'of the two who met, and not of whom one is to meet',
    `${MET} Lee will meet with Minister Eva Holm on Saturday. The two presidents first met in 2019.`,
    [TODAY, 'MEETING PLANNED 2021-07-17 - Anna Lee+Eva Holm', `MEETING HELD 2019 - ${PAIR}`],
  ],
  [
    'who meet for the first time now met never before',
    `${MET} The two leaders met for the first time on Tuesday.`,
    [TODAY],
  ],
  ['what has no day and no place is not told', `${MET} They first met as students.`, [TODAY]],
  [
    'a previous meeting is another than theirs',
    `${MET} The previous meeting between Lee and Khan took place in Oslo in April 2019.`,
    [TODAY, `MEETING HELD 2019-04 Oslo ${PAIR}`],
  ],
  [
    'by the noun: a call before',
    `${MET} Their previous telephone conversation took place on May 3, 2019.`,
    [TODAY, `CALL HELD 2019-05-03 - ${PAIR}`],
  ],
  [
    'by the noun: the last meeting of the two',
    `${MET} The last in-person meeting between the two presidents was held in Oslo in 2019.`,
    [TODAY, `MEETING HELD 2019 Oslo ${PAIR}`],
  ],
  [
    'by when they spoke last on the phone',
    `${MET} The last time they spoke by phone was on May 3, 2019.`,
    [TODAY, `CALL HELD 2019-05-03 - ${PAIR}`],
  ],
])('%s', (_, body, found) => expect(meetings(body)).toEqual(found));

test.each<[string, string, string[]]>([
  [
    'a summit of two is held by both',
    'President Anna Lee and President Omar Khan agreed on trade at their summit in Riga on Tuesday.',
    [`CONFERENCE HELD 2021-07-13 Riga ${PAIR}`],
  ],
  [
    'on one of its days too',
    'President Anna Lee and President Omar Khan signed a declaration in Riga on Tuesday, the second day of their summit.',
    [`CONFERENCE HELD 2021-07-13 Riga ${PAIR}`, `SIGNING HELD 2021-07-13 Riga ${PAIR}`],
  ],
  [
    'and wrapped up',
    'President Anna Lee and President Omar Khan wrapped up their summit in Riga on Tuesday.',
    [`CONFERENCE HELD 2021-07-13 Riga ${PAIR}`],
  ],
  [
    'one of a row of summits is to come',
    'President Anna Lee is to hold her third summit with President Omar Khan in Riga on Saturday.',
    [`CONFERENCE PLANNED 2021-07-17 Riga ${PAIR}`],
  ],
  [
    'held between them',
    'The first summit was held in 2000 between President Anna Lee and President Omar Khan.',
    [`CONFERENCE HELD 2000 - ${PAIR}`],
  ],
  [
    'what is said about a summit is said by no one there',
    'President Anna Lee and President Omar Khan discussed their next summit by phone.',
    [`CALL HELD ../2021-07-16 - ${PAIR}`],
  ],
])('summits: %s', (_, body, found) => expect(meetings(body)).toEqual(found));

test.each<[string, string, string[]]>([
  [
    'whom one meets before the next is met too',
    'President Anna Lee arrived in Riga on Tuesday and was received by President Omar Khan before meeting Minister Eva Holm.',
    [
      `MEETING HELD 2021-07-13 Riga ${PAIR}`,
      'MEETING HELD 2021-07-13 Riga Anna Lee+Eva Holm',
      'VISIT HELD 2021-07-13 Riga Anna Lee',
    ],
  ],
  [
    'to one on a day and to the next on another',
    'Minister Anna Lee said she had spoken to President Omar Khan on Tuesday and to Minister Eva Holm on Wednesday.',
    ['CALL HELD 2021-07-13 - Anna Lee+Omar Khan', 'CALL HELD 2021-07-14 - Anna Lee+Eva Holm'],
  ],
  [
    'what was done where one went was done there',
    'President Anna Lee flew from Oslo to the Latvian town of Cesis, where she met President Omar Khan on Tuesday.',
    [`MEETING HELD 2021-07-13 Cesis ${PAIR}`, 'VISIT HELD 2021-07-13 Cesis Anna Lee'],
  ],
  [
    'not at one of several places',
    'President Anna Lee visited Riga and Oslo, where she met President Omar Khan.',
    [
      `MEETING HELD ../2021-07-16 - ${PAIR}`,
      'VISIT HELD ../2021-07-16 Riga Anna Lee',
      'VISIT HELD ../2021-07-16 Oslo Anna Lee',
    ],
  ],
])('on the way: %s', (_, body, found) => expect(meetings(body)).toEqual(found));
