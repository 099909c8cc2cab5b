import type { Cell, Weights } from '../../src/ingest/extract/learned/feature-table';
import { chanceOf } from '../../src/ingest/extract/learned/odds';

/** What is known of one candidate. */
export interface Example {
  features: readonly Pick<Cell, 'name'>[];
  isTrue: boolean;
}

/** How weights are learnt; `leastCount` and `leastWeight` keep the model small. */
export interface Settings {
  /** How strongly weights are drawn to nothing. */
  penalty: number;
  steps: number;
  rate: number;
  /** A feature must stand in so many examples. */
  leastCount: number;
  /** Features with less weight are left out, and the others learnt anew. */
  leastWeight: number;
}

/** Weights by feature and the bias. */
export interface Learnt {
  bias: number;
  weights: Map<string, number>;
}

/** Learns a linear model by logistic regression. The same examples give the same weights. */
export function learn(examples: readonly Example[], settings: Settings): Learnt {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const { name } of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts].filter(([, n]) => n >= settings.leastCount).map(([name]) => name);
  const first = fit(examples, frequent, settings);
  const kept = frequent.filter((_, i) => Math.abs(first.at(i) ?? 0) >= settings.leastWeight).sort();
  const weights = fit(examples, kept, settings);
  const rounded = (value = 0) => Number(value.toFixed(2));
  return {
    bias: rounded(weights.at(-1)),
    weights: new Map(kept.map((name, i) => [name, rounded(weights[i])])),
  };
}

/** Weights as they are kept: by what is seen, then by the respect in which it is asked of. */
export function nested(weights: ReadonlyMap<string, number>): Weights {
  const all: Record<string, Record<string, number>> = {};
  for (const [name, weight] of weights) {
    const at = name.indexOf(PART);
    const row = (all[name.slice(0, at)] ??= {});
    row[name.slice(at + PART.length)] = weight;
  }
  return all;
}
const PART = ' | ';

/** Weights by feature, the bias last: Adam over all examples at each step. */
function fit(
  examples: readonly Example[],
  names: readonly string[],
  { penalty, steps, rate }: Settings,
): Float64Array {
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, isTrue }) => {
    const at = Int32Array.from(features.flatMap(({ name }) => places.get(name) ?? []));
    return { at, share: 1 / Math.sqrt(Math.max(1, at.length)), target: isTrue ? 1 : 0 };
  });
  const bias = names.length;
  const zeros = () => new Float64Array(names.length + 1);
  const [weights, slope, mean, spread] = [zeros(), zeros(), zeros(), zeros()];
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    for (const { at, share, target } of rows) {
      let sum = 0;
      for (const i of at) sum += weights[i] ?? 0;
      const error = chanceOf((weights[bias] ?? 0) + sum * share) - target;
      add(slope, bias, error);
      for (const i of at) add(slope, i, error * share);
    }
    for (let i = 0; i <= bias; i++) {
      const drawn = (slope[i] ?? 0) + (i === bias ? 0 : penalty * (weights[i] ?? 0));
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * drawn;
      spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * drawn * drawn;
      const stride = (mean[i] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      add(weights, i, (-rate * stride) / scale);
    }
  }
  return weights;
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
}
