import fc from 'fast-check';
import { dayAfter, dayBefore } from '../../../src/domain/day';
import { findTimes } from '../../../src/ingest/time/find-times';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const only = (sentence: string, today: string) => {
  const { earliest, latest } = findTimes(sentence, today)[0]?.date ?? {};
  return { earliest, latest };
};

test('on any day: yesterday and tomorrow touch today, and weeks hold it', () => {
  fc.assert(
    fc.property(day, (today) => {
      expect(only('yesterday', today).latest).toBe(dayBefore(today));
      expect(only('tomorrow', today).earliest).toBe(dayAfter(today));
      const week = only('this week', today);
      expect([week.earliest, today, week.latest].sort()).toEqual([
        week.earliest,
        today,
        week.latest,
      ]);
      expect(dayAfter(only('last week', today).latest ?? '')).toBe(week.earliest);
    }),
  );
});

test('on any day: the past lies before it, the future after it', () => {
  const past = [
    'They met on Tuesday.',
    'last Tuesday',
    'last month',
    'two weeks ago',
    'recently',
    'They met on March 3.',
    'last spring',
    'They met in October',
  ];
  const future = [
    'They will meet on Tuesday.',
    'next Tuesday',
    'next month',
    'They will meet on March 3.',
    'soon',
  ];
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...past),
      fc.constantFrom(...future),
      (today, before, after) => {
        expect((only(before, today).earliest ?? '0') <= today).toBe(true);
        expect((only(after, today).latest ?? '9999') >= today).toBe(true);
      },
    ),
  );
});
