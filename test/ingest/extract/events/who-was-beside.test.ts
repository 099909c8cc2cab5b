import { meetings } from '../read-meetings';

const MET = 'Minister Anna Lee met Minister Omar Khan in Oslo on Monday.';
const FIRST = 'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan';

/** Who is told of beside two who met, and was not with them. */
test.each([
  'The working group on trade was led by Secretary Ada Roy and Minister Ivo Berg.',
  'The Defense Working Group was co-chaired by Secretary Ada Roy and Minister Ivo Berg, while the working group on trade was led by Minister Ole Moe.',
  'The ambassadors were received by President Ada Roy.',
])('none of them: "%s"', (next) => expect(meetings(`${MET} ${next}`)).toContain(FIRST));

test.each<[string, string[]]>([
  [
    'Minister Anna Lee will meet with President Omar Khan and attend the Riga Forum together with Foreign Minister Ada Roy.',
    ['MEETING PLANNED - - Anna Lee+Omar Khan', 'CONFERENCE PLANNED - - Anna Lee+Ada Roy'],
  ],
  [
    'Minister Anna Lee attended the opening ceremony of the Games on Monday alongside President Omar Khan.',
    ['CEREMONY HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'In Riga Minister Anna Lee will sit down with President Omar Khan and take part in a meeting of the Baltic Council that is chaired by Foreign Minister Ada Roy.',
    ['MEETING PLANNED - Riga Anna Lee+Omar Khan', 'MEETING PLANNED - Riga Anna Lee+Ada Roy'],
  ],
])('each with whom: "%s"', (text, lines) => expect(meetings(text)).toEqual(lines));

/** A town or a day of what is only to be, and of no talks before. */
test.each<[string, string[]]>([
  [
    'Minister Anna Lee had breakfast with Minister Omar Khan on Monday, at which they prepared the Cooperation Council due to take place in Brussels in August.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'Minister Anna Lee will travel to Doha on July 20 for a meeting with President Omar Khan, and she ends the trip in Riyadh on July 22.',
    [
      'VISIT PLANNED 2021-07-20 Doha Anna Lee',
      'MEETING PLANNED 2021-07-20 Doha Anna Lee+Omar Khan',
      'VISIT PLANNED 2021-07-22 Riyadh Anna Lee',
    ],
  ],
  [
    'Minister Anna Lee will stay in Riga for consultations with Minister Omar Khan.',
    ['CONSULTATIONS PLANNED - Riga Anna Lee+Omar Khan'],
  ],
  [
    'Minister Anna Lee met Minister Omar Khan in Oslo on Monday to prepare for the summit in Riga.',
    [FIRST],
  ],
])('neither its town nor its kind: "%s"', (text, lines) =>
  expect(meetings(text).sort()).toEqual(lines.sort()),
);

test('who is charged with a recovery', () =>
  expect(
    meetings(
      'Special Representative for Latvia’s Economic Recovery Penelope Shaw met Minister Omar Khan.',
    ),
  ).toEqual(['MEETING HELD ../2021-07-16 - Penelope Shaw+Omar Khan']));

/** Others than those who met are to, and are not named; a standing body's next meeting is its own. */
test.each<[string, string[]]>([
  ['They decided that their vice ministers would meet in Manila in August.', []],
  ['The ministers agreed that experts from both countries will meet in Manila in August.', []],
  [
    'The Commission agreed to hold its next meeting in Manila in August.',
    ['MEETING PLANNED 2021-08 Manila '],
  ],
  [
    'The participants decided to convene the fourth meeting of the Joint Commission in Manila in August.',
    ['MEETING PLANNED 2021-08 Manila '],
  ],
  [
    'They agreed to meet again in Manila in August.',
    ['MEETING PLANNED 2021-08 Manila Anna Lee+Omar Khan'],
  ],
])('of others: "%s"', (next, lines) =>
  expect(meetings(`${MET} ${next}`)).toEqual([FIRST, ...lines]),
);

test('who joined on a journey was at nothing told of before; "they" are the two', () =>
  expect(
    meetings(
      `${MET}\n\nIn Lima, Minister Lee was joined by Secretary Ada Roy. They held talks with President Ivo Berg.`,
    ),
  ).toEqual([FIRST, 'MEETING HELD ../2021-07-16 - Anna Lee+Ada Roy+Ivo Berg']));

test.each<[string, string[]]>([
  [
    'Minister Anna Lee met with President Omar Khan and in Riga with the leader of the opposition, Ada Roy.',
    [
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Ada Roy',
    ],
  ],
  [
    `${MET} President Ada Roy also took part.\n\nFollowing the meeting, Lee held talks with Minister Khan.`,
    [
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan+Ada Roy',
      'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
    ],
  ],
  [
    'Minister Anna Lee was in Cairo last week, where she met Minister Omar Khan.',
    [
      'MEETING HELD 2021-07-05/2021-07-11 Cairo Anna Lee+Omar Khan',
      'VISIT HELD 2021-07-05/2021-07-11 Cairo Anna Lee',
    ],
  ],
  [
    'Minister Anna Lee goes to Doha on July 20, and she ends the trip in Riyadh on July 22.',
    ['VISIT PLANNED 2021-07-20 Doha Anna Lee', 'VISIT PLANNED 2021-07-22 Riyadh Anna Lee'],
  ],
])('two, each by itself: "%s"', (text, lines) => expect(meetings(text)).toEqual(lines));

test('a press conference after a meeting is no other meeting', () =>
  expect(meetings(`${MET} After the meeting, Lee and Khan held a press conference.`)).toEqual([
    FIRST,
  ]));

/** What each did, and what is only asked. */
test.each<[string, string[]]>([
  [
    'Minister Anna Lee met with President Omar Khan in Astana in February, and Advisor Ivo Berg traveled to Tashkent in March, where he met Minister Ada Roy.',
    [
      'MEETING HELD 2021-02 Astana Anna Lee+Omar Khan',
      'MEETING HELD 2021-03 Tashkent Ivo Berg+Ada Roy',
      'VISIT HELD 2021-03 Tashkent Ivo Berg',
    ],
  ],
  [`${MET}\n\nIs a bilateral meeting with President Ada Roy planned?`, [FIRST]],
  [
    `${MET}\n\nOur next meeting will be held in Riga in November.`,
    [FIRST, 'MEETING PLANNED 2021-11 Riga '],
  ],
])('what each did: "%s"', (text, lines) => expect(meetings(text)).toEqual(lines));

test('talks of one beside a forum that a state hosted', () =>
  expect(
    meetings(
      `${MET} They discussed the forum that Norway hosted in Oslo last week and Minister Khan’s talks on Tuesday in Riga with Foreign Minister Ada Roy.`,
    ),
  ).toContain('MEETING HELD 2021-07-13 Riga Omar Khan+Ada Roy'));
