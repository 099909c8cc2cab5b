import type { ClientSession, Db } from 'mongodb';
import {
  articlesWithTexts,
  findProposals,
  type ProposalItem,
  type ProposalRow,
} from '../../store/proposal';
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
  /** Keys of items to reject, or all pending ones of at most this confidence. */
  reject?: readonly string[] | { maxConfidence: number };
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
    if (decision.accept) await refuseTwins(db, session, [...proposals.values()]);
    const changes: Change[] = [];
    for (const article of articles) {
      const before = proposals.get(article);
      if (!before) throw new ReviewError(`no proposal for the article "${article}"`);
      changes.push({ before, after: await decided(before, decision, at) });
    }
    return applyReview(db, session, at, changes);
  });
}

/** A text is one article: one that is served under another slug, from a record, is not accepted again. */
async function refuseTwins(
  db: Db,
  session: ClientSession,
  proposals: readonly ProposalRow[],
): Promise<void> {
  const served = await articlesWithTexts(
    db,
    proposals.map(({ textHash }) => textHash),
    session,
  );
  for (const { id, textHash } of proposals) {
    const twin = served.find((article) => article.textHash === textHash && article.id !== id);
    if (twin) throw new ReviewError(`the text of "${id}" is served already, as "${twin.id}"`);
  }
}

async function decided(
  proposal: ProposalRow,
  decision: Decision,
  at: Date,
): Promise<Change['after']> {
  const { id, record, items, earlier } = proposal;
  refuseUnknown([items, ...(earlier ?? []).map((version) => version.items)].flat(), decision);
  const present = await decidedOf(proposal, about(items, decision), decision.by, at);
  if (!earlier) return { record, items: present };
  const known = new Set(items.map(({ key }) => key));
  const versions = await Promise.all(
    earlier.map(async (version) => {
      // Where the present text has the item too, it is that one that is accepted.
      const own = about(version.items, decision, (key) => !known.has(key));
      return {
        ...version,
        items:
          version.items.length === 0
            ? []
            : await decidedOf({ id, ...version }, own, decision.by, at),
      };
    }),
  );
  return { record, items: present, earlier: versions };
}

type Decided = Pick<Decision, 'accept' | 'reject'>;

function refuseUnknown(
  items: readonly ProposalItem[],
  { accept = [], reject = [] }: Decision,
): void {
  const known = new Set(items.map(({ key }) => key));
  const named = [
    ...('minConfidence' in accept ? [] : accept),
    ...('maxConfidence' in reject ? [] : reject),
  ];
  const unknown = named.filter((key) => !known.has(key));
  if (unknown.length > 0) throw new ReviewError(`no such item: ${unknown.join(', ')}`);
}

/** What of a decision is about these items. */
function about(
  items: readonly ProposalItem[],
  { accept = [], reject = [] }: Decision,
  mayAccept: (key: string) => boolean = () => true,
): Decided {
  const known = new Set(items.map(({ key }) => key));
  return {
    accept:
      'minConfidence' in accept ? accept : accept.filter((key) => known.has(key) && mayAccept(key)),
    reject: 'maxConfidence' in reject ? reject : reject.filter((key) => known.has(key)),
  };
}

/** The items of one text as they are after a decision. */
async function decidedOf(
  version: Pick<ProposalRow, 'id' | 'text' | 'record' | 'items'>,
  decision: Decided,
  by: string,
  at: Date,
): Promise<ProposalItem[]> {
  const { record } = await parseProposal(version);
  const { accepted, rejected } = resolve(record, version.items, decision);
  return version.items.map((item): ProposalItem => {
    const key = item.key as ItemKey;
    const state = rejected.has(key) ? 'REJECTED' : accepted.has(key) ? 'ACCEPTED' : item.state;
    return state === item.state ? item : { ...item, state, by, at };
  });
}

/** The items that a decision is about, with all that follows from it. */
function resolve(
  record: RecordDocument,
  items: readonly ProposalItem[],
  { accept = [], reject = [] }: Decided,
): { accepted: Set<ItemKey>; rejected: Set<ItemKey> } {
  const states = new Map(items.map(({ key, state }) => [key, state]));
  const rejected =
    'maxConfidence' in reject
      ? unsure(record, items, reject.maxConfidence)
      : dependentsOn(record, reject as ItemKey[]);
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

/** What a rule rejects: those that wait and are no surer, with all that speaks of them; it overrules nobody. */
function unsure(
  record: RecordDocument,
  items: readonly ProposalItem[],
  maxConfidence: number,
): Set<ItemKey> {
  const accepted = new Set(
    items.filter(({ state }) => state === 'ACCEPTED').map(({ key }) => key as ItemKey),
  );
  // Who published an article is needed by all that is accepted of it, and by nothing else.
  const spared = accepted.size === 0 ? accepted : closureOf(record, accepted);
  const keys = items
    .filter(({ state, confidence }) => state === 'PENDING' && confidence <= maxConfidence)
    .map(({ key }) => key as ItemKey)
    .filter((key) => !spared.has(key));
  return dependentsOn(record, keys);
}
