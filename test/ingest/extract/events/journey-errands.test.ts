import { meetings } from '../read-meetings';

const LEE = 'Minister Anna Lee';
const DAYS = '2021-07-20/2021-07-24';

test.each<[string, string, string[]]>([
  [
    'what is also done in the paragraph of a stop is done there',
    `${LEE} will travel to Latvia and Norway July 20-24.\n\nIn Latvia, she will meet with President Omar Khan. The Minister will also meet with students.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-24 Latvia Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-24 Norway Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-24 Latvia Anna Lee+Omar Khan',
      'MEETING PLANNED 2021-07-20/2021-07-24 Latvia Anna Lee',
    ],
  ],
  [
    'a row of places for meetings is one meeting a place',
    `${LEE} will travel to Latvia, Norway, and Estonia for meetings with senior officials July 20-24.`,
    ['MEETING', 'VISIT'].flatMap((kind) =>
      ['Latvia', 'Norway', 'Estonia'].map((place) => `${kind} PLANNED ${DAYS} ${place} Anna Lee`),
    ),
  ],
  [
    'whom one accompanies to a summit takes part',
    `${LEE} will travel to Riga July 20-24 to accompany President Omar Khan at the Third Summit of the Baltic States.`,
    [
      'CONFERENCE PLANNED 2021-07-20/2021-07-24 Riga Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-20/2021-07-24 Riga Anna Lee',
    ],
  ],
  [
    'who comes along by an aside does not travel first, nor on to the next place',
    `${LEE}, accompanied by Ambassador Omar Khan, will travel to Riga on July 20 for talks with the partners. She will then travel to Oslo on July 22 for talks with the partners.`,
    [
      'MEETING PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-20 Riga Anna Lee+Omar Khan',
      'MEETING PLANNED 2021-07-22 Oslo Anna Lee',
      'VISIT PLANNED 2021-07-22 Oslo Anna Lee',
    ],
  ],
  [
    'a journey to come that is called a visit after is to come',
    `${LEE} will travel to Riga July 20-24 to meet with President Omar Khan. Minister Lee’s visit to Latvia shows that trade grows.`,
    [`MEETING PLANNED ${DAYS} Riga Anna Lee+Omar Khan`, `VISIT PLANNED ${DAYS} Riga Anna Lee`],
  ],
  [
    'a memorial service is none of the meetings',
    `${LEE} will meet with students in Riga. She will attend a memorial service in Riga.`,
    ['MEETING PLANNED - Riga Anna Lee', 'CEREMONY PLANNED - Riga Anna Lee'],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
