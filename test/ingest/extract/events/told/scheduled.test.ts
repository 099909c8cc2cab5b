import { meetings } from '../../read-meetings';

test.each<[string, string[]]>([
  [
    'President Anna Lee will comment after her phone call with President Omar Khan scheduled for July 20.',
    ['CALL PLANNED 2021-07-20 - Anna Lee+Omar Khan'],
  ],
  [
    'Minister Anna Lee left for talks with Minister Omar Khan, which are set for Monday.',
    ['MEETING PLANNED 2021-07-19 - Anna Lee+Omar Khan'],
  ],
  // A day that is over, and what else is scheduled.
  [
    'Minister Anna Lee met Minister Omar Khan on Monday. The election is scheduled for July 20.',
    ['MEETING HELD 2021-07-12 - Anna Lee+Omar Khan'],
  ],
  [
    'Minister Anna Lee had talks with Minister Omar Khan, scheduled for July 12.',
    [expect.stringMatching('^MEETING HELD')],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));

test.each<[string, string[]]>([
  [
    'President Anna Lee will be in Riga on July 25, where the Harbour Forum is held.',
    ['VISIT PLANNED 2021-07-25 Riga Anna Lee', 'CONFERENCE PLANNED 2021-07-25 Riga '],
  ],
  [
    'President Anna Lee will have talks with Omar Khan. A meeting with Prime Minister Ada Berg is also planned.',
    ['MEETING PLANNED - - Anna Lee+Omar Khan', 'MEETING PLANNED - - Anna Lee+Ada Berg'],
  ],
  [
    'President Anna Lee will receive Omar Khan. A meeting with Prime Minister Ada Berg is also planned.',
    ['MEETING PLANNED - - Anna Lee+Omar Khan'],
  ],
])('what is to be beside what is told: "%s"', (body, told) => expect(meetings(body)).toEqual(told));

test('what was said to be to come is planned', () =>
  expect(
    meetings('It was noted that a donor conference of the bank would be held in Riga in August.'),
  ).toEqual(['CONFERENCE PLANNED 2021-08 Riga ']));
