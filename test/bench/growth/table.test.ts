import { quantile } from '../../../bench/growth/statistics';
import { table } from '../../../bench/growth/table';

it('finds the value below which a share lies', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95, 1].map((p) => quantile(values, p))).toEqual([1, 3, 5, 5]);
  expect(quantile([], 0.5)).toBeNaN();
  expect(values).toEqual([5, 1, 4, 2, 3]);
});

it('shows each size, and growth from the smallest with its spread', () => {
  const one = { median: 1, least: 1, most: 1 };
  const two = { median: 1.25, least: 1, most: 1.5 };
  const shown = table(
    [1000, 100000],
    [
      {
        name: 'when',
        figures: [
          { p50: 2, p95: 3, processor: 1, ratio: one, bytes: 100 },
          { p50: 2.5, p95: 4, processor: 1.5, ratio: two, bytes: 120 },
        ],
      },
    ],
  );
  expect(shown.split('\n')).toEqual([
    '| Query | p50 / p95 at 1,000, ms | p50 / p95 at 100,000, ms | CPU at 1,000, ms | CPU at 100,000, ms | growth to 100,000 (spread) | CPU grows to 100,000 | answer grows to 100,000 |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    '| when | 2.00 / 3.00 | 2.50 / 4.00 | 1.00 | 1.50 | 1.25 (1.00-1.50) | 1.50 | 1.20 |',
  ]);
});
