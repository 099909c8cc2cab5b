import type { ClientSession, Db } from 'mongodb';
import { type ProposalItem, type ProposalRow, proposalsCollection } from '../../store/proposal';
import type { Facts } from '../../store/row';
import { factsOf, writeVersions } from '../../store/versions';
import { CircleError } from '../fold/organisation';
import { type LoadResult, writeClaims } from '../write-claims';
import { claimsOfProposal } from './proposal-claims';
import { ReviewError } from './review-error';

/** What a review did: to the queue, and to what is served. */
export interface Reviewed {
  article: string;
  accepted: string[];
  rejected: string[];
  served: LoadResult;
  hasChanges: boolean;
}

/**
 * Records a proposal's new state and serves exactly what of it is accepted.
 * @param session a transaction at the instant `at`.
 */
export async function applyReview(
  db: Db,
  session: ClientSession,
  at: Date,
  before: ProposalRow,
  after: Pick<ProposalRow, 'record' | 'items'>,
): Promise<Reviewed> {
  const pending = after.items.filter(({ state }) => state === 'PENDING').length;
  const next: Facts<ProposalRow> = { ...factsOf(before), ...after, pending };
  const written = await writeVersions(proposalsCollection(db), session, [before.id], [next], at);
  const served = await serve(db, session, at, next);
  const decided = new Map(before.items.map(({ key, state }) => [key, state]));
  const newly = (state: ProposalItem['state']) =>
    next.items
      .filter((item) => item.state === state && decided.get(item.key) !== state)
      .map(({ key }) => key);
  return {
    article: before.id,
    accepted: newly('ACCEPTED'),
    rejected: newly('REJECTED'),
    served,
    hasChanges: written.changed.length > 0 || served.hasChanges,
  };
}

async function serve(
  db: Db,
  session: ClientSession,
  at: Date,
  proposal: Facts<ProposalRow>,
): Promise<LoadResult> {
  const { accepted, seen } = await claimsOfProposal(proposal);
  try {
    return await writeClaims(db, session, at, proposal.id, accepted, seen);
  } catch (error) {
    if (error instanceof CircleError) throw new ReviewError(error.message);
    throw error;
  }
}
