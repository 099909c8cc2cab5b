import type { ClientSession, Db } from 'mongodb';
import { claimsOfArticle } from '../store/claim';
import { fillProposedSet } from '../store/mirror';
import { findProposal } from '../store/proposal';
import { proposedSet } from '../store/proposed-set';
import { inTransaction } from '../store/transaction';
import { markSeen, someUnseen } from '../store/unseen';
import type { Claim } from './fold/claim';
import { CLAIMED, type ClaimsByCollection, noClaims } from './fold/claim-record';
import { gatherAround } from './gather-claims';
import { claimsOfProposal } from './review/proposal-claims';
import { writeGathered } from './write-claims';

/** Articles whose proposals are shown at once: what they all name is folded once and not for each. */
export const SHOWN_AT_ONCE = 100;

/**
 * Puts every proposal that is not there yet into the set in which proposals are seen, also those that a
 * run left that broke off.
 */
export async function showProposals(db: Db): Promise<void> {
  if ((await someUnseen(db, 1)).length === 0) return;
  await fillProposedSet(db);
  while (await showSome(db));
}

/** Shows some; false when there are none. */
async function showSome(db: Db): Promise<boolean> {
  const { hasChanges } = await inTransaction(db, async (session, at) => {
    const articles = await someUnseen(db, SHOWN_AT_ONCE, session);
    if (articles.length === 0) return { hasChanges: false };
    const set = proposedSet(db);
    const own = await claimsSeenOf(db, session, articles);
    const touched = new Map(
      CLAIMED.map((name) => [name, new Set(own[name].map(({ entity }) => entity))]),
    );
    for (const article of articles)
      for (const { collection, entity } of await claimsOfArticle(set, session, article))
        touched.get(collection)?.add(entity);
    const shown = new Set(articles);
    const gathered = await gatherAround(set, session, touched, own, ({ article }) =>
      shown.has(article),
    );
    await writeGathered(set, session, at, own, gathered, 'CUT');
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
  const all = noClaims();
  for (const article of articles) {
    const proposal = await findProposal(db, article, session);
    if (!proposal) continue;
    const { seen } = await claimsOfProposal(proposal);
    for (const name of CLAIMED) (all[name] as Claim<unknown>[]).push(...seen[name]);
  }
  return all;
}
