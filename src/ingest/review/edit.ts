import { isDeepStrictEqual } from 'node:util';
import type { Db } from 'mongodb';
import { findProposal, type ProposalItem } from '../../store/proposal';
import { inTransaction } from '../../store/transaction';
import { itemsOf, withStatementKeys } from '../propose/items';
import { recordYaml } from '../propose/valid-items';
import { applyReview, type Reviewed } from './apply-review';
import { parseProposal } from './proposal-record';
import { ReviewError } from './review-error';

/**
 * Puts a reviewer's record in the place of the proposed one. Items that are as they were keep their state;
 * what the reviewer wrote or changed is sure (confidence 1) and waits to be accepted; what is gone is gone,
 * from what is served too.
 * @param yaml the whole record, as people write one.
 * @throws RecordError with every problem of the record. @throws ReviewError for no such proposal.
 */
export async function editProposal(db: Db, article: string, yaml: string): Promise<Reviewed> {
  return inTransaction(db, async (session, at) => {
    const proposal = await findProposal(db, article, session);
    if (!proposal) throw new ReviewError(`no proposal for the article "${article}"`);
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
    const after = { record: recordYaml(edited), items };
    return applyReview(db, session, at, [{ before: proposal, after }]);
  });
}
