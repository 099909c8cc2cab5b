/** How many operations a second run, with so many under way at once. */
export async function rate(
  operation: (n: number) => Promise<unknown>,
  concurrency: number,
  milliseconds: number,
): Promise<number> {
  const start = performance.now();
  const end = start + milliseconds;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) {
      await operation(done);
      done++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return (done * 1000) / (performance.now() - start);
}

/** Calls of an operation until what runs often is compiled: thousands, on both sides of the wire. */
const WARMING = 5_000;
/** But no longer than this, in milliseconds: what is slow warms with fewer. */
const WARMING_MS = 6_000;

async function warm(operation: (n: number) => Promise<unknown>): Promise<void> {
  const end = performance.now() + WARMING_MS;
  for (let n = 0; n < WARMING && performance.now() < end; n++) await operation(n);
}

/**
 * Rates of two operations, warmed alike, and measured in turns so that whatever disturbs the machine
 * disturbs both.
 */
export async function compare(
  ours: (n: number) => Promise<unknown>,
  theirs: (n: number) => Promise<unknown>,
  concurrency: number,
  rounds = 7,
): Promise<{ ours: number; theirs: number; ratio: number }> {
  await warm(ours);
  await warm(theirs);
  const pairs: [number, number][] = [];
  for (let i = 0; i < rounds; i++) {
    pairs.push([await rate(ours, concurrency, 400), await rate(theirs, concurrency, 400)]);
  }
  return {
    ours: median(pairs.map(([a]) => a)),
    theirs: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
