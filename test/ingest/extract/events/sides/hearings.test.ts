import { meetingsOfSides } from '../../read-sides';

const BODY = 'Foreign Affairs Committee of the Saeima';

test.each<[string, string, string[]]>([
  [
    'it heard one',
    `The ${BODY} heard Ambassador Anna Lee on Monday.`,
    [`MEETING HELD 2021-07-12 - Anna Lee+${BODY}`],
  ],
  [
    'it will hear one',
    `The ${BODY} will hear Minister Anna Lee on July 20.`,
    [`MEETING PLANNED 2021-07-20 - Anna Lee+${BODY}`],
  ],
  [
    'it heard what one told, and talked with another',
    'The Security Council on Monday heard a briefing by Envoy Anna Lee and held an exchange of views with President Omar Khan.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan+Security Council'],
  ],
  [
    'it was briefed by one',
    'The Security Council was briefed on Monday by Envoy Anna Lee.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Security Council'],
  ],
  [
    'it is named before',
    `Latvia asked the ${BODY} for advice. Today, the Committee heard Ambassador Anna Lee.`,
    [`MEETING HELD 2021-07-16 - Anna Lee+${BODY}`],
  ],
  ['a court hears one, too', 'The court heard Minister Anna Lee on Monday.', []],
  [
    'what it heard of one',
    'The Security Council heard that Minister Anna Lee had resigned on Monday.',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(meetingsOfSides(text)).toEqual(expected);
});
