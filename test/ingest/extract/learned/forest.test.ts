import { Forest, type Tree } from '../../../../src/ingest/extract/learned/forest';

const TREE: Tree = [1, 2.5, -3, [0, 0, 1, 3]];
const forest = new Forest({ bias: 0, columns: ['a', 'b'], trees: [TREE, 0.5] });

/** Log odds of what a forest says. */
const saidOf = (a: number, b: number): number => {
  const likelihood = forest.likelihood({ a, b });
  return Number(Math.log(likelihood / (1 - likelihood)).toFixed(6));
};

test('each tree says what stands where its bounds lead, and all that they say is added up', () => {
  expect(saidOf(1, 2.5)).toBe(-2.5);
  expect(saidOf(0, 3)).toBe(1.5);
  expect(saidOf(1, 3)).toBe(3.5);
});

test('a column that nobody gives is named', () => {
  expect(() => forest.likelihood({ a: 1 })).toThrow('expected a value for "b"');
});
