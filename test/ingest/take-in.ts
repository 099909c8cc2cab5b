import type { Db } from 'mongodb';
import { RuleExtractor } from '../../src/ingest/extract/rule-extractor';
import { ingestArticle, type IngestOptions } from '../../src/ingest/ingest';
import { decide } from '../../src/ingest/review/decide';

/** How texts are read here. */
export const RULES: IngestOptions = {
  extractor: new RuleExtractor(),
  extractorName: 'rules',
  language: 'en',
  today: '2026-01-01',
};

/** Reads texts by the rules, one after the other, and accepts all that each proposes. */
export async function takeIn(db: Db, ...texts: string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    const source = `${i}-${text.slice(6, 16)}.txt`;
    const outcome = await ingestArticle(db, { source, text }, RULES);
    if (outcome.outcome !== 'PROPOSED') throw new Error(JSON.stringify(outcome));
    await decide(db, outcome.article, { accept: { minConfidence: 0 }, by: 'ana' });
  }
}
