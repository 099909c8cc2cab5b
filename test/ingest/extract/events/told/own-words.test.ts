import { meetings } from '../../read-meetings';

const A = 'Foreign Minister Anna Lee';
const B = 'Minister Omar Khan';
const C = 'President Ole Berg';
const BOTH = 'Anna Lee+Omar Khan';
const BY_THEN = '../2021-07-16';

test.each([
  [
    `${A} met ${B} and then flew to Oslo on Monday.`,
    `MEETING HELD ${BY_THEN} - ${BOTH}`,
    'VISIT HELD 2021-07-12 Oslo Anna Lee',
  ],
  [
    `${A} met ${B} on Monday and then flew to Oslo.`,
    `MEETING HELD 2021-07-12 - ${BOTH}`,
    `VISIT HELD ${BY_THEN} Oslo Anna Lee`,
  ],
  [
    `${A} met ${B} in Riga on Monday and held talks with ${C} in Oslo on Tuesday.`,
    `MEETING HELD 2021-07-12 Riga ${BOTH}`,
    'MEETING HELD 2021-07-13 Oslo Anna Lee+Ole Berg',
  ],
  [
    `${A} spoke by phone with ${B} and met ${C} in Riga on Tuesday.`,
    `CALL HELD ${BY_THEN} - ${BOTH}`,
    'MEETING HELD 2021-07-13 Riga Anna Lee+Ole Berg',
  ],
  [
    `${A} met ${B}, who arrived in Riga on Monday.`,
    `MEETING HELD ${BY_THEN} - ${BOTH}`,
    'VISIT HELD 2021-07-12 Riga Omar Khan',
  ],
  [
    `${A} met ${B}, and ${C} flew to Oslo on Monday.`,
    `MEETING HELD ${BY_THEN} - ${BOTH}`,
    'VISIT HELD 2021-07-12 Oslo Ole Berg',
  ],
  [
    `${A} arrived in Oslo on Tuesday following talks with ${B}.`,
    `MEETING HELD ${BY_THEN} - ${BOTH}`,
    'VISIT HELD 2021-07-13 Oslo Anna Lee',
  ],
  [
    `${A} visited Riga and then flew to Oslo on Tuesday.`,
    `VISIT HELD ${BY_THEN} Riga Anna Lee`,
    'VISIT HELD 2021-07-13 Oslo Anna Lee',
  ],
])('each of two events has its own day and place: "%s"', (text, ...lines) =>
  expect(meetings(text).sort()).toEqual(lines.sort()),
);

test.each([
  [`Before flying to Oslo on Tuesday, ${A} met ${B} in Riga.`, `${BY_THEN} Riga`],
  [`${A} met ${B} ahead of the summit in Oslo on 20 July.`, `${BY_THEN} -`],
  [`${A} was elected in May and met ${B} in Riga.`, `${BY_THEN} Riga`],
  [`${A} met ${B} and condemned the attack in Oslo on Monday.`, `${BY_THEN} -`],
  [`${A} met ${B}, the ministry said on Tuesday.`, `${BY_THEN} -`],
  [`${A} met ${B} and discussed trade in Riga on Tuesday.`, '2021-07-13 Riga'],
  // Words that only look like verbs begin nothing.
  [
    `${A} hosted the head of the Council and ${B} for an official visit in Riga on Tuesday.`,
    '2021-07-13 Riga',
  ],
  [`On Monday, ${A} met ${B} and thanked him.`, '2021-07-12 -'],
])('the day of another thing is none of the meeting: "%s"', (text, when) =>
  expect(meetings(text).filter((line) => line.startsWith('MEETING'))).toEqual([
    `MEETING HELD ${when} ${BOTH}`,
  ]),
);

test.each([
  // The day and the place of what they talked about are not those of the talk.
  ['discussed preparations for the forum to be held in Oslo on August 9.', `${BY_THEN} -`],
  ['discussed preparations for the forum in Oslo on July 9.', `${BY_THEN} -`],
  ['discussed the summit, which is to take place in Oslo on August 9.', `${BY_THEN} -`],
  ['met in Riga and reviewed the outcome of the talks held in Oslo on Monday.', `${BY_THEN} Riga`],
  ['discussed how to carry out the agreements reached in Oslo on 9 July.', `${BY_THEN} -`],
  ['discussed the visit of the Prime Minister to Oslo in June.', `${BY_THEN} -`],
  ['discussed the elections in Mali on Sunday.', `${BY_THEN} -`],
  ['discussed the situation in Oslo on Monday.', '2021-07-12 -'],
  ['discussed the opening of an embassy in Oslo.', `${BY_THEN} -`],
  ['discussed the fighting in Oslo.', `${BY_THEN} -`],
  // But these are.
  ['discussed trade at a meeting in Riga on Monday.', '2021-07-12 Riga'],
  ['discussed the elections in Mali during talks in Riga on Monday.', '2021-07-12 Riga'],
  ['discussed trade on Monday in Riga.', '2021-07-12 Riga'],
  ['met in Riga on Monday and discussed the agreement.', '2021-07-12 Riga'],
])('what they talked about is not where and when they did: "A and B %s"', (told, when) =>
  expect(meetings(`${A} and ${B} ${told}`).filter((line) => line.startsWith('MEETING'))).toEqual([
    `MEETING HELD ${when} ${BOTH}`,
  ]),
);

test('a visit that they talked about has its own day', () =>
  expect(
    meetings(`${A} and ${B} welcomed the upcoming visit of ${C} to Oslo, planned for autumn 2021.`),
  ).toContain('VISIT PLANNED 2021-23 Oslo Ole Berg'));

test('what several places are gone to for is done of all of them', () =>
  expect(
    meetings(
      `${A} will lead a team to Riga, Turku and Oslo from 20 to 22 July to hold talks there.`,
    ),
  ).toContain('VISIT PLANNED 2021-07-20/2021-07-22 Riga Anna Lee'));

test('who is named in what was done before does not go with who goes', () =>
  expect(meetings(`After meeting ${B}, ${A} flew to Oslo on Tuesday.`)).toContain(
    'VISIT HELD 2021-07-13 Oslo Anna Lee',
  ));

test('what tells no day of a call leaves the one that it was held by', () =>
  expect(
    meetings(
      `${A} held a telephone conversation with ${C}. The ministers will hold a telephone conversation again.`,
    )[0],
  ).toBe(`CALL HELD ${BY_THEN} - Anna Lee+Ole Berg`));

test.each([
  'President Omar Khan today spoke with Minister Anna Lee, congratulating her on her victory in Sunday’s (11 July) parliamentary elections.',
  'President Omar Khan spoke today with Minister Anna Lee about Monday’s attack.',
])('what has a day by itself dates no talk of it: %s', (body) =>
  expect(meetings(body)).toEqual(['CALL HELD 2021-07-16 - Omar Khan+Anna Lee']),
);

test.each<[string, string]>([
  [`${A} said on Monday that she had met ${B}.`, `MEETING HELD ${BY_THEN} - Anna Lee+Omar Khan`],
  [
    `${A} told reporters in Riga on Monday she had met ${B}.`,
    `MEETING HELD ${BY_THEN} - Anna Lee+Omar Khan`,
  ],
  [`On Monday, ${A} announced that she will travel to Oslo.`, 'VISIT PLANNED - Oslo Anna Lee'],
  [
    `${A} said on Monday that she will travel to Oslo on Sunday.`,
    'VISIT PLANNED 2021-07-18 Oslo Anna Lee',
  ],
])('the day on which something is said is not that of what is told: %s', (body, told) =>
  expect(meetings(body)).toContain(told),
);
