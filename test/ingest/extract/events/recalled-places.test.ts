import { findMeetings, meetings, reading } from '../read-meetings';

const TALKS = 'Minister Anna Lee held talks in Riga with President Omar Khan.';
const HELD = 'MEETING HELD ../2021-07-16';

test.each<[string, string, string[]]>([
  [
    'each where it was',
    `${TALKS} Following on from the previous meetings in Oslo and Tallinn, Estonia, trade was reviewed.`,
    ['Riga', 'Oslo', 'Tallinn'].map((town) => `${HELD} ${town} Anna Lee+Omar Khan`),
  ],
  [
    'but not another’s, nor what has no place',
    `${TALKS} They praised the previous meetings of experts and the recent talks.`,
    [`${HELD} Riga Anna Lee+Omar Khan`],
  ],
])('earlier meetings: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('whom one goes somewhere to speak with, one meets', () => {
  expect(
    meetings('Minister Anna Lee will travel to Riga to speak with President Omar Khan.'),
  ).toContain('MEETING PLANNED - Riga Anna Lee+Omar Khan');
});

test('who goes on to others are those who travel', () => {
  const told =
    'Minister Anna Lee will travel to Riga July 20-22. She will meet with President Omar Khan.';
  const last = (text: string) => meetings(`${told} ${text}`).at(-1);
  expect(last('They will also visit the port to speak with Ada Berg, head of the port.')).toBe(
    'MEETING PLANNED - - Anna Lee+Ada Berg',
  );
  expect(meetings(`${told} They will discuss trade.`)).toHaveLength(2);
});

test('who is named with the delegation leads it', () => {
  const bodies = (text: string) => findMeetings(reading(text)).map((each) => each.bodies.length);
  expect(
    bodies('Minister Anna Lee and the Latvian delegation met with President Omar Khan.'),
  ).toEqual([0]);
  expect(bodies('Minister Anna Lee met with the Norwegian delegation.')).toEqual([1]);
});

test('where those who met met on another day is not where they met now', () =>
  expect(
    meetings(
      'Minister Anna Lee met President Omar Khan on Thursday. The two last met in Oslo in September 2020.',
    ),
  ).toEqual([
    'MEETING HELD 2021-07-15 - Anna Lee+Omar Khan',
    'MEETING HELD 2020-09 Oslo Anna Lee+Omar Khan',
  ]));

test('where one goes on to is not where one met before', () =>
  expect(
    meetings('Minister Anna Lee met President Omar Khan. Khan then flew to Oslo for the Forum.'),
  ).toEqual([
    'MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan',
    'CONFERENCE HELD ../2021-07-16 Oslo Omar Khan',
    'VISIT HELD ../2021-07-16 Oslo Omar Khan',
  ]));

test.each<[string, string]>([
  ['discussed the inspection of trucks at the Oslo crossing', '-'],
  ['spoke of conditions at the Oslo airport', '-'],
  ['reviewed grain shipments through Oslo’s ports', '-'],
  ['met again at the Oslo airport hotel to discuss trade', 'Oslo'],
])('a thing there that is spoken of is not where they met: %s', (deed, place) => {
  const told = meetings(`Minister Anna Lee held talks with Minister Omar Khan. They ${deed}.`);
  expect(told.map((line) => line.split(' ')[3])).toContain(place);
  expect(told.some((line) => line.includes(' Oslo '))).toBe(place === 'Oslo');
});
