import type { Index } from '../catalog/catalog';
import type { PathBound } from '../query/filter-bounds';
import { endOfPart } from '../storage/key-part';
import { PREFIX_BYTES } from '../storage/numbers';
import { after } from '../storage/reader';
import { partBounds } from './part-bounds';
import type { KeyRange, LaterParts } from './scan';

/**
 * What the parts of an index from `part` on are held to, and by which bounds that is met. A part that has met
 * arrays tells of one element alone, so that it is left to the filter.
 */
export function laterBounds(
  index: Index,
  part: number,
  bounds: readonly PathBound[],
): { within: Map<number, KeyRange[]>; met: PathBound[] } {
  const within = new Map<number, KeyRange[]>();
  const met: PathBound[] = [];
  for (let i = part; i < index.fields.length; i++) {
    const own = bounds.filter(({ path }) => path === index.fields[i]);
    if (own.length === 0 || index.multikey[i]) continue;
    const held = partBounds(own, index.descending[i]!, false);
    if (!held) continue;
    within.set(
      i,
      'points' in held
        ? held.points.map((point) => ({ low: point, high: after(point) }))
        : [held.stretch],
    );
    met.push(...held.met);
  }
  return { within, met };
}

/** Tells which entries of an index have what its later parts are held to. */
export class LaterPartsTest {
  readonly #last: number;

  constructor(
    private readonly index: Index,
    private readonly parts: LaterParts,
  ) {
    this.#last = Math.max(...parts.within.keys());
  }

  /** @param key an entry, from the index's number on */
  passes(key: Buffer): boolean {
    let from = PREFIX_BYTES;
    for (let part = 0; part <= this.#last; part++) {
      const to = endOfPart(key, from, this.index.descending[part] ? 0xff : 0);
      const ranges = this.parts.within.get(part);
      if (ranges && !liesInOne(key, from, to, ranges)) return false;
      from = to;
    }
    return true;
  }
}

/** Whether a stretch of a key lies in one of the ranges, which are ascending and disjoint. */
function liesInOne(key: Buffer, from: number, to: number, ranges: readonly KeyRange[]): boolean {
  let first = 0;
  let last = ranges.length - 1;
  while (first <= last) {
    const middle = (first + last) >> 1;
    const { low, high } = ranges[middle]!;
    if (key.compare(low, 0, low.length, from, to) < 0) last = middle - 1;
    else if (key.compare(high, 0, high.length, from, to) >= 0) first = middle + 1;
    else return true;
  }
  return false;
}
