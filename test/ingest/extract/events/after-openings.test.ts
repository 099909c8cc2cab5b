import { meetings } from '../read-meetings';

const NOW = '../2021-07-16';
const held = (day: string, place: string, who: string) => `MEETING HELD ${day} ${place} ${who}`;
const MONDAY = held('2021-07-12', 'Riga', 'Ole Berg+Anton Lee');
const LATER = held(NOW, '-', 'Anton Lee+Omar Khan');

test.each([
  'In talks with President Ole Berg in Riga on Monday, President Anton Lee called for calm. He also met with King Omar Khan.',
  'Meeting President Ole Berg in Riga on Monday, President Anton Lee called for calm. He also met with King Omar Khan.',
  'Shortly after talks with President Ole Berg in Riga on Monday, President Anton Lee called for calm. He also met with King Omar Khan.',
  'Speaking after talks with President Ole Berg in Riga on Monday, President Anton Lee called for calm. He also met with King Omar Khan.',
  'After talks with the President of Norway, Ole Berg, in Riga on Monday, President Anton Lee called for calm. He also met with King Omar Khan.',
  'On Monday, in talks with President Ole Berg in Riga, President Anton Lee called for calm. They spoke about trade. He also met with King Omar Khan.',
  'At a meeting in Riga on Monday with President Ole Berg, Anton Lee, the President of Latvia, told reporters of a plan. He also met with King Omar Khan.',
])('"he" is of whom the sentence tells, and not who its opening names: %s', (body) =>
  expect(meetings(body)).toEqual([MONDAY, LATER]),
);

test.each<[string, string, string[]]>([
  [
    'who was met goes on where the sentence names nobody else',
    'President Anton Lee met President Ole Berg in Riga on Monday. He also met with King Omar Khan.',
    [held('2021-07-12', 'Riga', 'Anton Lee+Ole Berg'), LATER],
  ],
  [
    'who says so goes, and not who was named before',
    'President Anton Lee of Latvia met Minister Ole Berg. They spoke about King Omar Khan. The Latvian President said he would visit Oslo in August.',
    [held(NOW, '-', 'Anton Lee+Ole Berg'), 'VISIT PLANNED 2021-08 Oslo Anton Lee'],
  ],
  [
    'who tells of a meeting had it',
    'A meeting with President Ole Berg in Riga on Monday lasted more than an hour, President Anton Lee said.',
    [MONDAY],
  ],
  [
    'a spokesman had none',
    'A meeting with President Ole Berg in Riga on Monday lasted more than an hour, spokesman Anton Lee said.',
    [],
  ],
  [
    'whose programme it is met whom it included',
    'Minister Anton Lee met Minister Ole Berg. Berg’s schedule also included a meeting with King Omar Khan.',
    [held(NOW, '-', 'Anton Lee+Ole Berg'), held(NOW, '-', 'Ole Berg+Omar Khan')],
  ],
  [
    'a state’s officer of external affairs begins behind the day',
    'Meeting Foreign Minister Ole Berg in Riga on Monday, Indian External Affairs Minister Anton Lee called for calm.',
    [MONDAY],
  ],
])('%s', (_, body, lines) => expect(meetings(body)).toEqual(lines));
