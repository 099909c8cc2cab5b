import { meetings } from '../../read-meetings';

const ROY = 'Minister Ada Roy';
const BERG = 'Minister Paul Berg';
const LEE = 'President Anna Lee';
const KHAN = 'President Omar Khan';
const MET = `${ROY} met with ${BERG} on Monday.`;
const TODAY = 'MEETING HELD 2021-07-12 - Ada Roy+Paul Berg';
const IN_MAY = 'MEETING HELD 2021-05 Oslo Anna Lee+Omar Khan';
const CALLED = 'CALL HELD 2021-05-03 - Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'those who signed are those who met',
    `They welcomed the agreement that ${LEE} and ${KHAN} signed when they met in Oslo in May.`,
    [TODAY, IN_MAY],
  ],
  [
    'who promised, and to whom, without "that"',
    `They recalled the promise ${LEE} gave ${KHAN} when the two leaders met in Oslo in May.`,
    [TODAY, IN_MAY],
  ],
  [
    'by whom it was agreed',
    `They praised the accord reached by ${LEE} and ${KHAN} during their meeting in Oslo in May.`,
    [TODAY, IN_MAY],
  ],
  [
    'who spoke did so by phone',
    `Roy repeated the invitation that ${LEE} had extended to ${KHAN} when they spoke on May 3.`,
    [TODAY, CALLED],
  ],
  [
    'a call by its noun',
    `Roy repeated the invitation that ${LEE} extended to ${KHAN} during their phone call on May 3.`,
    [TODAY, CALLED],
  ],
  [
    'one who did it, and who met another',
    `Roy repeated the promise that ${LEE} gave when she met ${KHAN} in Oslo in May.`,
    [TODAY, IN_MAY],
  ],
  [
    'those of a clause of time are no party of the other',
    `The talks come days after ${LEE} and ${KHAN} met in Oslo in May.`,
    [TODAY, IN_MAY],
  ],
  [
    'nor those of the other of it',
    `As ${LEE} met ${KHAN} in Oslo in May, Minister Eva Holm called for peace.`,
    [TODAY, IN_MAY],
  ],
  [
    'those behind, where it opens the sentence',
    `When they met in Oslo in May, ${LEE} and ${KHAN} agreed to open consulates.`,
    [TODAY, IN_MAY],
  ],
  [
    'those who met last, where nobody is named',
    'They followed up on the issues that they had discussed when they met in Oslo in May.',
    [TODAY, 'MEETING HELD 2021-05 Oslo Ada Roy+Paul Berg'],
  ],
  [
    'one of those who met last is named',
    'Roy spoke of progress since they last met, in Oslo in May.',
    [TODAY, 'MEETING HELD 2021-05 Oslo Ada Roy+Paul Berg'],
  ],
  [
    'what they did not do when they met: they met',
    'They did not discuss trade when they met in Oslo in May.',
    [TODAY, 'MEETING HELD 2021-05 Oslo Ada Roy+Paul Berg'],
  ],
  [
    'on the day that is told, it is that one',
    'They discussed trade when they met on Monday.',
    [TODAY],
  ],
  ['without day and place it is not told', 'They discussed trade when they met.', [TODAY]],
  ['one who met none of them last', `${LEE} was a student when they met in Oslo in May.`, [TODAY]],
  [
    'what they will do when they meet is to come',
    'They will sign the treaty when they meet in Oslo next week.',
    [TODAY, 'MEETING PLANNED 2021-07-19/2021-07-25 Oslo Ada Roy+Paul Berg'],
  ],
  ['not where nobody says when', 'They hope to sign the treaty when they meet.', [TODAY]],
  ['nor where it depends', 'If they meet in Oslo next week, they will sign.', [TODAY]],
])('when they met: %s', (_, text, found) => expect(meetings(`${MET} ${text}`)).toEqual(found));

const PLAN = `${LEE} and ${KHAN} will meet in Riga next week.`;
const PLANNED = 'MEETING PLANNED 2021-07-19/2021-07-25 Riga Anna Lee+Omar Khan';

