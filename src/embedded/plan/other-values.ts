import { PREFIX_BYTES, recordOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';
import { entriesUpTo } from './rarest';
import type { OtherValues } from './scan';

/** Where a scan looks, and what it has looked at. */
interface Scanning {
  reader: Reader;
  work: { keysExamined: number };
}

/** Look-ups that are made before it is asked whether reading would be shorter. */
const FIRST_LOOK_UPS = 64;
/** Keys of a stretch that are read in the time of one look-up. */
const READ_PER_LOOK_UP = 4;
/** Records that are remembered, and read in one turn, at most. */
const MOST_REMEMBERED = 20_000;

/** Tells by the index alone which entries of a scan stand for documents that hold the other values too. */
export class OtherSets {
  readonly #heads: readonly Buffer[];
  readonly #sets: OtherSet[];

  constructor({ heads, sets }: OtherValues, scanning: Scanning) {
    this.#heads = heads;
    this.#sets = sets.map((points) => new OtherSet(points, scanning));
  }

  /** Whether the document of an entry has entries with one value of each of the other sets. */
  heldBy(key: Buffer): boolean {
    const head = this.#heads.find(
      (each) => key.compare(each, 0, each.length, 0, each.length) === 0,
    );
    if (!head) return true;
    const [index, rest] = [key.subarray(0, PREFIX_BYTES), key.subarray(head.length)];
    return this.#sets.every((set) => set.heldWith(index, rest));
  }
}

/**
 * One set of values. Each document is looked up by each of them, until that took as long as reading all
 * that have one: those are then remembered, so that no more than twice the shorter way is gone.
 */
class OtherSet {
  #lookUps = 0;
  #asksAt = FIRST_LOOK_UPS;
  #records: ReadonlySet<number> | undefined;

  constructor(
    private readonly points: readonly Buffer[],
    private readonly scanning: Scanning,
  ) {}

  heldWith(index: Buffer, rest: Buffer): boolean {
    if (this.#lookUps >= this.#asksAt) this.#remember(index);
    if (this.#records) return this.#records.has(recordOf(rest));
    const { reader, work } = this.scanning;
    return this.points.some((point) => {
      work.keysExamined++;
      this.#lookUps++;
      return reader.get('indexes', Buffer.concat([index, point, rest])) !== undefined;
    });
  }

  /** Reads the records that have one of the values, where they are few for the look-ups made. */
  #remember(index: Buffer): void {
    const { reader, work } = this.scanning;
    const most = Math.min(MOST_REMEMBERED, READ_PER_LOOK_UP * this.#lookUps);
    this.#asksAt *= 2;
    const ranges = this.points.map((point) => {
      const low = Buffer.concat([index, point]);
      return { low, high: after(low) };
    });
    const entries = entriesUpTo(reader, ranges, most);
    if (entries === most) return;
    const records = new Set<number>();
    for (const { low, high } of ranges)
      for (const key of reader.keys('indexes', low, high)) records.add(recordOf(key));
    work.keysExamined += entries;
    this.#records = records;
  }
}
