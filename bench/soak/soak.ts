import { Refused, startLoad } from '../growth/load-process';
import { fill } from '../growth/measure';
import type { Question } from '../growth/question';
import type { Sample } from '../growth/samples';
import type { Service } from '../growth/service';
import type { MemorySample } from './flatness';

/** A run that is asked for. */
export interface Soak {
  questions: readonly Question[];
  samples: readonly Sample[];
  /** How long in all, in milliseconds, at least; at least six samples are taken whatever it is. */
  ms: number;
  /** How many requests of each question make one burst. */
  burst: number;
}

export interface Soaked {
  /** After each time that all questions were asked, those of the warm-up left out. */
  samples: MemorySample[];
  requests: number;
  /** Questions that the service refused, with its reason: they are asked no more. */
  refused: Map<string, string>;
}

/** The share of the run, and of the samples, in which caches fill and code is compiled. */
const WARM_UP = 0.25;
const LEAST_SAMPLES = 8;
/** No burst of so few requests takes as long; the message to the load process knows no infinity. */
const BURST_MS = 600_000;

/** Asks all questions in turn, over and over, and notes what memory the service holds in between. */
export async function soak(
  service: Service,
  { questions, samples, ms, burst }: Soak,
): Promise<Soaked> {
  const load = startLoad();
  const taken: MemorySample[] = [];
  const refused = new Map<string, string>();
  let requests = 0;
  const began = performance.now();
  try {
    for (let round = 0; taken.length < LEAST_SAMPLES || performance.now() - began < ms; round++) {
      for (const question of questions.filter(({ name }) => !refused.has(name))) {
        const variables = samples.map((_, i) =>
          fill(question, samples[(i + round * burst) % samples.length] as Sample),
        );
        const { url } = service;
        const asked = { url, query: question.query, variables, ms: BURST_MS, requests: burst };
        try {
          // The first of a burst is not among the latencies.
          requests += (await load.run(asked)).latencies.length + 1;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          refused.set(question.name, error.message);
        }
      }
      const heap = await service.heap();
      taken.push({ at: performance.now() - began, heap, resident: service.memory() });
    }
  } finally {
    load.stop();
  }
  const end = taken.at(-1)?.at ?? 0;
  const warm = Math.ceil(taken.length * WARM_UP);
  const kept = taken.filter(({ at }, i) => at >= end * WARM_UP && i >= warm);
  return {
    samples: kept.length >= LEAST_SAMPLES - 2 ? kept : taken.slice(warm),
    requests,
    refused,
  };
}
