import type { Db } from 'mongodb';
import { pendingArticles } from '../../store/proposal';
import { BatchSize, tookTooLong } from '../batch-size';
import type { Reviewed } from './apply-review';
import { decideTogether, type Decision } from './decide';
import { ReviewError } from './review-error';

/** Articles decided in one transaction: what they all name is gathered and folded once for them. */
export const DECIDED_AT_ONCE = 50;

/** What a rule did in some articles, or why one of them was passed over. */
export type RuleOutcome = Reviewed | { article: string; refused: string };

/**
 * Applies one decision to every article that waits, some in one transaction. An article that cannot be
 * decided so is passed over, alone, and told.
 * @yields what was done, transaction by transaction: what was yielded stays whatever comes after.
 */
export async function* decideWaiting(db: Db, decision: Decision): AsyncGenerator<RuleOutcome> {
  const waiting = await pendingArticles(db);
  const size = new BatchSize(DECIDED_AT_ONCE);
  for (let i = 0, count = size.next; i < waiting.length; i += count, count = size.next) {
    const started = Date.now();
    yield* decideSome(db, waiting.slice(i, i + count), decision);
    size.took(Date.now() - started);
  }
}

async function* decideSome(
  db: Db,
  articles: readonly string[],
  decision: Decision,
): AsyncGenerator<RuleOutcome> {
  try {
    yield await decideTogether(db, articles, decision);
  } catch (error) {
    const [only] = articles;
    if (only !== undefined && articles.length === 1) {
      if (!(error instanceof ReviewError)) throw error;
      yield { article: only, refused: error.message };
    } else if (!(error instanceof ReviewError) && !tookTooLong(error)) throw error;
    // Halving finds the few at fault in a few transactions, and keeps the rest together.
    else {
      const half = Math.ceil(articles.length / 2);
      yield* decideSome(db, articles.slice(0, half), decision);
      yield* decideSome(db, articles.slice(half), decision);
    }
  }
}
