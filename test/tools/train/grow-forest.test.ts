import { Forest } from '../../../src/ingest/extract/learned/forest';
import { type ForestSettings, growForest, type Row } from '../../../tools/train/grow-forest';
import { randomOf } from '../../../tools/train/random';

const SETTINGS: ForestSettings = {
  parts: 2,
  trees: 40,
  depth: 2,
  rate: 0.2,
  penalty: 1,
  leastWeight: 5,
  seen: { examples: 0.8, columns: 1 },
  bins: 8,
};

/** Right where just one of two is above a half: what no sum of the two tells. */
const random = randomOf(3);
const ROWS: Row[] = Array.from({ length: 400 }, () => {
  const [a, b] = [random(), random()];
  return { columns: { a, b }, isTrue: a > 0.5 !== b > 0.5, weight: 1 };
});

test('trees tell what holds only of two columns together', () => {
  const forest = new Forest(growForest(ROWS, SETTINGS));
  expect(forest.likelihood({ a: 0.9, b: 0.1 })).toBeGreaterThan(0.8);
  expect(forest.likelihood({ a: 0.1, b: 0.9 })).toBeGreaterThan(0.8);
  expect(forest.likelihood({ a: 0.9, b: 0.9 })).toBeLessThan(0.2);
  expect(forest.likelihood({ a: 0.1, b: 0.1 })).toBeLessThan(0.2);
});

test('the same rows give the same trees', () => {
  expect(growForest(ROWS, SETTINGS)).toEqual(growForest(ROWS, SETTINGS));
});

test('rows count by their weight', () => {
  const both = [true, false].map((isTrue) => ({
    columns: { a: 1 },
    isTrue,
    weight: isTrue ? 30 : 10,
  }));
  expect(new Forest(growForest(both, SETTINGS)).likelihood({ a: 1 })).toBeCloseTo(0.75, 1);
});
