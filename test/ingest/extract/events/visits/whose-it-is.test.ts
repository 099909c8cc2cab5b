import { findMeetings, meetings, reading } from '../../read-meetings';

const visits = (body: string) => meetings(body).filter((line) => line.startsWith('VISIT'));

test.each([
  [
    'was briefed',
    'The Ambassador briefed Minister Anna Lee on the visit of President Omar Khan to Riga.',
  ],
  [
    'congratulates',
    'Minister Anna Lee congratulated President Omar Khan on his successful visit to Riga.',
  ],
  ['thanks', 'Minister Anna Lee thanked President Omar Khan for his visit to Riga.'],
  [
    'invited',
    'President Omar Khan paid an official visit to Riga at the invitation of Minister Anna Lee.',
  ],
  ['greets', 'Minister Anna Lee greeted President Omar Khan upon his arrival in Riga.'],
  ['meets at the airport', 'Minister Anna Lee welcomed President Omar Khan at Riga airport.'],
])('the guest went, and not who %s', (_, body) =>
  expect(visits(body)).toEqual([expect.stringMatching(/ Riga Omar Khan$/)]),
);

test('who is no "he" is not on his visit', () =>
  expect(
    meetings(
      'President Elena Lee met with Minister Omar Khan within the framework of his official visit to Latvia.',
    ),
  ).toEqual([
    'MEETING HELD ../2021-07-16 Latvia Elena Lee+Omar Khan',
    'VISIT HELD ../2021-07-16 Latvia Omar Khan',
  ]));

test('a day before each place is the day there', () =>
  expect(visits('Minister Anna Lee travels on Monday to Riga and on Tuesday to Oslo.')).toEqual([
    'VISIT PLANNED 2021-07-19 Riga Anna Lee',
    'VISIT PLANNED 2021-07-20 Oslo Anna Lee',
  ]));

test('who is seen off comes nowhere', () =>
  expect(visits('Minister Anna Lee saw off President Omar Khan at Riga airport.')).toEqual([]));

test.each([
  ['Members of the Defence Committee visited Riga on 12 July.', 'Members of the Defence Committee'],
  ['EU ambassadors visited Riga on 12 July.', 'EU ambassadors'],
])('a group goes: %s', (body, group) => {
  const read = reading(body);
  expect(
    findMeetings(read).flatMap(({ kind, bodies }) =>
      bodies.map(({ item }) => `${kind} ${read.text.slice(item.start, item.end)}`),
    ),
  ).toEqual([`VISIT ${group}`]);
});

test.each([
  [
    'was put off',
    'A visit to Riga had been scheduled for August 9 but was put off, Minister Anna Lee said.',
    [],
  ],
  [
    "A's was put off",
    "Minister Anna Lee's visit to Riga had been scheduled for August 9 but was put off.",
    ['VISIT CANCELLED 2021-08-09 Riga Anna Lee'],
  ],
  [
    'ended after some days',
    'Minister Anna Lee concluded a four-day visit to Latvia on Thursday.',
    ['VISIT HELD 2021-07-12/2021-07-15 Latvia Anna Lee'],
  ],
  [
    'ended',
    'Minister Anna Lee concluded her visit to Latvia on Thursday.',
    ['VISIT HELD ../2021-07-15 Latvia Anna Lee'],
  ],
  [
    'is prepared',
    'Preparations for the visit of President Omar Khan to Riga were discussed.',
    ['VISIT PLANNED - Riga Omar Khan'],
  ],
  [
    'has the next on a day of its own',
    'On Monday Minister Anna Lee visited Riga, followed by Oslo on Tuesday.',
    ['VISIT HELD 2021-07-12 Riga Anna Lee', 'VISIT HELD 2021-07-13 Oslo Anna Lee'],
  ],
  [
    'is the first for long',
    "President Omar Khan's visit to Riga, the first in ten years, runs from 12 to 14 July.",
    ['VISIT HELD 2021-07-12/2021-07-14 Riga Omar Khan'],
  ],
  [
    'is only written about',
    "Minister Anna Lee's letter about the trip to Latvia was published.",
    [],
  ],
  [
    'of a year and a kind',
    "Minister Anna Lee's September 2019 state visit to Latvia opened a new page.",
    ['VISIT HELD 2019-09 Latvia Anna Lee'],
  ],
  [
    'is no call',
    'Minister Anna Lee made an introductory visit to Riga.',
    ['VISIT HELD ../2021-07-16 Riga Anna Lee'],
  ],
])('a visit %s', (_, body, told) => expect(meetings(body)).toEqual(told));

test('what was done in each of two places is told where it was', () =>
  expect(
    meetings(
      'Minister Anna Lee visited Nairobi, where she met Minister Omar Khan, and Kigali, where she spoke with Minister Eva Holm.',
    ),
  ).toEqual([
    'MEETING HELD ../2021-07-16 Nairobi Anna Lee+Omar Khan',
    'MEETING HELD ../2021-07-16 Kigali Anna Lee+Eva Holm',
    'VISIT HELD ../2021-07-16 Nairobi Anna Lee',
    'VISIT HELD ../2021-07-16 Kigali Anna Lee',
  ]));
