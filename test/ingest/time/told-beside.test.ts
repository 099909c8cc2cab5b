import { findTimes } from '../../../src/ingest/time/find-times';

/** A Friday. */
const TODAY = '2021-07-16';
const read = (sentence: string) =>
  findTimes(sentence, TODAY).map(({ date }) => [date.original, date.edtf]);

test.each([
  // A weekday tells which of two years is meant, and a night is of two days.
  ['The session on Friday, January 15.', 'Friday, January 15', '2021-01-15'],
  ['They met on Thursday night.', 'Thursday night', '2021-07-15/2021-07-16'],
  ['They met on the night of 3 May.', 'on the night of 3 May', '2021-05-03/2021-05-04'],
  ['the week ending 9 July', 'the week ending 9 July', '2021-07-03/2021-07-09'],
  ['It will start on 1 January at the earliest.', '1 January at the earliest', '2022-01-01/..'],
  ['It will start in May 2022 at the latest.', 'May 2022 at the latest', '../2022-05-31'],
  ['They will meet on Sunday week.', 'Sunday week', '2021-07-25'],
  ['They will meet a week from Monday.', 'a week from Monday', '2021-07-26'],
  ['They will meet two days from tomorrow.', 'two days from tomorrow', '2021-07-19'],
  [
    'They met on the eve of Harvest Day, 9 May.',
    'on the eve of Harvest Day, 9 May',
    '../2021-05-08',
  ],
])('%s', (sentence, words, edtf) => expect(read(sentence)).toEqual([[words, edtf]]));

test.each([
  'They met on Friday, July 10.',
  'They met on Saturday, July 10, 2020.',
  'They will meet on Friday, 10 July.',
])(
  'no day is told by one that is not on its weekday, since either may be the slip: %s',
  (sentence) => expect(read(sentence)).toEqual([]),
);

test.each([
  ['In 1992 they met in June and again on 3 July.', ['1992', '1992-06', '1992-07-03']],
  ['On 12 May 1992 they met, in June they parted.', ['1992-05-12', '1992-06']],
  ['They met on 12 May 1992, and again on 13 May.', ['1992-05-12', '1992-05-13']],
  // A year that is told of one thing only is not that of others.
  ['Anna Lee, elected in 2019, met Bo Ek on 12 May.', ['2019', '2021-05-12']],
  ['In 2019 she was elected, and she will come in September.', ['2019', '2021-09']],
])('a year told before holds on: %s', (sentence, expected) =>
  expect(read(sentence).map(([, edtf]) => edtf)).toEqual(expected),
);

test.each([
  ['The forum was opened by Jan Novak on 3 July.', ['2021-07-03']],
  ['The side was led by April Smith.', []],
  ['The bridge will be completed by June.', ['../2022-06-30']],
  ['By June Latvia had agreed.', ['../2021-06-30']],
])('who did something is no month by which it was done: %s', (sentence, expected) =>
  expect(read(sentence).map(([, edtf]) => edtf)).toEqual(expected),
);
