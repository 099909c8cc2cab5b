import { meetings } from '../read-meetings';

const A = 'Foreign Minister Anna Lee';
const B = 'Minister Omar Khan';
const BOTH = 'Anna Lee+Omar Khan';

test.each([
  [`"I spoke with ${B} this morning," ${A} said on Thursday.`, ['CALL HELD', BOTH]],
  [`"I met with ${B} in Oslo on Monday," ${A} said.`, ['MEETING HELD 2021-07-12 Oslo', BOTH]],
  [
    `${A} told reporters: "Last week I met ${B} in Oslo."`,
    ['MEETING HELD 2021-07-05/2021-07-11 Oslo', BOTH],
  ],
  [
    `"I will meet ${B} in Oslo next week," said ${A}.`,
    ['MEETING PLANNED 2021-07-19/2021-07-25 Oslo', BOTH],
  ],
  [
    `"I know that ${B} was in Oslo last month," ${A} said.`,
    ['VISIT HELD 2021-06 Oslo', 'Omar Khan'],
  ],
])('one who is quoted tells of it: %s', (text, [what = '', who = '']) => {
  const [line = '', ...others] = meetings(text);
  expect(others).toEqual([]);
  expect(line.startsWith(what) && line.endsWith(who)).toBe(true);
});

test('where one says to go, and whom to meet there', () =>
  expect(meetings(`"I will be in Oslo on Tuesday to meet with ${B}," ${A} said.`).sort()).toEqual([
    `MEETING PLANNED 2021-07-20 Oslo ${BOTH}`,
    'VISIT PLANNED 2021-07-20 Oslo Anna Lee',
  ]));

test.each([
  `"I would like to meet ${B}," ${A} said.`,
  `"I never met ${B}," ${A} said.`,
  `"I hope that I will meet ${B} in Oslo," ${A} said.`,
  `"I did not say that ${B} was in Oslo last month," ${A} said.`,
  `"${B} was in Oslo," ${A} said.`,
])('but not by %s', (text) => expect(meetings(text)).toEqual([]));

test('what is said is to come makes no plan of the talks after which it is said', () =>
  expect(
    meetings(`"We will meet again in Oslo in August," ${A} said after talks with ${B} in Riga.`),
  ).toContain(`MEETING HELD ../2021-07-16 Riga ${BOTH}`));

const TALKS = 'President of Latvia Anna Lee met with President of Chad Omar Khan in Riga.';

test.each([
  [
    'I know that Deputy Prime Minister Ole Berg was in Oslo last month and discussed trade.',
    ['VISIT HELD 2021-06 Oslo Ole Berg'],
  ],
  ['Your Prime Minister will come to Riga in August.', []],
])('a third in a transcript: %s', (said, lines) =>
  expect(
    meetings(`${TALKS}\n\nAnna Lee: ${said}\n\nOmar Khan: Thank you.`).filter((line) =>
      line.startsWith('VISIT'),
    ),
  ).toEqual(lines),
);
