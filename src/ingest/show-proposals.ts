import type { ClientSession, Db } from 'mongodb';
import { fillProposedSet } from '../store/mirror';
import { findProposals } from '../store/proposal';
import { proposedSet } from '../store/proposed-set';
import { inTransaction } from '../store/transaction';
import { markSeen, someUnseen } from '../store/unseen';
import { BatchSize, tookTooLong } from './batch-size';
import { type ClaimsByCollection, uniteClaims } from './fold/claim-record';
import { claimsOfProposal } from './review/proposal-claims';
import { writeToSet } from './write-claims';

/** Articles whose proposals are shown at once: what they all name is folded once and not for each. */
export const SHOWN_AT_ONCE = 50;

/**
 * Puts every proposal that is not there yet into the set in which proposals are seen, also those that a
 * run left that broke off.
 */
export async function showProposals(db: Db): Promise<void> {
  if ((await someUnseen(db, 1)).length === 0) return;
  await fillProposedSet(db);
  const size = new BatchSize(SHOWN_AT_ONCE);
  for (let hasMore = true; hasMore;) {
    const started = Date.now();
    try {
      hasMore = await showSome(db, size.next);
    } catch (error) {
      if (!tookTooLong(error) || size.next === 1) throw error;
    }
    size.took(Date.now() - started);
  }
}

/** Shows some; false when there are none. */
async function showSome(db: Db, count: number): Promise<boolean> {
  const { hasChanges } = await inTransaction(db, async (session, at) => {
    const articles = await someUnseen(db, count, session);
    if (articles.length === 0) return { hasChanges: false };
    const set = proposedSet(db);
    const own = await claimsSeenOf(db, session, articles);
    await writeToSet(set, session, at, articles, own, 'CUT');
    await markSeen(db, session, articles);
    return { hasChanges: true };
  });
  return hasChanges;
}

async function claimsSeenOf(
  db: Db,
  session: ClientSession,
  articles: readonly string[],
): Promise<ClaimsByCollection> {
  const proposals = await findProposals(db, articles, session);
  const claims = await Promise.all(proposals.map(claimsOfProposal));
  return uniteClaims(claims.map(({ seen }) => seen));
}
