import type { Item } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import type { FoundMeeting } from '../found-meeting';

const SUPPORT = /\bwith\s+the\s+support\s+of\b/u;

/** Bodies "with the support of" which something is planned: "with the support of the Baltic Bank". */
export function supportersIn(text: string, sentence: ScannedSentence): FoundMeeting['bodies'] {
  const match = SUPPORT.exec(text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const at = sentence.start + match.index;
  return sentence.items
    .filter(
      (item): item is Extract<Item, { kind: 'BODY' }> => item.kind === 'BODY' && item.start > at,
    )
    .map((item) => ({ item, role: 'SUPPORTER', quote: { start: at, end: sentence.end - 1 } }));
}
