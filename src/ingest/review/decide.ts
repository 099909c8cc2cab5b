import type { Db } from 'mongodb';
import { findProposals, type ProposalItem, type ProposalRow } from '../../store/proposal';
import { inTransaction } from '../../store/transaction';
import { closureOf, dependentsOn, type ItemKey } from '../propose/items';
import type { RecordDocument } from '../record/record';
import { applyReview, type Change, type Reviewed } from './apply-review';
import { parseProposal } from './proposal-record';
import { ReviewError } from './review-error';

/** What a reviewer decides on one article's proposal. */
export interface Decision {
  /** Keys of items to accept, or all pending ones of at least this confidence. */
  accept?: readonly string[] | { minConfidence: number };
  /** Keys of items to reject. */
  reject?: readonly string[];
  /** Who decides. */
  by: string;
}

/**
 * Accepts and rejects items of a proposal, in one transaction with what is then served. What an accepted
 * item refers to is accepted with it; what refers to a rejected item is rejected with it.
 * @throws ReviewError when there is no such proposal or item, or when an item to accept needs a rejected one.
 */
export async function decide(db: Db, article: string, decision: Decision): Promise<Reviewed> {
  return decideTogether(db, [article], decision);
}

/** The same for several articles in one transaction: all of them or none. */
export async function decideTogether(
  db: Db,
  articles: readonly string[],
  decision: Decision,
): Promise<Reviewed> {
  return inTransaction(db, async (session, at) => {
    const proposals = new Map(
      (await findProposals(db, articles, session)).map((proposal) => [proposal.id, proposal]),
    );
    const changes: Change[] = [];
    for (const article of articles) {
      const before = proposals.get(article);
      if (!before) throw new ReviewError(`no proposal for the article "${article}"`);
      changes.push({ before, after: await decided(before, decision, at) });
    }
    return applyReview(db, session, at, changes);
  });
}

async function decided(
  proposal: ProposalRow,
  decision: Decision,
  at: Date,
): Promise<Change['after']> {
  const { record } = await parseProposal(proposal);
  const { accepted, rejected } = resolve(record, proposal.items, decision);
  const items = proposal.items.map((item): ProposalItem => {
    const key = item.key as ItemKey;
    const state = rejected.has(key) ? 'REJECTED' : accepted.has(key) ? 'ACCEPTED' : item.state;
    return state === item.state ? item : { ...item, state, by: decision.by, at };
  });
  return { record: proposal.record, items };
}

/** The items that a decision is about, with all that follows from it. */
function resolve(
  record: RecordDocument,
  items: readonly ProposalItem[],
  { accept = [], reject = [] }: Decision,
): { accepted: Set<ItemKey>; rejected: Set<ItemKey> } {
  const states = new Map(items.map(({ key, state }) => [key, state]));
  const unknown = [...(Array.isArray(accept) ? (accept as string[]) : []), ...reject].filter(
    (key) => !states.has(key),
  );
  if (unknown.length > 0) throw new ReviewError(`no such item: ${unknown.join(', ')}`);

  const rejected = dependentsOn(record, reject as ItemKey[]);
  const isOpen = (key: ItemKey) => states.get(key) !== 'REJECTED' && !rejected.has(key);
  if ('minConfidence' in accept) {
    // A rule passes over what it cannot have; it overrules nobody.
    const sure = items
      .filter(({ state, confidence }) => state === 'PENDING' && confidence >= accept.minConfidence)
      .map(({ key }) => key as ItemKey)
      .filter((key) => [...closureOf(record, [key])].every(isOpen));
    return { accepted: sure.length === 0 ? new Set() : closureOf(record, sure), rejected };
  }
  if (accept.length === 0) return { accepted: new Set(), rejected };
  const wanted = new Set(accept as ItemKey[]);
  const accepted = closureOf(record, wanted);
  const barred = [...accepted].filter((key) => !isOpen(key) && !wanted.has(key));
  const both = [...wanted].filter((key) => rejected.has(key));
  if (both.length > 0) throw new ReviewError(`accepted and rejected at once: ${both.join(', ')}`);
  if (barred.length > 0)
    throw new ReviewError(
      `${accept.join(', ')} needs what is rejected: ${barred.join(', ')}; accept that too, or edit`,
    );
  return { accepted, rejected };
}
