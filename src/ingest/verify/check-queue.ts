import type { Db } from 'mongodb';
import { type ProposalRow, proposalsCollection } from '../../store/proposal';
import { RecordError } from '../record/record-error';
import { parseProposal } from '../review/proposal-record';
import type { Mismatch } from './check-evidence';
import { checkTexts } from './check-texts';

/** Something in the queue that does not hold. */
export interface QueueFailure {
  id: string;
  path: string;
  mismatch: Mismatch;
}

/**
 * Holds every version of every proposal against its own texts: the texts' hashes, and of those that stand
 * the records, whose quotes have to be in the texts. Reads one after another.
 */
export async function* checkQueue(db: Db, onRow: () => void): AsyncGenerator<QueueFailure> {
  for await (const row of proposalsCollection(db).find()) {
    onRow();
    for (const failure of checkTexts(row)) yield { id: row.id, ...failure };
    if (row.retractedAt === null) yield* problemsOf(row);
  }
}

/** What is wrong with a proposal's records, quotes first of all. */
async function* problemsOf(row: ProposalRow): AsyncGenerator<QueueFailure> {
  for (const [i, { text, record }] of [row, ...(row.earlier ?? [])].entries())
    try {
      await parseProposal({ id: row.id, text, record });
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      for (const { field, expected, found } of error.problems)
        yield {
          id: row.id,
          path: `${i === 0 ? '' : `earlier[${i - 1}].`}record.${field}`,
          mismatch: { expected, found },
        };
    }
}
