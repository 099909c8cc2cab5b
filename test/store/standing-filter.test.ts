import { CERTAINTIES } from '../../src/domain/certainty';
import { standing } from '../../src/domain/standing';
import { DAY_MAX, DAY_MIN, tenureBounds, type TenureDates } from '../../src/domain/tenure-bounds';
import { parsePartialDate } from '../../src/domain/partial-date';
import { standingFilter } from '../../src/store/standing-filter';
import { Query } from 'mingo';

const UNKNOWN: TenureDates = { start: null, end: null, firstCited: null, lastCited: null };
const TENURES: TenureDates[] = [
  UNKNOWN,
  { ...UNKNOWN, firstCited: '2021-07-16', lastCited: '2021-07-20' },
  { ...UNKNOWN, start: parsePartialDate('2020'), end: parsePartialDate('2021') },
  { ...UNKNOWN, firstCited: '2021-07-16', lastCited: '2021-07-16', saidToBeOver: '2021-08-01' },
];

test.each([DAY_MIN, '2020-06-01', '2021-07-16', '2021-08-01', '9999-12-30', DAY_MAX])(
  'on %s the filter finds what the rule says',
  (day) => {
    for (const dates of TENURES) {
      const bounds = tenureBounds(dates);
      const { certainty } = standing(bounds, day, dates);
      for (const wanted of CERTAINTIES)
        expect([wanted, new Query(standingFilter(day, [wanted])).test({ bounds })]).toEqual([
          wanted,
          wanted === certainty,
        ]);
    }
  },
);

test('what is not known to end is possible on the last day of all', () => {
  const bounds = tenureBounds(UNKNOWN);
  expect(standing(bounds, DAY_MAX, UNKNOWN).certainty).toBe('POSSIBLE');
});
