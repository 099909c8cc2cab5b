import { isCountryOf, type PlaceItem } from '../../scan/items';
import type { ScannedSentence } from '../../scan/scan';
import { NEXT_IN_ROW } from '../rows';

/**
 * The row of countries and towns that begins at an offset; a town's country after a comma adds none: "Riga, Latvia,
 * and Oslo".
 */
export function placesFrom(text: string, sentence: ScannedSentence, at: number): PlaceItem[] {
  const row: PlaceItem[] = [];
  for (const item of sentence.items) {
    if (item.kind !== 'PLACE' || item.start < at) continue;
    const previous = row.at(-1);
    const gap = previous ? text.slice(previous.end, item.start) : text.slice(at, item.start);
    // A town that no list has stands before its country: "Lodz, Poland".
    const isOfUnlisted = /^\p{Lu}[\p{L}-]+,\s+$/u.test(gap) && item.known.kind === 'COUNTRY';
    if (!previous && isOfUnlisted) return [item];
    const isNext = previous ? NEXT_IN_ROW.test(gap) : gap === '';
    if (!isNext) break;
    if (!isCountryOf(item, previous)) row.push(item);
  }
  return row;
}
