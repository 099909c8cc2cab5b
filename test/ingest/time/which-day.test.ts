import { findTimes } from '../../../src/ingest/time/find-times';

/** A Friday. */
const TODAY = '2021-07-16';
const read = (sentence: string) =>
  findTimes(sentence, TODAY).map(({ date }) => [date.original, date.edtf]);

test.each([
  // A day that tells which thing is meant lies near, whatever is to be done about it.
  ['They will review the April 19 accord.', 'April 19', '2021-04-19'],
  ['They will attend the August 2 summit.', 'August 2', '2021-08-02'],
  ['This Tuesday the council voted.', 'This Tuesday', '2021-07-13'],
  [
    'It lasted from late 2019 until early 2020.',
    'from late 2019 until early 2020',
    '2019-01-01/2020-12-31',
  ],
  ['It was built circa 2010.', 'circa 2010', '2010~'],
  ['They met in April and May of 2019.', 'April and May of 2019', '2019-04/2019-05'],
  ['They will meet on the 25th.', '25th', '2021-07-25'],
  ['They met on the 20th in Riga.', '20th', '2021-06-20'],
  ['She took the oath in Riga on Monday.', 'Monday', '2021-07-12'],
  ['They shook hands at a service on Monday.', 'Monday', '2021-07-12'],
  ['She will be sworn in on Monday.', 'Monday', '2021-07-19'],
  ['It is to be held on July 8.', 'July 8', '2022-07-08'],
  ['The votes are to be counted in Riga on Monday.', 'Monday', '2021-07-19'],
  ['She flies to Riga on Monday.', 'Monday', '2021-07-19'],
  ['She begins a visit to Riga on Monday.', 'Monday', '2021-07-19'],
  // On a Friday, "on Friday" of what is to come is today, or in a week.
  ['They are to meet on Friday.', 'Friday', '2021-07-16/2021-07-23'],
  ['They will meet later on Friday.', 'later on Friday', '2021-07-16'],
  ['They will meet on Monday.', 'Monday', '2021-07-19'],
  ['Earlier this week, on Tuesday, they met.', 'Earlier this week, on Tuesday', '2021-07-13'],
  ['They have quarrelled over the past week.', 'past week', '2021-07-09/2021-07-16'],
  ['They were agreed upon in August.', 'August', '2020-08'],
  ['The May accord led to more.', 'May', '2021-05'],
  ['They spoke ahead of the September Riga summit.', 'September', '2021-09'],
  // What is put off until a time is then, and not by then.
  ['The talks were postponed until October.', 'until October', '2021-10'],
  ['The visit was put off till next week.', 'till next week', '2021-07-19/2021-07-25'],
  ['The office was closed until October.', 'until October', '../2020-10-31'],
  ['She recalled her visit to Oslo in August.', 'August', '2020-08'],
  ['She told of her May call with Lee.', 'May', '2021-05'],
  ['He suggested signing it on his visit to Riga in October.', 'October', '2021-10'],
  ['The invitation to a summit in October was accepted.', 'October', '2021-10'],
  ['It is due in the second half of the year.', 'the second half of the year', '2021-41'],
  ['It is due by year’s end.', 'by year’s end', '../2021-12-31'],
  ['It will be resolved very shortly.', 'shortly', '2021-07-16/..'],
])('in "%s" "%s" is %s', (sentence, words, edtf) =>
  expect(read(sentence)).toEqual([[words, edtf]]),
);

test('a season in a name is none', () =>
  expect(read('They met at the Spring Meetings and the Riga Summer School.')).toEqual([]));

test('two years joined by "and" are two', () =>
  expect(read('There were droughts in 2015 and 2016.')).toEqual([
    ['2015', '2015'],
    ['2016', '2016'],
  ]));

test.each([
  'They sat on the 14th floor.',
  'Around 2000 troops came.',
  'It soon ended in strife.',
  'They came so soon after the vote.',
  'The may fly came.',
])('in "%s" no time is told', (sentence) => expect(read(sentence)).toEqual([]));

test('how long there was none before a first one is no time to come', () =>
  expect(read('It is the first visit by a minister in ten years.')).toEqual([]));
