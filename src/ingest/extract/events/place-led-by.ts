import type { Reading } from '../reading';
import type { PlaceItem } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';

/** The first place of a sentence, up to an offset, to which words of a sign lead: "was in | Riga". */
export const placeLedBy = (
  { text }: Reading,
  { items, start }: ScannedSentence,
  before: number,
  lead: RegExp,
): PlaceItem | undefined =>
  items.find(
    (item): item is PlaceItem =>
      item.kind === 'PLACE' && item.end <= before && lead.test(text.slice(start, item.start)),
  );
