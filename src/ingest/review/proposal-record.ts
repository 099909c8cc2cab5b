import { LRUCache } from 'lru-cache';
import type { ProposalRow } from '../../store/proposal';
import { type ParsedRecord, parseRecord } from '../record/parse-record';

/** Records that are kept: a few more than articles are decided on together. */
const KEPT = 60;

/**
 * Records of the articles that are decided on together: each is read to decide on its items, and again for
 * what it then claims. To parse and check one takes longer than to store all that it says.
 */
const parsed = new LRUCache<string, Promise<ParsedRecord>>({ max: KEPT });

/**
 * A proposal's record, or another one about its text, checked like any. It is shared, and never changed.
 * @param yaml the record; left out: the proposed one.
 * @throws RecordError with every problem.
 */
export function parseProposal(
  { id, text, record }: Pick<ProposalRow, 'id' | 'text' | 'record'>,
  yaml = record,
): Promise<ParsedRecord> {
  const key = JSON.stringify([id, text, yaml]);
  const known = parsed.get(key);
  if (known) return known;
  const parsing = parseRecord(`${id}.yaml`, Buffer.from(yaml), (path) =>
    Promise.resolve(path === `${id}.txt` ? Buffer.from(text) : null),
  );
  parsed.set(key, parsing);
  // What cannot be taken is told again in full to whoever tries again.
  parsing.catch(() => parsed.delete(key));
  return parsing;
}
