import type { TenureRow } from '../../../src/store/tenure';
import { tenureBounds } from '../../../src/domain/tenure-bounds';
import { parsePartialDate } from '../../../src/domain/partial-date';
import { standingOf } from '../../../src/graphql/tenure/standing-of';

const tenure = (dates: Partial<TenureRow>, citedAsHolder: boolean): TenureRow => {
  const cited = { firstCited: '2021-07-16', lastCited: '2021-07-16' };
  const known = citedAsHolder ? cited : { firstCited: null, lastCited: null };
  const bounds = tenureBounds({ start: null, end: null, ...dates, ...known });
  return { start: null, end: null, ...dates, ...cited, bounds } as TenureRow;
};

test('a cited holder is told by the citation', () => {
  const { certainty, reason } = standingOf(tenure({}, true), '2021-07-16');
  expect([certainty, reason]).toEqual(['DEFINITE', 'Cited as holder on 2021-07-16.']);
});

test('a former holder is never said to be cited as holder', () => {
  const former = tenure({ end: parsePartialDate('../2021-07-16') }, false);
  for (const day of ['2019-01-01', '2021-07-15', '2021-07-16', '2025-01-01']) {
    expect(standingOf(former, day).reason).not.toContain('Cited as holder');
  }
  expect(standingOf(former, '2025-01-01').certainty).toBe('NO');
});
