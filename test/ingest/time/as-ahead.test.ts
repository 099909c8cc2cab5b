import { parsePartialDate } from '../../../src/domain/partial-date';
import { asAhead, asOver } from '../../../src/ingest/time/as-ahead';
import { findTimes } from '../../../src/ingest/time/find-times';

const DAY = '2021-07-16';
const ahead = (words: string): string =>
  findTimes(words, DAY).map(({ date }) => asAhead(date, DAY).edtf)[0] ?? '-';

test.each([
  ['They agreed to meet in September.', '2021-09'],
  ['They agreed to meet in March.', '2022-03'],
  // What is told of one year alone, and the days of a week, stay as they are.
  ['They met in September 2020.', '2020-09'],
  ['They agreed to meet on Monday.', '2021-07-12/2021-07-19'],
])('%s', (words, edtf) => expect(ahead(words)).toBe(edtf));

test('a time without its words stays as it is', () => {
  const date = parsePartialDate('2020-09-01/2021-09-30');
  expect(asAhead(date, DAY)).toBe(date);
});

test.each([
  ['They will meet in February.', '2021-02'],
  // Of one year alone, or over by its words.
  ['They will meet in February 2022.', '2022-02'],
  ['They met in March.', '2021-03'],
])('over: %s', (words, edtf) =>
  expect(findTimes(words, DAY).map(({ date }) => asOver(date, DAY).edtf)).toEqual([edtf]),
);
