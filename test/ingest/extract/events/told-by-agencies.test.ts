import { meetings } from '../read-meetings';

const A = 'Latvian President Anna Kalnina';
const B = 'Norwegian President Omar Khan';
const C = 'Foreign Minister Ivo Berg of Estonia';
const TWO = 'Anna Kalnina+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'who told whom during a call',
    `During the telephone conversation held at the initiative of Oslo, ${A} informed ${B} about trade.`,
    [`CALL HELD ../2021-07-16 - ${TWO}`],
  ],
  [
    'no call with whom one is only said to have praised',
    `During the telephone conversation with journalists, ${A} praised ${B} for his help.`,
    [],
  ],
  [
    'a conversation by video with a long office',
    `${A} had a conversation with President of the Kingdom of the Northern Islands of Norway Omar Khan via video link.`,
    [`CALL HELD ../2021-07-16 - ${TWO}`],
  ],
  [
    'the talks of whom a sentence named last',
    `${A} met ${B} in Riga, a day after the latter's talks with ${C}.`,
    [`MEETING HELD ../2021-07-16 Riga ${TWO}`, 'MEETING HELD ../2021-07-16 - Omar Khan+Ivo Berg'],
  ],
  [
    'a call a day later',
    `${A} discussed trade with ${B} by phone on Tuesday, and with ${C} a day later.`,
    [`CALL HELD 2021-07-13 - ${TWO}`, 'CALL HELD 2021-07-14 - Anna Kalnina+Ivo Berg'],
  ],
  [
    'who led the two sides of consultations told after',
    'The Latvian delegation was headed by Deputy Minister Anna Kalnina, and the Norwegian delegation by State Secretary Omar Khan. The consultations took place in Riga on Tuesday.',
    [`CONSULTATIONS HELD 2021-07-13 Riga ${TWO}`],
  ],
  [
    'who gathered, as listed behind a colon',
    `The leaders of the Baltic states gathered in Oslo on Monday: ${A} and ${B}.`,
    [`MEETING HELD 2021-07-12 Oslo ${TWO}`],
  ],
  [
    'who gathered for a summit',
    `${A} and ${B} gathered in Oslo on Monday for a summit.`,
    [`CONFERENCE HELD 2021-07-12 Oslo ${TWO}`],
  ],
  [
    'on whose behalf a lunch was held for whom',
    'A working lunch was held on behalf of Anna Kalnina in honour of President of Norway Omar Khan.',
    [`MEETING HELD ../2021-07-16 - ${TWO}`],
  ],
  [
    'who took part beside those told before',
    `${A} held talks with ${B} in Riga. Ministers Jonas Berg and Eva Lund took part.`,
    [`MEETING HELD ../2021-07-16 Riga ${TWO}+Jonas Berg+Eva Lund`],
  ],
  [
    'when and where two agreed to meet',
    `${A} had a telephone conversation with ${B}. The presidents agreed to meet in Oslo in October.`,
    [`CALL HELD ../2021-07-16 - ${TWO}`, `MEETING PLANNED 2021-10 Oslo ${TWO}`],
  ],
  [
    'no meeting that two only agreed to',
    `${A} had a telephone conversation with ${B}. The presidents agreed to meet more often.`,
    [`CALL HELD ../2021-07-16 - ${TWO}`],
  ],
  [
    'the talks of whom one told another, which are not theirs',
    `${A} informed ${B} during a telephone conversation about the outcome of her talks with ${C}. The two leaders discussed trade.`,
    [`CALL HELD ../2021-07-16 - ${TWO}`, 'MEETING HELD ../2021-07-16 - Anna Kalnina+Ivo Berg'],
  ],
  [
    'whom a state sent, told as the counterpart',
    `${B} arrived in Riga on Monday. Latvian Minister Ivo Berg met his Norwegian counterpart in Riga.`,
    ['VISIT HELD 2021-07-12 Riga Omar Khan', 'MEETING HELD 2021-07-12 Riga Ivo Berg+Omar Khan'],
  ],
  [
    'who visits by an invitation of another',
    `${A} accepted the invitation of ${B} and will pay a visit to Oslo in September.`,
    ['VISIT PLANNED 2021-09 Oslo Anna Kalnina'],
  ],
  [
    'who arrived, of whom another received them',
    `${A} was received by Norwegian Speaker Ivo Berg when she arrived in Oslo on Monday.`,
    [
      'MEETING HELD 2021-07-12 Oslo Anna Kalnina+Ivo Berg',
      'VISIT HELD 2021-07-12 Oslo Anna Kalnina',
    ],
  ],
  [
    'ambassadors in a row of states',
    'Ambassadors of Norway Omar Khan, of Chile Rosa Diaz and of Kenya Ann Moi presented their credentials to President Anna Kalnina.',
    ['CEREMONY HELD ../2021-07-16 - Omar Khan+Rosa Diaz+Ann Moi+Anna Kalnina'],
  ],
])('%s', (_what, body, expected) => {
  expect(meetings(body)).toEqual(expected);
});
