import type { LoadProcess } from './load-process';
import type { Question } from './question';
import type { Sample } from './samples';
import { median, quantile } from './statistics';

/** A service on a store of one size. */
export interface Subject {
  meetings: number;
  url: string;
  samples: readonly Sample[];
}

/** How one question went on one size. */
export interface Figures {
  p50: number;
  p95: number;
  /** p50 against that of the smallest size in the same round: the median round, the least, the most. */
  ratio: { median: number; least: number; most: number };
}

export interface Effort {
  /** How often each size is visited, and how long a burst is at most. */
  rounds: number;
  ms: number;
  requests: number;
}

/**
 * Visits the sizes in turn in short bursts, so that what else the machine does falls on all alike.
 * @returns the figures of each size, in the subjects' order, the smallest first.
 */
export async function measure(
  load: LoadProcess,
  question: Question,
  subjects: readonly Subject[],
  { rounds, ms, requests }: Effort,
): Promise<Figures[]> {
  const latencies: number[][][] = subjects.map(() => []);
  // Round 0 warms and is not counted.
  for (let round = 0; round <= rounds; round++)
    for (const [i, { url, samples }] of subjects.entries()) {
      const shift = round * requests;
      const variables = samples.map((_, at) =>
        fill(question, samples[(at + shift) % samples.length] as Sample),
      );
      const taken = await load.run({ url, query: question.query, variables, ms, requests });
      if (round > 0) latencies[i]?.push(taken);
    }
  const medians = latencies.map((ofSize) => ofSize.map(median));
  return latencies.map((ofSize, i) => {
    const all = ofSize.flat();
    const ratios = ofSize.map(
      (_, round) => (medians[i]?.[round] ?? NaN) / (medians[0]?.[round] ?? NaN),
    );
    return {
      p50: median(all),
      p95: quantile(all, 0.95),
      ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
    };
  });
}

function fill({ variables }: Question, sample: Sample): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([variable, field]) => [variable, sample[field]]),
  );
}
