import { foldText } from '../../src/domain/fold';
import { bodyCandidates } from '../../src/ingest/extract/learned/bodies/body-candidates';
import type { FeatureTable } from '../../src/ingest/extract/learned/feature-table';
import { readBody } from '../../src/ingest/extract/reading';
import type { Example } from './logistic';
import type { GoldText } from './texts';

/** What the rules take for bodies in a text; gold tells which are. None where it was not read for them. */
export function bodyExamples(
  { article, publishedAt, gold: { bodies } }: GoldText,
  features: FeatureTable,
): Example[] {
  if (!bodies) return [];
  const gold = new Set(bodies.map(foldText));
  const { text, sentences } = readBody(article, publishedAt, null);
  return bodyCandidates(text, sentences, features).map(({ name, features: seen }) => ({
    features: seen,
    isTrue: gold.has(foldText(name)),
  }));
}
