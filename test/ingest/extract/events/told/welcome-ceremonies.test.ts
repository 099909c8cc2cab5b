import { meetings } from '../../read-meetings';

const CEREMONY = 'CEREMONY HELD ../2021-07-16 - ';

test.each<[string, string[]]>([
  [
    'An official welcome ceremony was held for President of Jordan Omar Khan. President of Latvia Anna Lee welcomed President Omar Khan.',
    [`${CEREMONY}Omar Khan+Anna Lee`],
  ],
  // It is only when they met.
  [
    'Following the official welcome ceremony, President of Latvia Anna Lee met with President of Jordan Omar Khan.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));
