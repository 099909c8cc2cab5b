import { type Example, learn, nested } from '../../../tools/train/logistic';

const SETTINGS = { penalty: 0.1, steps: 150, rate: 0.1, leastCount: 2, leastWeight: 0.3 };
const example = (isTrue: boolean, ...names: string[]): Example => ({
  features: names.map((name) => ({ name })),
  isTrue,
});

const EXAMPLES = [
  ...Array.from({ length: 8 }, () => example(true, 'met | own', 'said | any')),
  ...Array.from({ length: 8 }, () => example(false, 'wrote | own', 'said | any')),
  example(true, 'once | any'),
];

test('what stands with those who take part speaks for it, what stands with others against it', () => {
  const { weights } = learn(EXAMPLES, SETTINGS);
  expect(weights.get('met | own')).toBeGreaterThan(0.5);
  expect(weights.get('wrote | own')).toBeLessThan(-0.5);
});

test('what is seen too seldom is left out, and so is what weighs little', () => {
  expect([...learn(EXAMPLES, SETTINGS).weights.keys()]).not.toContain('once | any');
  expect(learn(EXAMPLES, { ...SETTINGS, leastWeight: 50 }).weights.size).toBe(0);
});

test('the same examples give the same weights', () => {
  expect(learn(EXAMPLES, SETTINGS)).toEqual(learn(EXAMPLES, SETTINGS));
});

test('weights are kept by what is seen, then by the respect in which it is asked of', () => {
  const weights = new Map([
    ['met | own', 1],
    ['met | VISIT', 2],
    [' | any', 3],
  ]);
  expect(nested(weights)).toEqual({ met: { own: 1, VISIT: 2 }, '': { any: 3 } });
});
