import { median } from '../growth/statistics';

/** What the service held at one moment of the run. */
export interface MemorySample {
  /** Milliseconds since the load began. */
  at: number;
  /** Heap in use after garbage was collected, in bytes. */
  heap: number;
  /** The process's own memory, the embedded store's included, in bytes. */
  resident: number;
}

/** How one figure went from the end of the warm-up to the end of the run. */
export interface Course {
  /** The median of the first and of the last third, in bytes. */
  first: number;
  last: number;
  /** The line of least squares through all samples, in bytes an hour. */
  slope: number;
  /** Whether the last third is within the allowance over the first. */
  isFlat: boolean;
}

/** What the last third may exceed the first by: a share of it, and bytes that a small figure may take. */
export interface Allowance {
  share: number;
  bytes: number;
}

const HOUR = 3_600_000;

/**
 * Tells whether a figure stayed flat.
 * @throws RangeError when there are fewer samples than tell anything.
 */
export function courseOf(
  samples: readonly MemorySample[],
  figure: 'heap' | 'resident',
  { share, bytes }: Allowance,
): Course {
  if (samples.length < 6) throw new RangeError(`${samples.length} samples: at least 6 are needed`);
  const values = samples.map((sample) => sample[figure]);
  const third = Math.floor(values.length / 3);
  const first = median(values.slice(0, third));
  const last = median(values.slice(-third));
  return {
    first,
    last,
    slope: slopeOf(samples, values),
    isFlat: last <= first * (1 + share) + bytes,
  };
}

function slopeOf(samples: readonly MemorySample[], values: readonly number[]): number {
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const times = samples.map(({ at }) => at / HOUR);
  const [time, value] = [mean(times), mean(values)];
  const spread = times.reduce((sum, each) => sum + (each - time) ** 2, 0);
  const together = times.reduce(
    (sum, each, i) => sum + (each - time) * ((values[i] ?? value) - value),
    0,
  );
  return spread === 0 ? 0 : together / spread;
}
