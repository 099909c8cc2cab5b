import { isDeepStrictEqual } from 'node:util';
import type { Db } from 'mongodb';
import { findProposal, type ProposalItem, type ProposalRow } from '../../store/proposal';
import { inTransaction } from '../../store/transaction';
import { closureOf, type ItemKey, itemsOf, withStatementKeys } from '../propose/items';
import { recordYaml } from '../propose/valid-items';
import type { RecordDocument } from '../record/record';
import { applyReview, type Reviewed } from './apply-review';
import { parseProposal } from './proposal-record';
import { ReviewError } from './review-error';

/**
 * Puts a reviewer's record in the place of the proposed one. Items that are as they were keep their state;
 * what the reviewer wrote or changed is sure (confidence 1) and waits to be accepted, unless an accepted item
 * refers to it: it is then served, and so accepted by who wrote it. What is gone is gone, from what is served too.
 * @param yaml the whole record, as people write one.
 * @param by who writes it.
 * @param shown the proposal as the reviewer saw it, where that is known: what others have since made of it is
 *   not undone unseen.
 * @throws RecordError with every problem of the record. @throws ReviewError for no such proposal, where an
 *   accepted item would refer to a rejected one, or where the proposal is not as it was shown.
 */
export async function editProposal(
  db: Db,
  article: string,
  yaml: string,
  by: string,
  shown?: Pick<ProposalRow, 'record' | 'textHash'>,
): Promise<Reviewed> {
  return inTransaction(db, async (session, at) => {
    const proposal = await findProposal(db, article, session);
    if (!proposal) throw new ReviewError(`no proposal for the article "${article}"`);
    if (shown && (proposal.record !== shown.record || proposal.textHash !== shown.textHash))
      throw new ReviewError(
        `"${article}" has been corrected or read anew meanwhile: compare with review show --yaml`,
      );
    const edited = withStatementKeys((await parseProposal(proposal, yaml)).record);
    if (edited.article.slug !== article)
      throw new ReviewError(`article.slug: expected "${article}", found "${edited.article.slug}"`);

    const before = itemsOf((await parseProposal(proposal)).record);
    const states = new Map(proposal.items.map((item) => [item.key, item]));
    const items = [...itemsOf(edited)].map(([key, entry]): ProposalItem => {
      const known = states.get(key);
      if (known && isDeepStrictEqual(before.get(key), entry)) return known;
      return { key, confidence: 1, state: 'PENDING', by: null, at: null };
    });
    const after = { record: recordYaml(edited), items: withNeeded(edited, items, by, at) };
    return applyReview(db, session, at, [{ before: proposal, after }]);
  });
}

/** What accepted items refer to is accepted with them. */
function withNeeded(
  record: RecordDocument,
  items: readonly ProposalItem[],
  by: string,
  at: Date,
): ProposalItem[] {
  const accepted = items.filter(({ state }) => state === 'ACCEPTED');
  if (accepted.length === 0) return [...items];
  const needed = closureOf(
    record,
    accepted.map(({ key }) => key as ItemKey),
  );
  const isNeeded = ({ key }: ProposalItem): boolean => needed.has(key as ItemKey);
  const barred = items.filter((item) => item.state === 'REJECTED' && isNeeded(item));
  if (barred.length > 0)
    throw new ReviewError(
      `what is accepted refers to what is rejected: ${barred.map(({ key }) => key).join(', ')}; accept that first, or leave it out`,
    );
  return items.map((item) =>
    item.state === 'PENDING' && isNeeded(item) ? { ...item, state: 'ACCEPTED', by, at } : item,
  );
}
