import { type Cell, KnownFeatures, type Weights } from './feature-table';
import { chanceOf } from './odds';
import learnt from './weights.json';

/** A linear model: what speaks for a candidate, by features, and what is to be overcome. */
export class Model {
  readonly features: KnownFeatures;

  constructor(private readonly told: { bias: number; weights: Weights }) {
    this.features = new KnownFeatures(told.weights);
  }

  /**
   * How likely a candidate is, as log odds. The features that the model knows share what they say, so
   * that much that is said of one makes none surer.
   */
  logOdds(cells: readonly Cell[]): number {
    const sum = cells.reduce((all, { weight }) => all + weight, 0);
    return this.told.bias + sum / Math.sqrt(Math.max(1, cells.length));
  }

  /** How likely a candidate is, from 0 to 1. */
  likelihood(cells: readonly Cell[]): number {
    return chanceOf(this.logOdds(cells));
  }
}

/** Learnt from texts with gold by `npm run train`; `corpus/README.md` tells how well it does. */
export const MODEL = new Model(learnt);
