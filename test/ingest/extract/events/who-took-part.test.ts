import { findMeetings, meetings, reading } from '../read-meetings';

const MET = 'Minister Anna Lee met Minister Omar Khan in Oslo on Monday.';
const FIRST = 'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan';

/** Words for having met that no list of verbs of meeting holds by themselves. */
test.each<[string, string[]]>([
  ['Minister Anna Lee saw President Omar Khan in Riga on Monday.', ['Riga Anna Lee+Omar Khan']],
  [
    'Minister Anna Lee saw President Omar Khan and Ambassador Ada Roy separately on Monday.',
    ['- Anna Lee+Omar Khan', '- Anna Lee+Ada Roy'],
  ],
  ['Minister Anna Lee saw President Omar Khan off at the airport on Monday.', []],
  ['The vote saw Minister Anna Lee return to office on Monday.', []],
  ['Ambassador Ada Roy was summoned by Minister Anna Lee on Monday.', ['- Ada Roy+Anna Lee']],
  ['Minister Anna Lee called in Ambassador Ada Roy on Monday.', ['- Anna Lee+Ada Roy']],
  ['The vote handed Minister Anna Lee a proposal on Monday.', []],
  ['Minister Anna Lee called in the army on Monday, President Omar Khan said.', []],
  ['Minister Anna Lee was summoned to court on Monday, President Omar Khan said.', []],
  [
    'Ambassador Ivo Berg was summoned to the Foreign Ministry on Monday, where Deputy Minister Anna Lee handed him a note of protest.',
    ['- Anna Lee+Ivo Berg'],
  ],
  [
    'Minister Anna Lee and her Latvian colleague, Omar Khan, spent seven hours behind closed doors in Riga on Monday.',
    ['Riga Anna Lee+Omar Khan'],
  ],
  [
    'Minister Anna Lee spent two hours with President Omar Khan in Riga on Monday.',
    ['Riga Anna Lee+Omar Khan'],
  ],
  ['Minister Anna Lee spent two hours at the museum in Riga on Monday.', []],
  [
    'Minister Anna Lee sat across the table from Minister Omar Khan in Riga on Monday.',
    ['Riga Anna Lee+Omar Khan'],
  ],
  [
    'Minister Anna Lee met with the Republic of Korea’s Foreign Minister Omar Khan on Monday.',
    ['- Anna Lee+Omar Khan'],
  ],
])('%s', (body, told) =>
  expect(meetings(body)).toEqual(told.map((each) => `MEETING HELD 2021-07-12 ${each}`)),
);

test('calls by which one conveyed what had been decided', () => {
  const body =
    'Minister Anna Lee conveyed the decision in calls on Monday to Minister Omar Khan and Minister Ada Roy.';
  expect(meetings(body)).toEqual([
    'CALL HELD 2021-07-12 - Anna Lee+Omar Khan',
    'CALL HELD 2021-07-12 - Anna Lee+Ada Roy',
  ]);
});

