import { findTimes } from '../../../src/ingest/time/find-times';

/** Each time of a sentence that is published on a Friday. */
const told = (sentence: string) =>
  findTimes(sentence, '2021-07-16').map(({ date }) => `${date.original} = ${date.edtf}`);

test.each([
  'They met on Easter Sunday.',
  'They met on Palm Sunday.',
  'Votes were cast on Super Tuesday.',
  'She told the Sunday Times that talks go on.',
  'They met on Friday of that week.',
  'They met on the following Monday.',
  'They met on that Friday.',
  'They met on the same Friday.',
  "They met in the summer of '69.",
  "They met in May of '98.",
  'They met in the spring of that year.',
  'They met in the summer of the following year.',
])('no day by the week or season at hand: %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  ['Friday last', '2021-07-09'],
  ['overnight on Thursday', '2021-07-14/2021-07-16'],
  ['Thursday into Friday', '2021-07-15/2021-07-16'],
  ['late Thursday or early Friday', '2021-07-15/2021-07-16'],
  ['Monday, Tuesday and Friday', '2021-07-12/2021-07-16'],
  ['1-3.06.2021', '2021-06-01/2021-06-03'],
  ['30.05.-3.06.2021', '2021-05-30/2021-06-03'],
  ['from 30.05 to 03.06.2021', '2021-05-30/2021-06-03'],
  ['30-06-2021', '2021-06-30'],
  ['06-07-2021', '2021-06-07/2021-07-06'],
  ['the last days of 2020', '2020'],
  ['from June 30, 2021, to July 2, 2021', '2021-06-30/2021-07-02'],
  ['in 1999/2000', '1999/2000'],
  ['summer 2019/20', '2019-12/2020-02'],
  ['spring and autumn 2020', '2020-03-01/2020-11-30'],
])('They met %s', (text, edtf) => {
  expect(told(`They met ${text}.`)).toEqual([`${text} = ${edtf}`]);
});

test('"a week on Friday" is a week after the coming one', () => {
  const [found] = findTimes('They will meet a week on Friday.', '2021-07-14');
  expect(found?.date).toMatchObject({ edtf: '2021-07-23', original: 'a week on Friday' });
});
