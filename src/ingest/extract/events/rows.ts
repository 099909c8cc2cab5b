import type { Span } from '../../../store/article';
import { WIDE_REGION } from '../lexicon/trip-legs';
import type { Named } from '../reading';
import { isCountryOf, type PlaceItem } from '../scan/items';
import type { ScannedSentence } from '../scan/scan';

/** Between two of a row: "A, B and the C". */
export const NEXT_IN_ROW = /^\s*(?:,|and|, and)\s*(?:the\s+)?$/u;

/** Before the first of a row of persons, between it and what leads there: "President | A", "her colleague, | A". */
export const TITLED = /^(?:(?:the|his|her)\s+)?(?:\p{L}[\p{L}.’'-]*\s+){0,5}(?:\p{Ll}+,\s+)?$/u;

/** The row of persons that stands last of those named: "A and B". */
export function rowOfLast(text: string, named: readonly Named[], joint = NEXT_IN_ROW): Named[] {
  const row: Named[] = [];
  for (const each of [...named].reverse()) {
    const [next] = row;
    if (next && !joint.test(text.slice(each.end, next.start))) break;
    row.unshift(each);
  }
  return row;
}

/**
 * What stands in a row from an offset on: the first behind words that lead to it, each next behind a joint.
 * @param all in their order; those before the offset are passed over.
 */
export const rowFrom = <T extends Span>(
  text: string,
  all: readonly T[],
  from: number,
  lead: RegExp,
  joint = NEXT_IN_ROW,
): T[] => rowWhere(all, from, lead, (start, end) => text.slice(start, end), joint);

/** Such a row, where not all words between two offsets count: `between` gives those that do. */
export function rowWhere<T extends Span>(
  all: readonly T[],
  from: number,
  lead: RegExp,
  between: (from: number, to: number) => string,
  joint = NEXT_IN_ROW,
): T[] {
  const row: T[] = [];
  for (const each of all) {
    if (each.start < from) continue;
    const last = row.at(-1);
    if (!(last ? joint : lead).test(between(last?.end ?? from, each.start))) break;
    row.push(each);
  }
  return row;
}

/** The places in a row from an offset on, as long as what stands between them joins; a town's state adds none. */
export function rowOfPlaces(
  { items }: ScannedSentence,
  from: number,
  isJoint: (from: number, to: number) => boolean,
): PlaceItem[] {
  const row: PlaceItem[] = [];
  let end = from;
  let last: PlaceItem | null = null;
  for (const item of items) {
    if (item.kind !== 'PLACE' || item.start < from) continue;
    if (!isJoint(end, item.start)) break;
    if (!isCountryOf(item, last) && !isOfUnlisted(item, last) && !areOneState(item, last))
      row.push(item);
    last = item;
    end = item.end;
  }
  return row;
}

/** "Awaza, Turkmenistan": a town that no list has, and its state right behind a comma. */
const isOfUnlisted = ({ known, start }: PlaceItem, last: PlaceItem | null): boolean =>
  known.kind === 'COUNTRY' &&
  last !== null &&
  last.known.country === null &&
  !WIDE_REGION.test(last.name) &&
  start - last.end === ', '.length;

/** "the United Arab Emirates (UAE)": two names of a state. */
const areOneState = ({ known }: PlaceItem, last: PlaceItem | null): boolean =>
  known.kind === 'COUNTRY' &&
  last?.known.kind === 'COUNTRY' &&
  known.country !== null &&
  known.country === last.known.country;
