import { meetings, readingAt } from '../read-meetings';
import { meetingsOfSides } from '../read-sides';

const LEE = 'Deputy Secretary of State Anna Lee';
const KHAN = 'Latvian State Secretary Omar Khan';
const MET = `Foreign Minister Anna Lee met with Foreign Minister Omar Khan in Oslo on July 12.`;
const PAIR = 'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan';

test.each([
  // A meeting of a dialogue of states is a round of it.
  [
    `${LEE} and ${KHAN} held the fourth meeting of the U.S.-Latvia Strategic Dialogue in Riga on July 12.`,
    'CONSULTATIONS',
  ],
  [
    `${LEE} and ${KHAN} convened the annual session of the High-Level Consultations in Riga on July 12.`,
    'CONSULTATIONS',
  ],
  [
    `${LEE} and ${KHAN} held the fourth meeting of the Latvia Trade Council in Riga on July 12.`,
    'MEETING',
  ],
  [`${LEE} and ${KHAN} held a meeting of the Dialogue Group in Riga on July 12.`, 'MEETING'],
])('what a session is of: %s', (text, kind) =>
  expect(meetings(text)).toEqual([`${kind} HELD 2021-07-12 Riga Anna Lee+Omar Khan`]),
);

test.each<[string, string[]]>([
  // What was held before, by which a sentence opens, has a day and a place of its own.
  [
    `${MET} Building on President Rita Meza’s July 6 meeting with Prime Minister Ole Berg in Bergen, they discussed trade.`,
    [PAIR, 'MEETING HELD 2021-07-06 Bergen Rita Meza+Ole Berg'],
  ],
  [
    `${MET} Building on the July 6 summit that President Rita Meza hosted with Prime Minister Ole Berg at Bergen, the two discussed trade.`,
    [PAIR, 'CONFERENCE HELD 2021-07-06 Bergen Rita Meza+Ole Berg'],
  ],
  [
    `${MET} They reviewed the outcomes of the summit that President Rita Meza held with Prime Minister Ole Berg in Bergen on July 6.`,
    [PAIR, 'CONFERENCE HELD 2021-07-06 Bergen Rita Meza+Ole Berg'],
  ],
  // Since others met, whom the words name by what they are.
  [
    `${MET} They reviewed progress since their leaders met in Bergen in May.`,
    [PAIR, 'MEETING HELD 2021-05 Bergen '],
  ],
  [
    `${MET} In Bergen on July 13 they discussed trade.`,
    [PAIR, 'MEETING HELD 2021-07-13 Bergen Anna Lee+Omar Khan'],
  ],
])('what was held before: %s', (text, told) => expect(meetings(text)).toEqual(told));

test.each<[string, string[]]>([
  [
    'The following joint statement was released. On July 12, the Foreign Ministers of Fiji, Samoa, and Tonga met in Suva. Foreign Minister of Tonga Omar Khan thanked the hosts.',
    ['MEETING HELD 2021-07-12 Suva Omar Khan+Fiji+Samoa'],
  ],
  [
    'The text of the following statement was released by the Governments. The U.S. Secretary of State and the Foreign Ministers of Fiji and Samoa met in Suva on July 12. U.S. Secretary of State Anna Lee stressed peace.',
    ['MEETING HELD 2021-07-12 Suva Anna Lee+Fiji+Samoa'],
  ],
  // No statement of theirs.
  [
    'The Foreign Ministers of Fiji, Samoa, and Tonga met in Suva on July 12.',
    ['MEETING HELD 2021-07-12 Suva '],
  ],
])('states of a joint statement that it names by offices alone: %s', (text, told) =>
  expect(meetingsOfSides(text)).toEqual(told),
);

test.each<[string, string]>([
  [
    'Participants in the discussion included: Director Rita Meza and Ambassador Ole Berg.',
    '+Rita Meza+Ole Berg',
  ],
  ['Participants in the talks included Director Rita Meza.', '+Rita Meza'],
  ['Topics in the discussion included Director Rita Meza.', ''],
])('who took part, behind what they took part in: %s', (text, more) =>
  expect(meetings(`${MET} ${text}`)).toEqual([PAIR + more]),
);

test('who holds an office for a region is not the beginning of a body', () => {
  const text =
    'Assistant Secretary for the Middle East Dana Meza and National Security Council Director Ole Berg met with Minister Omar Khan in Oslo on July 12.';
  expect(meetings(text)).toEqual(['MEETING HELD 2021-07-12 Oslo Dana Meza+Ole Berg+Omar Khan']);
});

const MESSAGE = 'On behalf of Norway, I congratulate the people of Latvia.';

