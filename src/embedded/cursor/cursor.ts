import { encode } from '../bson/codec';
import { bodyOf, rawArraySize, writeRawArray } from '../bson/raw';

/** What is read in batches. */
export interface Batches {
  readonly namespace: string;
  /** Nothing will come any more. */
  readonly exhausted: boolean;
  /** The next documents: at most so many, and no more bytes than fit, but one at least. */
  next(count: number, bytes: number): Uint8Array[];
  close(): void;
  /** Where more may come later: waits for it, for so many milliseconds at most. */
  wait?(milliseconds: number): Promise<void>;
  /** Fields that go with each batch. */
  readonly more?: Record<string, unknown>;
}

/**
 * What a search yields now and then between documents that it finds, so that one that finds few in
 * many does not keep the thread: drivers give a server up that answers no heartbeat for long.
 */
export const NOTHING_YET = undefined;

/** How long a batch is searched for before it is answered as it is, in milliseconds. */
const SLICE_MS = 1_000;

/** An answer that is read in batches. */
export class Cursor implements Batches {
  #iterator: Iterator<Uint8Array | typeof NOTHING_YET>;
  /** A document that did not fit into the last batch. */
  #held: Uint8Array | undefined;
  #done = false;
  #until = Infinity;

  /** @param release called once, when the last document was read or the cursor is closed */
  constructor(
    readonly namespace: string,
    documents: Iterable<Uint8Array | typeof NOTHING_YET>,
    private readonly release: () => void,
  ) {
    this.#iterator = documents[Symbol.iterator]();
  }

  get exhausted(): boolean {
    return this.#done && !this.#held;
  }

  /** @param slice how long to search, in milliseconds; a batch may then be short or empty */
  next(count: number, bytes: number, slice = SLICE_MS): Uint8Array[] {
    this.#until = Date.now() + slice;
    const batch: Uint8Array[] = [];
    let size = 0;
    try {
      while (batch.length < count) {
        const document = this.#take();
        if (!document) break;
        size += document.length + 16;
        if (size > bytes && batch.length > 0) {
          this.#held = document;
          break;
        }
        batch.push(document);
      }
    } catch (error) {
      this.close();
      throw error;
    }
    return batch;
  }

  /** Whether nothing is left, found out by looking for one more document. */
  peekExhausted(): boolean {
    this.#held ??= this.#take();
    return this.exhausted;
  }

  close(): void {
    if (this.#done) return;
    this.#done = true;
    this.#held = undefined;
    this.#iterator.return?.();
    this.release();
  }

  #take(): Uint8Array | undefined {
    if (this.#held) {
      const held = this.#held;
      this.#held = undefined;
      return held;
    }
    while (!this.#done) {
      const next = this.#iterator.next();
      if (next.done) {
        this.#done = true;
        this.release();
      } else if (next.value !== NOTHING_YET) return next.value;
      else if (Date.now() >= this.#until) return undefined;
    }
    return undefined;
  }
}

/** The reply that carries a batch: `{cursor: {[firstBatch|nextBatch]: [...], id, ns, ...more}, ...beside, ok: 1}`. */
export function batchReply(
  field: 'firstBatch' | 'nextBatch',
  batch: readonly Uint8Array[],
  id: bigint,
  namespace: string,
  more: Record<string, unknown> = {},
  beside: Record<string, unknown> = {},
): Buffer {
  const rest = bodyOf(encode({ id, ns: namespace, ...more }));
  const last = Buffer.concat([bodyOf(encode(beside)), OK]);
  const head = field === 'firstBatch' ? FIRST : NEXT;
  // A large reply is laid out once, in place: each further copy would cost more than the query.
  const array = rawArraySize(batch);
  const cursor = 4 + head.length + array + rest.length + 1;
  const reply = Buffer.allocUnsafe(4 + CURSOR.length + cursor + last.length + 1);
  let at = reply.writeInt32LE(reply.length, 0);
  at = place(reply, CURSOR, at);
  at = reply.writeInt32LE(cursor, at);
  at = place(reply, head, at);
  at = writeRawArray(reply, at, batch, array);
  at = place(reply, rest, at);
  at = reply.writeUInt8(0, at);
  at = place(reply, last, at);
  reply.writeUInt8(0, at);
  return reply;
}

function place(into: Buffer, bytes: Uint8Array, at: number): number {
  into.set(bytes, at);
  return at + bytes.length;
}

/** Elements' types and names. */
const CURSOR = Buffer.from('\x03cursor\0');
const FIRST = Buffer.from('\x04firstBatch\0');
const NEXT = Buffer.from('\x04nextBatch\0');
/** The element `ok: 1.0`. */
const OK = Buffer.from([0x01, 0x6f, 0x6b, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
