import type { FoundMeeting } from '../found-meeting';
import type { Reading } from '../../reading';
import type { ScannedSentence } from '../../scan/scan';

/** "met with A and B. In these meetings, he said": two meetings were told of. */
const IN_THESE =
  /^(?:In|During|At|Throughout)\s+(?:these|those|both|the\s+(?:two|three|separate)|each\s+of\s+(?:these|those|the)|his\s+separate|her\s+separate)\s+(?:[\p{L}-]+\s+)?(?:meetings|talks\s+with\s+each|conversations|calls)\b/u;

/** Parts the meeting told of last, of one with several, where the sentence after speaks of meetings: one each. */
export function partByPlural(
  reading: Reading,
  sentence: ScannedSentence,
  meetings: FoundMeeting[],
): void {
  if (!IN_THESE.test(reading.text.slice(sentence.start, sentence.end))) return;
  const last = meetings.at(-1);
  const { at, kind, parties = [] } = last ?? {};
  const [doer, first, ...others] = parties;
  const isOfOne =
    doer && first && at && doer.quote.start < at.start && first.quote.start > at.start;
  const isLast = last && sentence.index - last.sentence === 1;
  if (!isLast || !isOfOne || !/^(?:MEETING|CALL)$/.test(kind ?? '')) return;
  last.parties = [doer, first];
  for (const other of others) meetings.push({ ...last, parties: [doer, other], isApart: true });
}
