import fc from 'fast-check';
import { isDay } from '../../src/domain/day';
import {
  isDoubtful,
  parsePartialDate,
  PartialDateError,
  tryPartialDate,
} from '../../src/domain/partial-date';

test.each([
  ['2021-07-16', '2021-07-16', '2021-07-16', 'DAY'],
  ['2020-02', '2020-02-01', '2020-02-29', 'MONTH'],
  ['2021', '2021-01-01', '2021-12-31', 'YEAR'],
  ['0000', '0000-01-01', '0000-12-31', 'YEAR'],
  ['2021-21', '2021-03-01', '2021-05-31', 'SEASON'],
  ['2021-22', '2021-06-01', '2021-08-31', 'SEASON'],
  ['2021-23', '2021-09-01', '2021-11-30', 'SEASON'],
  ['2023-24', '2022-12-01', '2024-02-29', 'SEASON'],
  ['2021-35', '2021-07-01', '2021-09-30', 'SEASON'],
  ['2021-40', '2021-01-01', '2021-06-30', 'SEASON'],
  ['2021-XX', '2021-01-01', '2021-12-31', 'YEAR'],
  ['2021-XX-XX', '2021-01-01', '2021-12-31', 'YEAR'],
  ['2021-02-XX', '2021-02-01', '2021-02-28', 'MONTH'],
  ['202X', '2020-01-01', '2029-12-31', 'INTERVAL'],
  ['19XX', '1900-01-01', '1999-12-31', 'INTERVAL'],
  ['2021-1X', '2021-10-01', '2021-12-31', 'INTERVAL'],
  ['2021-07-1X', '2021-07-10', '2021-07-19', 'INTERVAL'],
  ['2021-02-2X', '2021-02-20', '2021-02-28', 'INTERVAL'],
  ['2021-XX-31', '2021-01-31', '2021-12-31', 'INTERVAL'],
  ['202X-02-29', '2020-02-29', '2028-02-29', 'INTERVAL'],
  ['2021-07~', '2021-07-01', '2021-07-31', 'MONTH'],
  ['2021?', '2021-01-01', '2021-12-31', 'YEAR'],
  ['2021-07-16%', '2021-07-16', '2021-07-16', 'DAY'],
  ['2021-?07', '2021-07-01', '2021-07-31', 'MONTH'],
  ['2021-23~', '2021-09-01', '2021-11-30', 'SEASON'],
  ['../2021-07-16', null, '2021-07-16', 'INTERVAL'],
  ['/2021-07-16', null, '2021-07-16', 'INTERVAL'],
  ['2021-07-16/..', '2021-07-16', null, 'INTERVAL'],
  ['2021/', '2021-01-01', null, 'INTERVAL'],
  ['../..', null, null, 'INTERVAL'],
  ['2021-07-05/2021-07-07', '2021-07-05', '2021-07-07', 'INTERVAL'],
  ['2021-23/2022-21', '2021-09-01', '2022-05-31', 'INTERVAL'],
  ['2021~/2022-03', '2021-01-01', '2022-03-31', 'INTERVAL'],
  ['2021-12/2021', '2021-12-01', '2021-12-31', 'INTERVAL'],
])('%s lies between %s and %s (%s)', (edtf, earliest, latest, precision) => {
  expect(parsePartialDate(edtf, 'words')).toEqual({
    edtf,
    earliest,
    latest,
    precision,
    original: 'words',
  });
});

test.each([
  '',
  '/',
  'yesterday',
  '16 July 2021',
  '2021-02-29',
  '2021-06-31',
  '2021-13',
  '2021-42',
  '2021-00',
  '20210716',
  '2021-07-16T10:00:00Z',
  '2021/2020',
  '2021-07-16/2021-07-15',
  '2021/2022/2023',
  '[2021,2022]',
  'Y-17000',
  '-0044',
  '2021-02-30/..',
  '9999-24',
  ' 2021',
  '2021-X2-30-',
])('%j is refused, with what was expected', (edtf) => {
  expect(() => parsePartialDate(edtf)).toThrow(PartialDateError);
  expect(() => parsePartialDate(edtf)).toThrow(`"${edtf}" is not a date: expected `);
  expect(tryPartialDate(edtf)).toBeNull();
});

test.each([
  ['[2020,2022]', 'one date: sets'],
  ['{1667,1668..1670}', 'one date: sets'],
  ['[..1984]', 'one date: sets'],
  ['Y17000', 'a year from 0000 to 9999 in four digits'],
  ['Y-17E7', 'a year from 0000 to 9999 in four digits'],
  ['-0044', 'a year from 0000 to 9999: years before'],
  ['-0044/2020', 'a year from 0000 to 9999: years before'],
  ['1950S2', 'digits that stand for themselves or X'],
  ['2021-07-16T10:00:00Z', 'a day without a time'],
  ['2021-07-16T10:00:00Z/..', 'a day without a time'],
  ['2021-13', 'a day that the calendar has'],
])('%s is refused by name', (edtf, expected) =>
  expect(() => parsePartialDate(edtf)).toThrow(`"${edtf}" is not a date: expected ${expected}`),
);

test.each([
  ['1900-02', '1900-02-28'],
  ['2000-02', '2000-02-29'],
  ['2024-02', '2024-02-29'],
  ['2024-02-2X', '2024-02-29'],
  ['2023-33', '2023-03-31'],
])('%s ends on %s: leap years are those of the calendar', (edtf, latest) =>
  expect(parsePartialDate(edtf).latest).toBe(latest),
);

test('an unstated wording is null', () => {
  expect(parsePartialDate('2021').original).toBeNull();
  expect(tryPartialDate('2021', 'in 2021')?.original).toBe('in 2021');
});

test('doubt is read off the text', () => {
  expect(['2021~', '2021-?07', '2020/2021%'].map((edtf) => isDoubtful({ edtf }))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isDoubtful({ edtf: '202X' })).toBe(false);
});

test('any day is its own bounds, whatever the zone of the machine', () => {
  const day = fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (edtf) => {
      const { earliest, latest } = parsePartialDate(edtf);
      expect([earliest, latest]).toEqual([edtf, edtf]);
    }),
  );
});

test('unspecified digits bound exactly the days that fit them', () => {
  const mask = fc.tuple(
    fc.integer({ min: 2000, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.subarray([2, 3, 5, 6, 8, 9]),
  );
  fc.assert(
    fc.property(mask, ([year, month, day, hidden]) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const edtf = [...text].map((c, i) => (hidden.includes(i) ? 'X' : c)).join('');
      const date = tryPartialDate(edtf);
      fc.pre(date !== null);
      const fits = allDays.filter((d) => [...edtf].every((c, i) => c === 'X' || c === d[i]));
      expect([date.earliest, date.latest]).toEqual([fits[0], fits.at(-1)]);
    }),
  );
});

/** Every day of 2000 to 2099. */
const allDays = Array.from({ length: 36_525 }, (_, i) =>
  new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
).filter(isDay);
