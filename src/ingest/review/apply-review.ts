import type { ClientSession, Db } from 'mongodb';
import { type ProposalItem, type ProposalRow, proposalsCollection } from '../../store/proposal';
import type { Facts } from '../../store/row';
import { factsOf, writeVersions } from '../../store/versions';
import { claimRecord, noClaims } from '../fold/claim-record';
import { CircleError } from '../fold/organisation';
import { closureOf, type ItemKey, recordOf } from '../propose/items';
import { recordYaml } from '../propose/valid-items';
import { locate } from '../record/locate';
import { type LoadResult, writeClaims } from '../write-claims';
import { parseProposal } from './proposal-record';
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
  const accepted = proposal.items.filter(({ state }) => state === 'ACCEPTED');
  if (accepted.length === 0) return writeClaims(db, session, at, proposal.id, noClaims());
  const { record } = await parseProposal(proposal);
  const keys = closureOf(record, accepted.map(({ key }) => key) as ItemKey[]);
  const parsed = await parseProposal(proposal, recordYaml(recordOf(record, keys)));
  try {
    return await writeClaims(db, session, at, proposal.id, claimRecord(locate(parsed)));
  } catch (error) {
    if (error instanceof CircleError) throw new ReviewError(error.message);
    throw error;
  }
}
