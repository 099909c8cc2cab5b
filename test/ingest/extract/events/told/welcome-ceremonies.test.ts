import { meetings } from '../../read-meetings';

const CEREMONY = 'CEREMONY HELD ../2021-07-16 - ';

test.each<[string, string[]]>([
  [
    'An official welcome ceremony was held for President of Jordan Omar Khan. President of Latvia Anna Lee welcomed President Omar Khan.',
    [`${CEREMONY}Omar Khan+Anna Lee`],
  ],
  [
    'President of Norway Ole Berg paid a visit to Latvia on 5 July. The visit began with an official welcome ceremony by President of Latvia Anna Lee.',
    ['VISIT HELD 2021-07-05 Latvia Ole Berg', `${CEREMONY.slice(0, -2)}Latvia Ole Berg+Anna Lee`],
  ],
  [
    'President of Norway Ole Berg arrived in Riga. A solemn welcoming ceremony took place. President of Latvia Anna Lee met him in front of the residence.',
    ['VISIT HELD ../2021-07-16 Riga Ole Berg', `${CEREMONY.slice(0, -2)}Riga Ole Berg+Anna Lee`],
  ],
  [
    'President of Norway Ole Berg and President of Latvia Anna Lee held talks in Riga. The talks were preceded by an official welcome ceremony.',
    [
      'MEETING HELD ../2021-07-16 Riga Ole Berg+Anna Lee',
      `${CEREMONY.slice(0, -2)}Riga Ole Berg+Anna Lee`,
    ],
  ],
  // Of whom it was, nothing is told.
  ['The talks were preceded by an official welcome ceremony. Minister Anna Lee spoke.', []],
  // It is only when they met.
  [
    'Following the official welcome ceremony, President of Latvia Anna Lee met with President of Jordan Omar Khan.',
    ['MEETING HELD ../2021-07-16 - Anna Lee+Omar Khan'],
  ],
])('%s', (body, told) => expect(meetings(body)).toEqual(told));
