import type { ClientSession, Db } from 'mongodb';
import { type ProposalItem, type ProposalRow, proposalsCollection } from '../../store/proposal';
import type { Facts } from '../../store/row';
import { factsOf, writeVersions } from '../../store/versions';
import { uniteClaims } from '../fold/claim-record';
import { CircleError } from '../fold/organisation';
import { writeClaims } from '../write-claims';
import type { Written } from '../written';
import { servedFromEarlier } from './from-earlier';
import { claimsOfProposal } from './proposal-claims';
import { ReviewError } from './review-error';

/** A proposal as it was, and what a review makes of its record and items. */
export interface Change {
  before: ProposalRow;
  after: Pick<ProposalRow, 'record' | 'items' | 'earlier'>;
}

/** Keys of the items of one article that a review decided on. */
export interface ReviewedArticle {
  article: string;
  accepted: string[];
  rejected: string[];
  /** Items of earlier texts that are still served although nothing of the article waits any more. */
  fromEarlier: string[];
}

/** What a review did: to the queue, and to what is served. */
export interface Reviewed {
  articles: ReviewedArticle[];
  served: Written;
  hasChanges: boolean;
}

/**
 * Records the new state of proposals and serves exactly what of them is accepted. What several name is
 * gathered and folded once and not for each.
 * @param session a transaction at the instant `at`.
 * @throws ReviewError when bodies would contain themselves.
 */
export async function applyReview(
  db: Db,
  session: ClientSession,
  at: Date,
  changes: readonly Change[],
): Promise<Reviewed> {
  const next = changes.map(({ before, after }): Facts<ProposalRow> => {
    const pending = after.items.filter(({ state }) => state === 'PENDING').length;
    return { ...factsOf(before), ...after, pending };
  });
  const ids = changes.map(({ before }) => before.id);
  const written = await writeVersions(proposalsCollection(db), session, ids, next, at);
  const served = await serve(db, session, at, next);
  return {
    articles: changes.map(decidedIn),
    served,
    hasChanges: written.changed.length > 0 || served.hasChanges,
  };
}

function decidedIn({ before, after }: Change): ReviewedArticle {
  const earlier = after.earlier ?? before.earlier ?? [];
  const pairs = [
    { was: before.items, is: after.items },
    ...earlier.map(({ items }, i) => ({ was: before.earlier?.[i]?.items ?? [], is: items })),
  ];
  const newly = (state: ProposalItem['state']) =>
    pairs.flatMap(({ was, is }) => {
      const decided = new Map(was.map((item) => [item.key, item.state]));
      return is
        .filter((item) => item.state === state && decided.get(item.key) !== state)
        .map(({ key }) => key);
    });
  const distinct = (keys: string[]) => [...new Set(keys)];
  const waits = after.items.some(({ state }) => state === 'PENDING');
  return {
    article: before.id,
    accepted: distinct(newly('ACCEPTED')),
    rejected: distinct(newly('REJECTED')),
    fromEarlier: waits
      ? []
      : servedFromEarlier({ items: after.items, earlier })
          .flat()
          .map(({ key }) => key),
  };
}

async function serve(
  db: Db,
  session: ClientSession,
  at: Date,
  proposals: readonly Facts<ProposalRow>[],
): Promise<Written> {
  const claims = await Promise.all(proposals.map(claimsOfProposal));
  const accepted = uniteClaims(claims.map((each) => each.accepted));
  const seen = uniteClaims(claims.map((each) => each.seen));
  const articles = proposals.map(({ id }) => id);
  try {
    return await writeClaims(db, session, at, articles, accepted, seen);
  } catch (error) {
    if (error instanceof CircleError) throw new ReviewError(error.message);
    throw error;
  }
}
