import type { Index } from '../catalog/catalog';
import { Heap } from '../query/heap';
import type { Document } from '../query/values';
import { MAX_KEY_BYTES } from '../storage/key';
import { prefixOf, RECORD_BYTES } from '../storage/numbers';
import { entriesOf } from '../write/records';
import type { Run, SortedRuns } from './sorted-runs';

/** Entries that are sorted in one step, which keeps others waiting. */
const SORTED = 20_000;
const scratch = Buffer.alloc(MAX_KEY_BYTES + RECORD_BYTES);

/**
 * Entries of one index, gathered in any order and then given out in theirs: an ordered tree that takes
 * them so is written page after page, not all over. In between they are strings of one byte a character,
 * whose order is that of the bytes and which the engine compares fast.
 */
export class GatheredEntries {
  readonly multikey: boolean[];
  readonly #ordered: Run[] = [];
  #last: string[] = [];

  constructor(
    readonly index: Index,
    private readonly runs: SortedRuns,
  ) {
    this.multikey = [...index.multikey];
  }

  /** Takes the entries of one document. */
  add(document: Document, record: number): void {
    const { keys, multikey } = entriesOf(this.index, document);
    multikey.forEach((is, part) => is && (this.multikey[part] = true));
    for (const key of keys) {
      scratch.set(key);
      const end = scratch.writeUIntBE(record, key.length, RECORD_BYTES);
      this.#last.push(scratch.toString('latin1', 0, end));
    }
    if (this.#last.length >= SORTED) this.#sort();
  }

  /** All that was gathered, in order, as the table of indexes holds it. */
  *inOrder(): Generator<Buffer> {
    this.#sort();
    const prefix = prefixOf(this.index.id);
    const heap = new Heap<{ head: string; rest: Generator<string> }>((a, b) =>
      a.head < b.head ? -1 : 1,
    );
    for (const run of this.#ordered) {
      const rest = this.runs.read(run);
      const first = rest.next();
      if (!first.done) heap.push({ head: first.value, rest });
    }
    for (let least = heap.peek(); least; least = heap.peek()) {
      const entry = Buffer.allocUnsafe(prefix.length + least.head.length);
      entry.set(prefix);
      entry.write(least.head, prefix.length, 'latin1');
      yield entry;
      const next = least.rest.next();
      if (next.done) heap.pop();
      else {
        least.head = next.value;
        heap.replace(least);
      }
    }
  }

  #sort(): void {
    if (this.#last.length === 0) return;
    this.#ordered.push(this.runs.add(this.#last.sort()));
    this.#last = [];
  }
}
