import { meetings } from '../../read-meetings';

const VISIT = 'Minister Anna Lee will visit Latvia and Norway on July 20-22.';
const VISITS = [
  'VISIT PLANNED 2021-07-20/2021-07-22 Latvia Anna Lee',
  'VISIT PLANNED 2021-07-20/2021-07-22 Norway Anna Lee',
];

test.each<[string, string, string[]]>([
  [
    'a town of a state that is visited is no other visit, and has its days',
    `${VISIT}\n\nMinister Lee will begin her trip in Riga.\n\nShe will then travel to Oslo, where she will meet with President Omar Khan.`,
    [...VISITS, 'MEETING PLANNED 2021-07-20/2021-07-22 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'a visit to a town on another day is another',
    `${VISIT}\n\nMinister Lee will visit Riga on August 2.`,
    [...VISITS, 'VISIT PLANNED 2021-08-02 Riga Anna Lee'],
  ],
  [
    'a mission with visits to several states',
    'Minister Anna Lee embarked on her first diplomatic mission with visits to Latvia, Norway and Estonia.',
    ['Latvia', 'Norway', 'Estonia'].map((place) => `VISIT HELD ../2021-07-16 ${place} Anna Lee`),
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});

test.each<[string, string, string[]]>([
  [
    'to meet others for a summit is to hold it',
    'Minister Anna Lee is set to meet with President Omar Khan and Minister Eva Holm for the Northern Leaders’ Summit on July 20 in Oslo. This is President Omar Khan’s first meeting with other leaders.',
    ['CONFERENCE PLANNED 2021-07-20 Oslo Anna Lee+Omar Khan+Eva Holm'],
  ],
  [
    'to meet at one is not',
    'Minister Anna Lee met with President Omar Khan on July 14 at the summit in Oslo.',
    ['MEETING HELD 2021-07-14 Oslo Anna Lee+Omar Khan'],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
