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

test('who is named with the delegation leads it', () => {
  const bodies = (text: string) => findMeetings(reading(text)).map((each) => each.bodies.length);
  expect(
    bodies('Minister Anna Lee and the Latvian delegation met with President Omar Khan.'),
  ).toEqual([0]);
  expect(bodies('Minister Anna Lee met with the Norwegian delegation.')).toEqual([1]);
});
