import { courseOf, type MemorySample } from '../../../bench/soak/flatness';

const MINUTE = 60_000;
const HOUR_OF_SAMPLES = Array.from({ length: 60 }, (_, minute) => minute);
const series = (heapAt: (minute: number) => number): MemorySample[] =>
  HOUR_OF_SAMPLES.map((minute) => ({ at: minute * MINUTE, heap: heapAt(minute), resident: 1 }));
const allowed = { share: 0.05, bytes: 1e6 };

it('finds a figure flat that goes up and down', () => {
  const course = courseOf(
    series((minute) => 100e6 + (minute % 2) * 3e6),
    'heap',
    allowed,
  );
  expect(course.isFlat).toBe(true);
  expect(Math.abs(course.slope)).toBeLessThan(1e6);
});

it('finds a leak, and how fast it is', () => {
  const course = courseOf(
    series((minute) => 100e6 + minute * 0.5e6),
    'heap',
    allowed,
  );
  expect(course.isFlat).toBe(false);
  expect(course.slope).toBeCloseTo(30e6, 0);
  expect([course.first, course.last]).toEqual([105e6, 125e6]);
});

it('does not conclude from a few samples', () => {
  expect(() => courseOf(series(() => 1).slice(0, 5), 'heap', allowed)).toThrow(RangeError);
});
