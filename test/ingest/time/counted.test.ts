import { findTimes } from '../../../src/ingest/time/find-times';

/** Each time of a sentence that is published on a Friday. */
const told = (sentence: string, publishedAt = '2021-07-16') =>
  findTimes(sentence, publishedAt).map(({ date }) => `${date.original} = ${date.edtf}`);

test.each([
  ['twenty-five years ago', '1995-07-17/1997-07-15'],
  ['forty two years ago', '1978-07-17/1980-07-15'],
  ['a hundred years ago', '1911-07-17/1931-07-15'],
  ['a decade ago', '2001-07-17/2021-07-15'],
  ['half a century ago', '1821-07-17/2021-07-15'],
  ['a fortnight ago', '2021-06-26/2021-07-08'],
  ['1,000 days ago', '2018-10-20'],
  ['10-15 days ago', '2021-07-01/2021-07-06'],
  ['two or three weeks ago', '2021-06-19/2021-07-08'],
  ['two and a half years ago', '2017-07-17/2020-07-15'],
  ['a year and a half ago', '2018-07-17/2021-07-15'],
  ['some ten days ago', '2021-07-03/2021-07-09'],
  ['no more than two weeks ago', '2021-06-26/2021-07-16'],
  ['no less than two weeks ago', '../2021-07-08'],
  ['an hour ago', '2021-07-15/2021-07-16'],
  ['72 hours ago', '2021-07-13/2021-07-14'],
  ['in the past 48 hours', '2021-07-14/2021-07-16'],
  ['over the past thirty-one years', '1990-01-01/2021-07-16'],
  ['in the last decade', '2010-01-01/2021-07-16'],
  ['a week ago on Friday', '2021-07-09'],
  ['two weeks ago on Monday', '2021-06-28/2021-07-05'],
  ['the week before last', '2021-06-28/2021-07-04'],
])('They met %s', (text, edtf) => {
  expect(told(`They met ${text}.`)).toEqual([`${text} = ${edtf}`]);
});

test.each([
  ['in twenty-four days', '2021-07-16/2021-08-09'],
  ['in 2-3 weeks', '2021-07-16/2021-08-08'],
  ['in a year and a half', '2021-07-16/2023-12-31'],
  ["in a fortnight's time", '2021-07-16/2021-08-01'],
  ['two weeks from now', '2021-07-16/2021-08-01'],
  ['within 48 hours', '2021-07-16/2021-07-18'],
  ['the week after next', '2021-07-26/2021-08-01'],
])('They will meet %s', (text, edtf) => {
  expect(told(`They will meet ${text}.`)).toEqual([`${text} = ${edtf}`]);
});

test('a part of a number counts nothing', () => {
  expect(told('They met 1.5 years ago.')).toEqual([]);
});

test('what lies outside the years that a date can have is no date', () => {
  expect(told('They met 30 years ago.', '0010-05-05')).toEqual([]);
  expect(told('They will meet next week.', '9999-12-30')).toEqual([]);
});
