import { parsePartialDate } from '../../src/domain/partial-date';
import { standing } from '../../src/domain/standing';
import {
  DAY_MAX,
  DAY_MIN,
  tenureBounds,
  TenureContradictionError,
  type TenureDates,
} from '../../src/domain/tenure-bounds';

const UNKNOWN: TenureDates = { start: null, end: null, firstCited: null, lastCited: null };
const CITED: TenureDates = { ...UNKNOWN, firstCited: '2021-07-16', lastCited: '2021-07-16' };
const on = (day: string, dates: TenureDates) => standing(tenureBounds(dates), day, dates);
const date = (edtf: string) => parsePartialDate(edtf);

test('a holder cited on one day only, as the seed article has it', () => {
  expect(tenureBounds(CITED)).toEqual({
    startEarliest: DAY_MIN,
    startLatest: '2021-07-16',
    endEarliest: '2021-07-17',
    endLatest: DAY_MAX,
  });
  expect(on('2021-07-16', CITED)).toEqual({
    certainty: 'DEFINITE',
    reason: 'Cited as holder on 2021-07-16.',
  });
  expect(on('2019-01-01', CITED)).toEqual({
    certainty: 'POSSIBLE',
    reason:
      'Cited as holder on 2021-07-16; no source states when the tenure began, so 2019-01-01 is possible but not certain.',
  });
  expect(on('2025-01-01', CITED)).toEqual({
    certainty: 'POSSIBLE',
    reason:
      'Cited as holder on 2021-07-16; no source states whether or when it ended, so 2025-01-01 is possible but not certain.',
  });
  expect(on('2021-07-15', CITED).certainty).toBe('POSSIBLE');
  expect(on('2021-07-17', CITED).certainty).toBe('POSSIBLE');
});

test.each<[string, Partial<TenureDates>, string, string, string]>([
  [
    'before a stated start',
    { start: date('2020-05') },
    '2020-04-30',
    'NO',
    'The tenure began between 2020-05-01 and 2020-05-31 (not before 2020-05-01), so the post was not held on 2020-04-30.',
  ],
  [
    'within a vague start',
    { start: date('2020-05') },
    '2020-05-10',
    'POSSIBLE',
    'the tenure began between 2020-05-01 and 2020-05-31',
  ],
  [
    'after a start, cited later',
    { start: date('2020-05') },
    '2020-06-01',
    'DEFINITE',
    'The tenure began by 2020-05-31 and the holder is still cited on 2021-07-16, so the post was held on 2020-06-01.',
  ],
  [
    'a start later than the citation allows is cut by it',
    { start: date('2021') },
    '2021-07-16',
    'DEFINITE',
    'Cited as holder on 2021-07-16.',
  ],
  [
    'between citations',
    { firstCited: '2021-01-01' },
    '2021-03-01',
    'DEFINITE',
    'Cited as holder on 2021-01-01 and the holder is still cited on 2021-07-16',
  ],
  [
    'before a stated end',
    { end: date('2022') },
    '2021-12-31',
    'DEFINITE',
    'Cited as holder on 2021-07-16 and it did not end before 2022-01-01',
  ],
  [
    'within a vague end',
    { end: date('2022') },
    '2022-02-01',
    'POSSIBLE',
    'the tenure ended between 2022-01-01 and 2022-12-31',
  ],
  [
    'the day of the end',
    { end: date('2022-03-01') },
    '2022-03-01',
    'NO',
    'The tenure ended on 2022-03-01 (no longer held on 2022-03-01)',
  ],
  [
    'an open start',
    { start: date('../2020') },
    '1999-01-01',
    'POSSIBLE',
    'the tenure began by 2020-12-31',
  ],
  [
    'an open end',
    { end: date('2022/..') },
    '2030-01-01',
    'POSSIBLE',
    'the tenure ended on 2022-01-01 or later',
  ],
  [
    'a doubted start',
    { start: date('2020-05~') },
    '2020-06-01',
    'POSSIBLE',
    'its beginning is given only as doubtful (2020-05~)',
  ],
  [
    'a doubted end',
    { end: date('2021-10?') },
    '2022-06-01',
    'POSSIBLE',
    'its end is given only as doubtful (2021-10?)',
  ],
  [
    'before the post was founded',
    { postFounded: date('1992') },
    '1991-12-31',
    'NO',
    'The post was not founded before 1992-01-01',
  ],
  [
    'before the body was founded',
    { bodyFounded: date('1992-07-05') },
    '1992-07-04',
    'NO',
    'The body was not founded before 1992-07-05',
  ],
  [
    'after the post was abolished',
    { postAbolished: date('2022-06-01') },
    '2022-06-01',
    'NO',
    'The post was abolished by 2022-06-01',
  ],
  [
    'after the body was abolished',
    { bodyAbolished: date('2022') },
    '2022-12-31',
    'NO',
    'The body was abolished by 2022-12-31',
  ],
])('%s', (_, known, day, certainty, reason) => {
  const answer = on(day, { ...CITED, ...known });
  expect(answer.certainty).toBe(certainty);
  expect(answer.reason).toContain(reason);
});

test('the founding decides only where the start is not known to be later', () => {
  const dates = { ...CITED, start: date('2020'), bodyFounded: date('1995') };
  expect(tenureBounds(dates).startEarliest).toBe('2020-01-01');
  expect(standing(tenureBounds(dates), '1994-01-01', CITED).reason).toContain(
    'did not begin before 2020-01-01',
  );
});

test('the day of a handover is the successor’s', () => {
  const predecessor = { ...UNKNOWN, start: date('2019-01-01'), end: date('2020-01-01') };
  const successor = { ...UNKNOWN, start: date('2020-01-01'), end: date('2021-01-01') };
  const of = (day: string) => [on(day, predecessor).certainty, on(day, successor).certainty];
  expect(of('2019-12-31')).toEqual(['DEFINITE', 'NO']);
  expect(of('2020-01-01')).toEqual(['NO', 'DEFINITE']);
});

test.each<[string, Partial<TenureDates>, string]>([
  [
    'cited before it began',
    { start: date('2021-08') },
    'begin by 2021-07-16 and not before 2021-08-01 (cited as holder on 2021-07-16)',
  ],
  [
    'cited after it ended',
    { end: date('2021-07-16') },
    'end by 2021-07-16 and not before 2021-07-17',
  ],
  [
    'ended before it began',
    { ...UNKNOWN, start: date('2020'), end: date('2019') },
    'end by 2019-12-31 and begin not before 2020-01-01',
  ],
  ['cited before the body was', { bodyFounded: date('2022') }, 'not before 2022-01-01'],
  ['half a citation', { lastCited: null }, 'expected both or neither'],
  ['no day', { lastCited: '2021-07' }, 'Cited on "2021-07": expected a day'],
])('dates that cannot all be true are refused: %s', (_, known, message) => {
  const make = () => tenureBounds({ ...CITED, ...known });
  expect(make).toThrow(TenureContradictionError);
  expect(make).toThrow(message);
});

test('no day is refused', () => {
  expect(() => on('2021-02-29', CITED)).toThrow(RangeError);
});
