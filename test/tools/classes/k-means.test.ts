import { cluster, pointsOf } from '../../../tools/classes/k-means';

/** Three directions, with points near each. */
const ROWS = [
  [10, 0.1, 0],
  [5, 0, 0.2],
  [0.1, 3, 0],
  [0, 8, 0.3],
  [0.2, 0, 7],
  [0, 0.1, 1],
];

test('points in like directions are of one class, however far out they lie', () => {
  const { of } = cluster(pointsOf(ROWS), 3, 10);
  expect(of[0]).toBe(of[1]);
  expect(of[2]).toBe(of[3]);
  expect(of[4]).toBe(of[5]);
  expect(new Set(of).size).toBe(3);
});

test('the same points give the same classes', () => {
  expect(cluster(pointsOf(ROWS), 3, 10)).toEqual(cluster(pointsOf(ROWS), 3, 10));
});

test('middles have length one', () => {
  const { middles } = cluster(pointsOf(ROWS), 2, 10);
  const [x = 0, y = 0, z = 0] = middles.values;
  expect(Math.hypot(x, y, z)).toBeCloseTo(1);
});
