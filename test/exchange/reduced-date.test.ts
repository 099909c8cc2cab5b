import fc from 'fast-check';
import { parsePartialDate } from '../../src/domain/partial-date';
import { reducedDate } from '../../src/exchange/reduced-date';

test.each([
  ['2021-07-16', '2021-07-16'],
  ['2021-07', '2021-07'],
  ['2021', '2021'],
  ['2021-23', '2021'],
  ['2021-07-05/2021-07-07', '2021-07'],
  ['2020-12-31/2021-01-01', null],
  ['../2021-07-16', null],
  ['2021-07-16/', null],
  ['2021-07-16~', null],
  ['2021?', null],
  ['2021-%07', null],
])('%s is %s', (edtf, reduced) => {
  expect(reducedDate(parsePartialDate(edtf))).toBe(reduced);
});

test('no date is none', () => {
  expect(reducedDate(null)).toBeNull();
});

test('it never leaves out a day that the date may mean', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = [a, b].sort() as [string, string];
      const reduced = reducedDate(parsePartialDate(`${from}/${to}`));
      return reduced === null
        ? from.slice(0, 4) !== to.slice(0, 4)
        : [from, to].every((end) => end.startsWith(reduced));
    }),
  );
});
