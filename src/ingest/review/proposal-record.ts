import type { ProposalRow } from '../../store/proposal';
import { type ParsedRecord, parseRecord } from '../record/parse-record';

/**
 * A proposal's record, or another one about its text, checked like any.
 * @param yaml the record; left out: the proposed one.
 * @throws RecordError with every problem.
 */
export function parseProposal(
  { id, text, record }: Pick<ProposalRow, 'id' | 'text' | 'record'>,
  yaml = record,
): Promise<ParsedRecord> {
  return parseRecord(`${id}.yaml`, Buffer.from(yaml), (path) =>
    Promise.resolve(path === `${id}.txt` ? Buffer.from(text) : null),
  );
}