test.each<[string, string]>([
  ['in which the two agreed', 'During a telephone conversation on May 3 the two agreed to meet.'],
  ['in which it was agreed', 'It was agreed in a phone call on May 3 that the two would meet.'],
  ['by phone', 'The two leaders agreed by phone on May 3 to meet in person.'],
  ['when they spoke', 'They agreed to meet when they spoke by phone on May 3.'],
  ['between the two', 'It was agreed in the phone call that the two presidents held on May 3.'],
])('a call before what is to come: %s', (_, text) =>
  expect(meetings(`${PLAN} ${text}`)).toEqual([PLANNED, CALLED]),
);

test.each<[string, string, string[]]>([
  [
    'of two who are named',
    `${LEE} and ${KHAN} agreed during a phone call on May 3 to meet in Riga next week.`,
    [PLANNED, CALLED],
  ],
  [
    'as agreed in it',
    `${LEE} and ${KHAN} will meet in Riga next week, as agreed during their phone call on May 3.`,
    [PLANNED, CALLED],
  ],
  [
    'by phone to meet',
    `${LEE} and ${KHAN} agreed by phone on May 3 to meet in Riga next week.`,
    [PLANNED, CALLED],
  ],
  ['only to meet', `${LEE} and ${KHAN} agreed to meet.`, []],
  [
    'when one meets another',
    `${LEE} will raise the matter when she meets ${KHAN} in Riga next week.`,
    [PLANNED],
  ],
])('what is agreed: %s', (_, text, found) => expect(meetings(text)).toEqual(found));

test.each<[string, string, string[]]>([
  [
    'whom one met',
    `Roy conveyed greetings from ${KHAN}, whom ${LEE} met in Oslo in May.`,
    [TODAY, 'MEETING HELD 2021-05 Oslo Omar Khan+Anna Lee'],
  ],
  [
    'with whom one spoke',
    `Roy conveyed greetings from ${KHAN}, with whom ${LEE} spoke by phone on May 3.`,
    [TODAY, 'CALL HELD 2021-05-03 - Omar Khan+Anna Lee'],
  ],
  [
    'whom one appointed',
    `Roy conveyed greetings from ${KHAN}, whom ${LEE} had thanked in May.`,
    [TODAY],
  ],
  [
    'a meeting at which others did something',
    `They recalled the meeting at which ${LEE} and ${KHAN} signed the accord in Oslo in May.`,
    [TODAY, IN_MAY],
  ],
  [
    'their conversation of a day',
    'They recalled their conversation of May 3.',
    [TODAY, 'CALL HELD 2021-05-03 - Ada Roy+Paul Berg'],
  ],
  [
    'where the event is told between',
    'It was their first meeting since their talks at the Baltic forum in Oslo in May.',
    [TODAY, 'MEETING HELD 2021-05 Oslo Ada Roy+Paul Berg', 'CONFERENCE HELD 2021-05 Oslo '],
  ],
  [
    'the first time since something else',
    'It was the first time they met since Berg took office in May.',
    [TODAY],
  ],
  [
    'who said it, without "that"',
    `Roy said she and ${KHAN} had discussed it when they spoke by phone on May 3.`,
    [TODAY, 'CALL HELD 2021-05-03 - Ada Roy+Omar Khan'],
  ],
  ['that they would meet, where they have', 'It was agreed that the two would meet.', [TODAY]],
])('told of others: %s', (_, text, found) =>
  expect(meetings(`${MET} ${text}`).filter((line) => !line.startsWith('SIGNING'))).toEqual(found),
);

