import { meetings } from '../read-meetings';

test.each<[string, string, string[]]>([
  [
    'separate calls on a day are each their own',
    'Envoy Peter Hale held separate calls on July 12 with Minister Anna Lee and President Omar Khan.',
    ['CALL HELD 2021-07-12 - Peter Hale+Anna Lee', 'CALL HELD 2021-07-12 - Peter Hale+Omar Khan'],
  ],
  [
    'and are told of again as several',
    'Envoy Peter Hale held separate calls on Monday with Minister Anna Lee and President Omar Khan. In his calls with Minister Lee and President Khan, Envoy Hale assessed the crisis.',
    ['CALL HELD 2021-07-12 - Peter Hale+Anna Lee', 'CALL HELD 2021-07-12 - Peter Hale+Omar Khan'],
  ],
  [
    'a call on a day is no call on somebody',
    'Minister Anna Lee held a call on Tuesday with President Omar Khan to discuss trade.',
    ['CALL HELD 2021-07-13 - Anna Lee+Omar Khan'],
  ],
  [
    'one who is called on is met',
    'Minister Anna Lee called on President Omar Khan in Riga on Tuesday.',
    ['MEETING HELD 2021-07-13 Riga Anna Lee+Omar Khan'],
  ],
])('%s', (_, text, told) => expect(meetings(text)).toEqual(told));

const CALL = 'Minister Anna Lee had a telephone conversation with President Omar Khan.';
const CALLED = 'CALL HELD ../2021-07-16 - Anna Lee+Omar Khan';

test.each<[string, string, string[]]>([
  [
    'the meeting whose outcome a call is about',
    `${CALL} They discussed trade in the context of the outcome of their meeting in Riga on June 19, 2021.`,
    [CALLED, 'MEETING HELD 2021-06-19 Riga Anna Lee+Omar Khan'],
  ],
  [
    'the talks at which it was agreed',
    `${CALL} The sides reviewed the agreements reached during their talks in Riga in June.`,
    [CALLED, 'MEETING HELD 2021-06 Riga Anna Lee+Omar Khan'],
  ],
  [
    'not one of which no day is told, that may be to come',
    `${CALL} They agreed to go on at their meeting in Riga.`,
    [CALLED],
  ],
])('a call tells of a meeting before: %s', (_, text, told) => expect(meetings(text)).toEqual(told));

test('the same day is none on which others are noted to have met', () =>
  expect(
    meetings(
      'Anna Lee had a telephone conversation with Prime Minister Omar Khan. It was noted that the working group had met in Riga on March 20. On the same day, Anna Lee spoke by telephone with President Ada Berg.',
    ).filter((line) => line.startsWith('CALL')),
  ).toEqual([
    'CALL HELD ../2021-07-16 - Anna Lee+Omar Khan',
    'CALL HELD ../2021-07-16 - Anna Lee+Ada Berg',
  ]));