test.each<[string, string[]]>([
  ['In March I had the honor of visiting Riga.', ['VISIT HELD 2021-03 Riga Anna Lee']],
  ['I was proud to visit your country in March.', ['VISIT HELD 2021-03 Latvia Anna Lee']],
  [
    'This year we opened a school, and in March I had the privilege of being the first Norwegian minister to visit your country.',
    ['VISIT HELD 2021-03 Latvia Anna Lee'],
  ],
  ['I hope to have the honor of visiting your country in August.', []],
  ['The people of both were proud to visit Riga.', []],
])('a visit told by how glad one was to pay it: %s', (text, told) => {
  const url = 'https://www.example.org/latvia-national-day';
  const read = readingAt(url, `Anna Lee, Minister of Foreign Affairs\n\n${MESSAGE} ${text}`);
  expect(meetings('', read)).toEqual(told);
});

const GOES = 'Minister Anna Lee will travel to Riga on July 20.';
const THERE = 'VISIT PLANNED 2021-07-20 Riga Anna Lee';

test.each<[string, string[]]>([
  ['She will engage senior officials and civil society.', ['senior officials+civil society']],
  ['She will hold bilateral engagements with key Latvian officials.', ['key Latvian officials']],
  ['Norway will continue to engage partners on trade.', []],
])('whom one engages: %s', (text, groups) =>
  expect(meetingsOfSides(`${GOES} ${text}`)).toEqual([
    THERE,
    ...groups.map((group) => `MEETING PLANNED 2021-07-20 Riga Anna Lee+${group}`),
  ]),
);

test.each<[string, string[]]>([
  ['Minister Anna Lee travels next to Riga.', ['VISIT PLANNED - Riga Anna Lee']],
  ['Minister Anna Lee then heads to Riga.', ['VISIT PLANNED - Riga Anna Lee']],
  ['Minister Anna Lee then traveled to Riga.', ['VISIT HELD ../2021-07-16 Riga Anna Lee']],
])('a leg that comes next: %s', (text, told) => expect(meetings(text)).toEqual(told));

const THREE =
  'Minister Anna Lee hosted Minister Omar Khan and Minister Rita Meza in Oslo on July 12.';
const ALL = 'MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan+Rita Meza';

test.each<[string, string[]]>([
  [
    'Lee met with each minister separately on July 11.',
    [
      ALL,
      'MEETING HELD 2021-07-11 - Anna Lee+Omar Khan',
      'MEETING HELD 2021-07-11 - Anna Lee+Rita Meza',
    ],
  ],
  ['Lee met with each delegation’s experts on July 11.', [ALL]],
])('one who met each of those who met together: %s', (text, told) =>
  expect(meetings(`${THREE} ${text}`)).toEqual(told),
);

const HELD =
  'Latvia and Norway held the third Strategic Dialogue in Riga on July 12. Minister Anna Lee and Minister Omar Khan led their delegations.';

test('those who came along to one round are not said to come to the next', () => {
  const came =
    'Representatives from the Ministry of Trade and the Department of Energy participated.';
  expect(
    meetingsOfSides(
      `${HELD} ${came} Our two nations plan to hold the next Strategic Dialogue in Oslo in 2022.`,
    ).at(-1),
  ).toBe('CONSULTATIONS PLANNED 2022 Oslo Latvia+Norway');
});

test('the next session of a dialogue is of those who hold it, and not of whom the text told last', () =>
  expect(
    meetingsOfSides(
      `${HELD} They discussed President Rita Meza’s meeting with President Ole Berg in Bergen on July 6. They decided to hold the next session of the Dialogue in Oslo in 2022.`,
    ).at(-1),
  ).toBe('CONSULTATIONS PLANNED 2022 Oslo Latvia+Norway'));

const TALKS = 'Minister Anna Lee and Minister Omar Khan held talks in Oslo on July 12.';

test.each<[string, string[]]>([
  [
    'They welcomed the work of the Critical Minerals Working Group, which met in Riga in May.',
    [`${PAIR}`, 'MEETING HELD 2021-05 Riga Critical Minerals Working Group'],
  ],
  [
    'They praised the results of the Economy Working Group, which met in Riga in May, and of the Joint Commission, which met in Bergen in June.',
    [
      `${PAIR}`,
      'MEETING HELD 2021-05 Riga Economy Working Group',
      'MEETING HELD 2021-06 Bergen Joint Commission',
    ],
  ],
  ['They praised the Working Group, which will go on with its work.', [PAIR]],
])('a body that met, told of as a matter: %s', (text, told) =>
  expect(meetingsOfSides(`${TALKS} ${text}`)).toEqual(told),
);

test('what another did next is not told of those before', () =>
  expect(
    meetingsOfSides(
      'On July 12, Minister Anna Lee was received by President Omar Khan, and Director Rita Meza met with representatives of the Industry Association.',
    ),
  ).toEqual([
    'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
    'MEETING HELD 2021-07-12 - Rita Meza+representatives of the Industry Association',
  ]));

test('an office of strategy and intelligence is no part of a name', () =>
  expect(
    meetings(
      'Minister Anna Lee met with Vice Minister for Strategy and Intelligence Omar Khan in Oslo on July 12.',
    ),
  ).toEqual([PAIR]));