test.each<[string, string, string[]]>([
  [
    'before two meet',
    `The statement came a day before ${LEE} meets ${KHAN} in Oslo next week.`,
    ['MEETING PLANNED 2021-07-19/2021-07-25 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'one prepares to host another',
    `The visit comes as ${LEE} prepares to host ${KHAN} in Oslo next week.`,
    ['MEETING PLANNED 2021-07-19/2021-07-25 Oslo Anna Lee+Omar Khan'],
  ],
  [
    'when two meet of whom one is not known',
    `The ministry said Holm would raise it with ${KHAN} when they meet in Oslo next week.`,
    [],
  ],
  [
    'said of a call that a clause opens with',
    `${LEE} said that when they spoke by phone on May 3, ${KHAN} assured her of support.`,
    [CALLED],
  ],
  [
    'before they went on: both',
    `${LEE} met with ${KHAN} in Riga on Monday, after which they flew to Oslo.`,
    [
      'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan',
      'VISIT HELD 2021-07-12 Oslo Anna Lee+Omar Khan',
    ],
  ],
])('in a clause of time: %s', (_, text, found) => expect(meetings(text)).toEqual(found));

const CALL = `${LEE} spoke by phone with ${KHAN} on Monday.`;

test.each<[string, string]>([
  ['allies', 'NATO allies agreed on targets when they met in Oslo in May.'],
  ['ministers of theirs', 'Their foreign ministers agreed on trade when they met in Oslo in May.'],
  ['experts', 'Experts made progress when they met in Oslo in May.'],
  [
    'delegations',
    'The delegations of the two countries made progress during their talks in Oslo in May.',
  ],
])('they are others than who met last: %s', (_, text) => {
  const found = meetings(`${CALL} ${text}`);
  expect(found.filter((line) => line.includes('Lee'))).toEqual([
    'CALL HELD 2021-07-12 - Anna Lee+Omar Khan',
  ]);
});

test.each<[string, string, string[]]>([
  [
    'told her so, whom the clause around names',
    `${ROY} briefed ${BERG} on what ${KHAN} told her when they met in Oslo in May.`,
    ['MEETING HELD 2021-05 Oslo Ada Roy+Omar Khan'],
  ],
  [
    'what opens the sentence is before the call',
    `Following up on their meeting in Oslo in May, ${LEE} and ${KHAN} spoke by phone on Monday.`,
    ['CALL HELD 2021-07-12 - Anna Lee+Omar Khan', IN_MAY],
  ],
  [
    'whom one is to meet',
    `${LEE} spoke by phone with ${KHAN} on May 3 and agreed to meet him in Riga next week.`,
    [CALLED, PLANNED],
  ],
  [
    'whom another met after',
    `${LEE} met ${KHAN} in Oslo in May before ${ROY} received him in Riga on Monday.`,
    [IN_MAY, 'MEETING HELD 2021-07-12 Riga Ada Roy+Omar Khan'],
  ],
])('of a sentence alone: %s', (_, text, found) => expect(meetings(text)).toEqual(found));

test('who else took part is not on the call in which the two agreed', () =>
  expect(
    meetings(
      `${LEE} held talks with ${KHAN} in Riga. ${ROY} and ${BERG} took part. It was agreed in a phone call on May 3 that the two would meet in person.`,
    ),
  ).toEqual(['MEETING HELD ../2021-07-16 Riga Anna Lee+Omar Khan+Ada Roy+Paul Berg', CALLED]));

test('the day and the town of a meeting before are none of the call that recalls it', () =>
  expect(
    meetings(
      `${LEE} spoke by phone with ${KHAN}. They reviewed the agreements reached when the presidents met in Oslo on May 3. The accord was signed at the talks the two leaders held in Riga in April.`,
    ),
  ).toEqual([
    'CALL HELD ../2021-07-16 - Anna Lee+Omar Khan',
    'MEETING HELD 2021-05-03 Oslo Anna Lee+Omar Khan',
    'MEETING HELD 2021-04 Riga Anna Lee+Omar Khan',
  ]));

test('they last spoke: a call', () =>
  expect(meetings(`${LEE} met with ${KHAN} on Monday. They last spoke on May 3.`)).toEqual([
    'MEETING HELD 2021-07-12 - Anna Lee+Omar Khan',
    CALLED,
  ]));

test('after which she flew on: who met', () =>
  expect(
    meetings(`${LEE} met with ${KHAN} in Riga on Monday, after which she flew to Oslo.`),
  ).toEqual([
    'MEETING HELD 2021-07-12 Riga Anna Lee+Omar Khan',
    'VISIT HELD 2021-07-12 Oslo Anna Lee',
  ]));

test('who met while others spoke by phone', () =>
  expect(
    meetings(`While ${LEE} met ${KHAN} in Oslo on Monday, ${ROY} spoke with ${BERG} by phone.`),
  ).toContain('MEETING HELD 2021-07-12 Oslo Anna Lee+Omar Khan'));
