import { binned } from '../../../tools/train/bins';

test('few values have a range each', () => {
  const { bounds, bins } = binned([0, 1, 0, 4], 8);
  expect(bounds).toEqual([0.5, 2.5]);
  expect([...bins]).toEqual([0, 1, 0, 2]);
});

test('many are parted into ranges of about as many', () => {
  const { bounds, bins } = binned(
    Array.from({ length: 100 }, (_, i) => i),
    4,
  );
  expect(bounds.length).toBe(4);
  expect([...bins].filter((bin) => bin === 1).length).toBe(25);
});
