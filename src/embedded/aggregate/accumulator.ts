import { type Evaluate } from './frame';

/** What a group gathers for one output field. `undefined` stands for a missing value. */
export interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

/** An accumulator of `$group`: what to evaluate for each document, and a fresh gatherer. */
export interface AccumulatorSpec {
  evaluate: Evaluate;
  create(): Accumulator;
}
