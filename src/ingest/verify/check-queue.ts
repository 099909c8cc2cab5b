import { createHash } from 'node:crypto';
import type { Db } from 'mongodb';
import { type ProposalRow, proposalsCollection } from '../../store/proposal';
import { RecordError } from '../record/record-error';
import { parseProposal } from '../review/proposal-record';
import type { Mismatch } from './check-evidence';

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
    for (const [i, version] of [row, ...(row.earlier ?? [])].entries()) {
      const path = i === 0 ? '' : `earlier[${i - 1}].`;
      const found = createHash('sha256').update(version.text, 'utf8').digest('hex');
      if (found !== version.textHash)
        yield {
          id: row.id,
          path: `${path}textHash`,
          mismatch: { expected: `${version.textHash} (its own text)`, found },
        };
    }
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
