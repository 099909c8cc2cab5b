import {
  addDays,
  dayAfter,
  dayBefore,
  isDay,
  lastDayOfMonth,
  weekdayOf,
} from '../../src/domain/day';

test.each(['2021-07-16', '2020-02-29', '0000-01-01', '0050-03-01', '9999-12-31'])(
  '%s is a day',
  (day) => expect(isDay(day)).toBe(true),
);

test.each([
  '2021-02-29',
  '2021-06-31',
  '2021-13-01',
  '2021-00-10',
  '2021-7-16',
  '2021',
  '',
  '2021-07-16T00:00:00Z',
  ' 2021-07-16',
  '２０２１-07-16',
])('%j is not a day', (text) => expect(isDay(text)).toBe(false));

test.each([
  ['2021-07-16', '2021-07-17'],
  ['2021-12-31', '2022-01-01'],
  ['2020-02-28', '2020-02-29'],
  ['1900-02-28', '1900-03-01'],
  ['0099-12-31', '0100-01-01'],
])('the day after %s is %s, and back', (day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

test('days outside the calendar are refused', () => {
  expect(() => dayAfter('9999-12-31')).toThrow(RangeError);
  expect(() => dayBefore('0000-01-01')).toThrow(RangeError);
  expect(() => addDays('2021-02-30', 1)).toThrow('"2021-02-30" is not a day');
});

test('weekdays and ends of months', () => {
  expect(weekdayOf('2021-07-16')).toBe(5);
  expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
  expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  expect(lastDayOfMonth(2021, 9)).toBe('2021-09-30');
});
