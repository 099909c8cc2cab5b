import type { Load } from './load';

export interface Burst extends Load {
  /** CPU milliseconds of the server's own process an answer, the store's not counted. */
  cpu: number;
}

/** The bursts of each contestant, in the order of the rounds; the first contestant is Chancery. */
export type Rounds = ReadonlyMap<string, readonly Burst[]>;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** `1.52 (1.40 to 1.61)`: the median of the rounds' ratios and their spread. */
function ratio(rounds: readonly number[]): string {
  const [low, high] = [Math.min(...rounds), Math.max(...rounds)];
  return `${median(rounds).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`.padStart(22);
}

/** A table: what each contestant did, and by how much Chancery did better in the same rounds. */
export function report(rounds: Rounds): string {
  const [[, chancery] = ['', []]] = rounds;
  const lines = [...rounds].map(([name, bursts]) =>
    [
      name.padEnd(47),
      median(bursts.map((b) => b.perSecond))
        .toFixed(0)
        .padStart(6),
      median(bursts.map((b) => b.p50))
        .toFixed(1)
        .padStart(8),
      median(bursts.map((b) => b.p99))
        .toFixed(1)
        .padStart(8),
      median(bursts.map((b) => b.cpu))
        .toFixed(2)
        .padStart(8),
      ratio(bursts.map((b, i) => chancery[i]!.perSecond / b.perSecond)),
      ratio(bursts.map((b, i) => b.cpu / chancery[i]!.cpu)),
    ].join(''),
  );
  const head = `${''.padEnd(47)} req/s  p50 ms  p99 ms  cpu ms    Chancery is: faster by      by its own CPU time`;
  return `${[head, ...lines].join('\n')}\n`;
}
