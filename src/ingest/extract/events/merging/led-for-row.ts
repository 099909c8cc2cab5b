import { LEADS_IT } from '../../lexicon/pointing-back';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';

/** How many sentences after a meeting who led it may be told. */
const REACH = 5;

/**
 * Who led the talks that were told of before by all who met: "The presidents of Latvia and Norway met in Riga. Minister
 * Lee chaired the talks" tells of theirs, and not of another.
 */
export function ledForRow(
  { text }: Reading,
  { index, end }: ScannedSentence,
  meeting: FoundMeeting,
  earlier: readonly FoundMeeting[],
): FoundMeeting {
  const { parties, bodies, at, status } = meeting;
  const last = earlier.findLast(({ kind }) => kind !== 'VISIT');
  const isTheirs =
    status === 'HELD' &&
    parties.length === 1 &&
    bodies.length === 0 &&
    last?.kind === 'MEETING' &&
    last.status === 'HELD' &&
    last.isOfRow === true &&
    index - last.sentence < REACH &&
    LEADS_IT.test(text.slice(at.start, end));
  return isTheirs ? { ...meeting, kind: last.kind, joins: true } : meeting;
}