/** Who is named, or meant, beside what two held, and was not at it. */
test.each<[string, string, string[]]>([
  [
    'who works for both',
    `${MET} Experts of the two sides last met in Riga in March.`,
    ['MEETING HELD 2021-03 Riga '],
  ],
  [
    'who led what both are glad of',
    `${MET} They welcomed the mission led by Ada Roy in March.`,
    [],
  ],
  ['a group set up', `${MET} The first meeting of the group will be held on July 25.`, []],
  [
    'who spoke at a press conference',
    `${MET} At the joint press conference, Lee thanked Ambassador Ada Roy.`,
    [],
  ],
  [
    'premiers are no foreign ministers',
    `${MET} President Ivo Berg, who hosted both premiers in Riga in March, urged calm.`,
    ['MEETING HELD 2021-03 Riga Ivo Berg'],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual([FIRST, ...told]));

/** What went before is over, and what is to come is told at what was held. */
test.each<[string, string, string[]]>([
  [
    'a visit before another',
    'Following a visit by Minister Omar Khan to Riga in February, Minister Anna Lee will travel to Oslo on July 20.',
    ['VISIT HELD 2021-02 Riga Omar Khan', 'VISIT PLANNED 2021-07-20 Oslo Anna Lee'],
  ],
  [
    'who goes after a call',
    'Minister Anna Lee, following her July 3 call with Minister Omar Khan, will visit Oslo.',
    ['CALL HELD 2021-07-03 - Anna Lee+Omar Khan', 'VISIT PLANNED - Oslo Anna Lee'],
  ],
  [
    'a visit of which one told another',
    'Minister Anna Lee will visit Oslo in August, she told Minister Omar Khan during a meeting in Riga on Monday.',
    ['MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan', 'VISIT PLANNED 2021-08 Oslo Anna Lee'],
  ],
  [
    'what a town held',
    'Minister Anna Lee visited Riga, which hosted the 2019 Baltic summit, on Monday.',
    ['VISIT HELD 2021-07-12 Riga Anna Lee'],
  ],
  [
    'where one came from, and whom one met there',
    'Minister Anna Lee, who arrived in Oslo from Riga, where she met Minister Ada Roy, held talks with Minister Omar Khan on Monday.',
    [
      'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan',
      'MEETING HELD ../2021-07-16 Riga Anna Lee+Ada Roy',
      'VISIT HELD ../2021-07-16 Oslo Anna Lee',
    ],
  ],
  [
    'rounds of talks are no talking to come',
    'Minister Anna Lee left Oslo after two rounds of talks with Minister Omar Khan.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
  [
    'a visit that had been due in a month that is over',
    'Minister Anna Lee was due to visit Riga in March, but the trip was called off.',
    ['VISIT CANCELLED 2021-03 Riga Anna Lee'],
  ],
  [
    'what had been due in a month that is over',
    'Minister Anna Lee and Minister Omar Khan were due to meet in March, but the talks were put off.',
    ['MEETING CANCELLED 2021-03 - Anna Lee+Omar Khan'],
  ],
])('%s', (_, body, told) => expect(meetings(body)).toEqual(told));

test('whom a state is to host are all who come to what was told of, and no two of them', () => {
  const body =
    'Leaders opened the annual summit in Riga on Monday. Minister Anna Lee met Minister Omar Khan in Riga on Tuesday. Chad will host the leaders in August 2022.';
  const pair = meetings(body).filter((each) => each.endsWith('Anna Lee+Omar Khan'));
  expect(pair).toEqual(['MEETING HELD 2021-07-13 Riga Anna Lee+Omar Khan']);
});

test('who else came for a state', () => {
  const body =
    'President Anna Lee held talks in Oslo on Monday with President Omar Khan. Chad was also represented by Minister Ada Roy.';
  expect(meetings(body)).toEqual(['MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan+Ada Roy']);
});

test('no states beside those who led their talks', () => {
  const read = reading(
    'The Norway-Chad talks were held in Oslo on Monday. Minister Anna Lee and Minister Omar Khan led the delegations.',
  );
  expect(findMeetings(read).map(({ bodies }) => bodies.length)).toEqual([0]);
});

test('the states by whose names their talks are called', () => {
  const read = reading('The U.S.-Malawi consultations will be held in Lilongwe on July 20.');
  const sides = findMeetings(read).map(({ bodies }) =>
    bodies.map(({ item }) => read.text.slice(item.start, item.end)),
  );
  expect(sides).toEqual([['U.S.', 'Malawi']]);
});

test('who only tells of a visit is not at the talks on it', () =>
  expect(
    meetings(
      'Spokeswoman Ada Berg outlined the schedule. According to Berg, Minister Anna Lee will pay a visit to Latvia on July 20-21. Talks with President Omar Khan are planned in Riga.',
    ),
  ).toEqual([
    'VISIT PLANNED 2021-07-20/2021-07-21 Latvia Anna Lee',
    'MEETING PLANNED 2021-07-20/2021-07-21 Riga Anna Lee+Omar Khan',
  ]));

test.each([
  'The distinguished guest was welcomed by Minister Omar Khan.',
  'The high-ranking guest was received by Minister Omar Khan.',
])('the guest is who has come: "%s"', (next) =>
  expect(meetings(`President Anna Lee has arrived in Riga. ${next}`)).toContain(
    'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
  ),
);

test.each([
  'The members of the delegation were received by President Omar Khan.',
  'The parliamentary delegation was received by President Omar Khan.',
])('whom a delegation led is at what it was at: "%s"', (next) =>
  expect(
    meetings(`A delegation headed by Speaker Anna Lee is in Riga on a visit. ${next}`),
  ).toEqual([
    'VISIT HELD ../2021-07-16 Riga Anna Lee',
    'MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan',
  ]),
);

test('who attended the meeting that is told of, and not what a guest came for', () =>
  expect(
    meetings(
      'Anna Lee met with Speaker Omar Khan, who is in Riga to take part in a meeting of the commission on trade. The meeting was attended by Minister Ada Berg.',
    ),
  ).toContain('MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan+Ada Berg'));

test('who spoke at a session of a commission was there', () =>
  expect(
    meetings(
      'The meeting of the Trade Commission was held in Riga on July 6. It was co-chaired by Minister Anna Lee and Minister Omar Khan. Deputy Minister Ada Berg made a presentation on energy.',
    ),
  ).toEqual(['MEETING HELD 2021-07-06 Riga Anna Lee+Omar Khan+Ada Berg']));

test('whom the evening is told of', () =>
  expect(
    meetings(
      'President Anna Lee arrived in Riga. In the evening the President attended a dinner hosted by Prime Minister Omar Khan.',
    ),
  ).toContain('MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan'));
