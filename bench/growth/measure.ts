import type { LoadProcess } from './load-process';
import type { Question } from './question';
import type { Sample } from './samples';
import type { Service } from './service';
import { median, quantile } from './statistics';

/** A service on a store of one size. */
export interface Subject {
  meetings: number;
  service: Service;
  samples: readonly Sample[];
}

/** How one question went on one size. */
export interface Figures {
  p50: number;
  p95: number;
  /** p50 against that of the smallest size in the same round: the median round, the least, the most. */
  ratio: { median: number; least: number; most: number };
  /** The service's processor time a request, in milliseconds: it tells little of what else the machine does. */
  processor: number;
  /** The median answer, in bytes: more is told where more is known. */
  bytes: number;
}

/** The longest that a size is warmed for a question, in milliseconds. */
const WARMING_MS = 60_000;

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
  const processor: number[] = subjects.map(() => 0);
  const bytes: number[][] = subjects.map(() => []);
  // Round 0 warms and is not counted: it asks of all samples, so that none is later read from the disk first.
  for (let round = 0; round <= rounds; round++)
    for (const [i, { service, samples }] of subjects.entries()) {
      const effort = round === 0 ? { ms: WARMING_MS, requests: samples.length } : { ms, requests };
      const shift = round * requests;
      const variables = samples.map((_, at) =>
        fill(question, samples[(at + shift) % samples.length] as Sample),
      );
      const { url } = service;
      const used = service.processorTime();
      const burst = await load.run({ url, query: question.query, variables, ...effort });
      if (round === 0) continue;
      const taken = burst.latencies;
      bytes[i]?.push(...burst.sizes);
      latencies[i]?.push(taken);
      // The uncounted first request of the burst took its part.
      const share = taken.length / (taken.length + 1);
      processor[i] = (processor[i] ?? 0) + (service.processorTime() - used) * share;
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
      processor: (processor[i] ?? NaN) / all.length,
      bytes: median(bytes[i] ?? []),
      ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
    };
  });
}

/** What a question's variables are with a sample. */
export function fill({ variables }: Question, sample: Sample): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).map(([variable, field]) => [variable, sample[field]]),
  );
}
