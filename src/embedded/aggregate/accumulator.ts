import { type Evaluate, type Frame } from './frame';

/** What a group gathers for one output field. `undefined` stands for a missing value. */
export interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

/** An accumulator of `$group`: what to evaluate for each document, and a fresh gatherer. */
export interface AccumulatorSpec {
  evaluate: Evaluate;
  /** @param key the group's `_id` where that is a document, as what its `n` is evaluated against */
  create(key: Frame): Accumulator;
}
