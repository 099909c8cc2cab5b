import { meetings } from '../read-meetings';

const TRAVELS = 'Minister Anna Lee will travel to Riga, Latvia, and Oslo, Norway, July 20-23.';

test.each<[string, string, string[]]>([
  [
    'a sentence that begins with a day and a place of the journey says where and when what follows is',
    `${TRAVELS}\n\nOn July 20-21 in Riga, Minister Lee and Minister Eva Holm will attend a Defense Ministerial hosted by Minister Omar Khan. Minister Lee will meet with Minister Khan and other officials.`,
    [
      'VISIT PLANNED 2021-07-20/2021-07-23 Riga Anna Lee',
      'VISIT PLANNED 2021-07-20/2021-07-23 Oslo Anna Lee',
      'MEETING PLANNED 2021-07-20/2021-07-21 Riga Anna Lee+Eva Holm+Omar Khan',
      'MEETING PLANNED 2021-07-20/2021-07-21 Riga Anna Lee+Omar Khan',
    ],
  ],
  [
    'two who met agreed to meet again in some days',
    'President Anna Lee and Prime Minister Omar Khan have agreed to meet again in 10 days.',
    ['MEETING PLANNED 2021-07-16/2021-07-26 - Anna Lee+Omar Khan'],
  ],
  [
    'two who agreed to meet, nobody says when',
    'President Anna Lee and Prime Minister Omar Khan have agreed to meet regularly.',
    [],
  ],
  [
    'who is to host leaders for a summit',
    'President Anna Lee will host island leaders at the Castle for the first Norway-Latvia Islands Summit.',
    ['CONFERENCE PLANNED - - Anna Lee'],
  ],
  [
    'who is to lead those who participate',
    'Minister Anna Lee will lead the Latvian delegation participating in the Norway-Latvia Political Dialogue on July 20.',
    ['CONSULTATIONS PLANNED 2021-07-20 - Anna Lee'],
  ],
  [
    'a counterpart whose office is told at length',
    'Minister Anna Lee spoke with her Norwegian counterpart, Secretary General of Norway’s Ministry of Foreign Affairs Ambassador Eva Holm, in a call on July 14.',
    ['CALL HELD 2021-07-14 - Anna Lee+Eva Holm'],
  ],
])('%s', (_what, body, found) => {
  expect(meetings(body)).toEqual(found);
});
