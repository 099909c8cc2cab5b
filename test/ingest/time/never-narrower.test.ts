import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/domain/day';
import { findTimes } from '../../../src/ingest/time/find-times';
import { tries } from '../../tries';

// The law: whatever a writer truly says of a day, the day lies within what is read.

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const weekday = (day: string) => WEEKDAYS[weekdayOf(day)]!;
const month = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1]!;
const dayMonth = (day: string) => `${Number(day.slice(8))} ${month(day)}`;
const season = (day: string) =>
  ['winter', 'spring', 'summer', 'autumn'][Math.floor((Number(day.slice(5, 7)) % 12) / 3)]!;
const sameWeek = (a: string, b: string) => isoWeek(a) === isoWeek(b);
const isoWeek = (day: string) => addDays(day, -((weekdayOf(day) + 6) % 7));

/** What a writer may truly say of a day (`true` of it when published), `days` after publication or before it. */
interface Phrase {
  text: (day: string) => string;
  from: number;
  to: number;
  isTrue?: (day: string, published: string) => boolean;
}
const PHRASES: Phrase[] = [
  { text: (d) => `They met on ${weekday(d)}.`, from: -6, to: 0 },
  { text: (d) => `They will meet on ${weekday(d)}.`, from: 0, to: 7 },
  { text: (d) => `They agreed to meet on ${weekday(d)}.`, from: 1, to: 6 },
  { text: (d) => `They met last ${weekday(d)}.`, from: -7, to: -1 },
  { text: (d) => `They will meet next ${weekday(d)}.`, from: 1, to: 7 },
  { text: (d) => `They met on ${dayMonth(d)}.`, from: -300, to: 0 },
  { text: (d) => `They will meet on ${dayMonth(d)}.`, from: 0, to: 300 },
  { text: (d) => `They agreed to meet on ${dayMonth(d)}.`, from: 1, to: 90 },
  { text: (d) => `They discussed the summit on ${dayMonth(d)}.`, from: -90, to: 90 },
  { text: (d) => `They met in ${month(d)}.`, from: -300, to: 0 },
  { text: (d) => `They will meet in ${month(d)}.`, from: 0, to: 300 },
  { text: (d) => `They met in the ${season(d)} of ${d.slice(0, 4)}.`, from: -3000, to: 3000 },
  { text: (d) => `They met in early ${month(d)} ${d.slice(0, 4)}.`, from: -3000, to: 3000 },
  {
    text: (d) => `They met by ${dayMonth(addDays(d, 5))} ${addDays(d, 5).slice(0, 4)}.`,
    from: -3000,
    to: 0,
  },
  { text: (d) => `They met around ${dayMonth(d)} ${d.slice(0, 4)}.`, from: -3000, to: 0 },
  { text: () => 'They met yesterday.', from: -1, to: -1 },
  { text: () => 'They met two days ago.', from: -2, to: -2 },
  { text: () => 'They met a week ago.', from: -10, to: -5 },
  { text: () => 'They met about three weeks ago.', from: -24, to: -18 },
  { text: () => 'They met ten to fifteen days ago.', from: -15, to: -10 },
  { text: () => 'They met twenty-five years ago.', from: -9300, to: -8960 },
  { text: () => 'They met no more than two weeks ago.', from: -14, to: 0 },
  { text: () => 'They met 48 hours ago.', from: -2, to: -1 },
  { text: () => 'They will meet in two or three weeks.', from: 10, to: 21 },
  { text: (d) => `They met a week ago on ${weekday(d)}.`, from: -10, to: -5 },
  { text: (d) => `They met overnight on ${weekday(d)}.`, from: -6, to: 0 },
  { text: () => 'They met more than three weeks ago.', from: -2000, to: -22 },
  { text: () => 'They met recently.', from: -200, to: 0 },
  { text: () => 'They met earlier this week.', from: -6, to: 0, isTrue: sameWeek },
  {
    text: () => 'They met last week.',
    from: -13,
    to: -1,
    isTrue: (day, published) => sameWeek(addDays(day, 7), published),
  },
  {
    text: (d) => `They met on ${weekday(d)} last week.`,
    from: -13,
    to: -1,
    isTrue: (day, published) => sameWeek(addDays(day, 7), published),
  },
  {
    text: () => 'They met earlier this month.',
    from: -30,
    to: 0,
    isTrue: (day, published) => day.slice(0, 7) === published.slice(0, 7),
  },
  {
    text: () => 'They will meet by the end of the year.',
    from: 0,
    to: 360,
    isTrue: (day, published) => day.slice(0, 4) === published.slice(0, 4),
  },
];

const published = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each(PHRASES.map((phrase) => [phrase.text('2021-07-16'), phrase] as const))(
  'as in %j',
  (_example, { text, from, to, isTrue = () => true }) => {
    fc.assert(
      fc.property(published, fc.integer({ min: from, max: to }), (today, shift) => {
        const day = addDays(today, shift);
        fc.pre(isTrue(day, today));
        const [found] = findTimes(text(day), today);
        expect({ found, holds: found && holds(found.date, day) }).toMatchObject({ holds: true });
      }),
      { numRuns: tries(40) },
    );
  },
);

function holds(date: { earliest: string | null; latest: string | null }, day: string): boolean {
  return (date.earliest ?? day) <= day && day <= (date.latest ?? day);
}
