import { PREFIX_BYTES, recordOf } from '../storage/numbers';
import { after, type Reader } from '../storage/reader';
import type { OtherValues } from './scan';

/** Where a scan looks, and what it has looked at. */
interface Scanning {
  reader: Reader;
  work: { keysExamined: number };
}

/** After so many look-ups some entries are read. */
const LOOK_UPS = 64;
/** Entries that are read in the time of one look-up, at most. */
const READ_PER_LOOK_UP = 4;
/** Entries of a set that are remembered at most. */
const MOST_REMEMBERED = 50_000;

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
 * One set of values. Documents are looked up by each of them. Beside that, the more values there are to
 * look up, the entries of all are read bit by bit: once they are known, nothing is looked up any more. So
 * it takes no more than twice the shorter of both ways.
 */
class OtherSet {
  #lookUps = 0;
  #readsAt = LOOK_UPS;
  #records = new Set<number>();
  /** The value whose entries are being read, and where to go on. */
  #point = 0;
  #from: Buffer | undefined;

  constructor(
    private readonly points: readonly Buffer[],
    private readonly scanning: Scanning,
  ) {}

  heldWith(index: Buffer, rest: Buffer): boolean {
    if (this.#lookUps >= this.#readsAt) this.#readSome(index);
    if (this.#records.has(recordOf(rest))) return true;
    if (this.#point === this.points.length) return false;
    const { reader, work } = this.scanning;
    return this.points.some((point) => {
      work.keysExamined++;
      this.#lookUps++;
      return reader.get('indexes', Buffer.concat([index, point, rest]), true) !== undefined;
    });
  }

  #readSome(index: Buffer): void {
    const { points, scanning } = this;
    this.#readsAt += LOOK_UPS;
    let left = Math.ceil(LOOK_UPS * Math.min(READ_PER_LOOK_UP, points.length / READ_PER_LOOK_UP));
    for (; this.#point < points.length; this.#point++, this.#from = undefined) {
      const head = Buffer.concat([index, points[this.#point]!]);
      for (const key of scanning.reader.keys('indexes', this.#from ?? head, after(head))) {
        this.#records.add(recordOf(key));
        scanning.work.keysExamined++;
        if (--left > 0) continue;
        this.#from = Buffer.concat([key, Buffer.of(0)]);
        break;
      }
      if (left === 0) break;
    }
    // What is known whole is kept; too many to be known whole are looked up to the end.
    if (left > 0 || this.#records.size < MOST_REMEMBERED) return;
    this.#records = new Set();
    this.#readsAt = Infinity;
  }
}
