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

/** Rates of two operations, measured in turns so that whatever disturbs the machine disturbs both. */
export async function compare(
  ours: (n: number) => Promise<unknown>,
  theirs: (n: number) => Promise<unknown>,
  concurrency: number,
  rounds = 7,
): Promise<{ ours: number; theirs: number; ratio: number }> {
  const pairs: [number, number][] = [];
  for (let i = 0; i <= rounds; i++) {
    const pair: [number, number] = [
      await rate(ours, concurrency, 400),
      await rate(theirs, concurrency, 400),
    ];
    if (i > 0) pairs.push(pair); // the first round warms up
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
