import type { Reading } from '../../reading';
import type { ArticleCues } from '../article-cues';
import { type Candidate, Candidates } from '../candidates';
import type { Model } from '../model';
import type { SentenceChunks, SentenceRow } from '../sentence-row';

/** A candidate with what the linear model says of it, as log odds. */
export interface Pair extends Candidate {
  weight: number;
  /** What it says of each mention alone, in their order. */
  byMention: readonly number[];
}

/** All candidates of an article, to be held against each other. */
export interface Pairs {
  reading: Reading;
  rows: readonly SentenceRow[];
  cues: ArticleCues;
  all: readonly Pair[];
}

/** Weighs each candidate of an article by the linear model. */
export function pairsOf(
  reading: Reading,
  sentences: readonly SentenceChunks[],
  model: Model,
): Pairs {
  const candidates = new Candidates(reading, sentences, model.features);
  const { rows, cues } = candidates;
  return {
    reading,
    rows,
    cues,
    all: candidates.all().map((candidate) => ({
      ...candidate,
      weight: model.logOdds(candidate.features),
      byMention: candidate.mentions.map((seen) =>
        model.logOdds(candidates.of(seen, candidate.kind)),
      ),
    })),
  };
}
