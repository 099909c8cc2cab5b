import { meetings } from '../read-meetings';

test.each<[string, string]>([
  [
    'King Faisal received Minister Anna Lee in Jeddah. Prince Khalid Al Faisal met with President Omar Khan.',
    'MEETING HELD ../2021-07-16 - Khalid Al Faisal+Omar Khan',
  ],
  [
    'Prince Khalid Al Faisal met with President Omar Khan in Jeddah. Prince Khalid also met with Minister Anna Lee.',
    'MEETING HELD ../2021-07-16 - Khalid Al Faisal+Anna Lee',
  ],
])('a king is no prince of his name: "%s"', (text, told) =>
  expect(meetings(text).at(-1)).toBe(told),
);
