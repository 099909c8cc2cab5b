import { meetings } from '../../read-meetings';

test.each<[string, string, string]>([
  [
    'that one looks forward to',
    'The minister looked forward to President Omar Khan’s visit to Norway.',
    'VISIT PLANNED - Norway Omar Khan',
  ],
  [
    'that is prepared',
    'They discussed preparations for President Omar Khan’s visit to Norway.',
    'VISIT PLANNED - Norway Omar Khan',
  ],
  [
    'ahead of which something is told',
    'They met ahead of President Omar Khan’s visit to Norway.',
    'VISIT PLANNED - Norway Omar Khan',
  ],
  [
    'whose day is to come',
    'They discussed President Omar Khan’s visit to Norway later this year.',
    'VISIT PLANNED 2021-07-16/2021-12-31 Norway Omar Khan',
  ],
])('a visit is planned %s', (_how, body, told) => expect(meetings(body)).toContain(told));

test.each<[string, string, string]>([
  [
    'that one looked forward to then',
    'Ahead of President Omar Khan’s visit to Norway in 2019, they had talked.',
    'VISIT HELD 2019 Norway Omar Khan',
  ],
  [
    'that one welcomes',
    'They welcomed President Omar Khan’s visit to Norway in May.',
    'VISIT HELD 2021-05 Norway Omar Khan',
  ],
  [
    'during which something else is prepared',
    'They prepared for the summit during President Omar Khan’s visit to Norway.',
    'VISIT HELD ../2021-07-16 Norway Omar Khan',
  ],
  [
    'of the day of publication',
    'President Omar Khan visited Norway today.',
    'VISIT HELD 2021-07-16 Norway Omar Khan',
  ],
])('a visit is told as held %s', (_how, body, told) => expect(meetings(body)).toContain(told));

test.each([
  'In particular, a working visit of President Omar Khan to Norway is being prepared for July.',
  'A visit of President Omar Khan to Norway is planned for July.',
])('a visit that is in preparation is to come: "%s"', (body) =>
  expect(meetings(body)).toEqual(['VISIT PLANNED 2021-07 Norway Omar Khan']),
);
