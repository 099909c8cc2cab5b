import { encode } from '../bson/codec';
import { cursorInUse, cursorKilled } from '../errors';
import { PAUSE, type Pause } from '../pause';
import { bodyOf, rawArraySize, writeRawArray } from '../bson/raw';

/** Lets others have their turn while a batch is searched for; throws if nobody wants it any more. */
export type Turn = () => Promise<void>;

/** What is read in batches. */
export interface Batches {
  readonly namespace: string;
  /** Nothing will come any more. */
  readonly exhausted: boolean;
  /** The next documents: at most so many, and no more bytes than fit, but one at least. */
  next(count: number, bytes: number, turn: Turn): Promise<Uint8Array[]>;
  close(): void;
  /** Where more may come later: waits for it, for so many milliseconds at most. */
  wait?(milliseconds: number): Promise<void>;
  /** Fields that go with each batch. */
  readonly more?: Record<string, unknown>;
}

/** The time of a cursor, which runs while a batch is read. */
export interface CursorClock {
  goOn(): void;
  stop(): void;
  beginSlice(): void;
}

/** An answer that is read in batches. */
export class Cursor implements Batches {
  #iterator: Iterator<Uint8Array | Pause>;
  /** A document that did not fit into the last batch. */
  #held: Uint8Array | undefined;
  #done = false;
  #busy = false;
  #killed = false;
  #left: number;

  /** @param release called once, when the last document was read or the cursor is closed */
  constructor(
    readonly namespace: string,
    documents: Iterable<Uint8Array | Pause>,
    private readonly release: () => void,
    private readonly clock: CursorClock,
    /** How many documents there are at most, if that is known. */
    most = Infinity,
  ) {
    this.#iterator = documents[Symbol.iterator]();
    this.#left = most;
  }

  /** All that was asked for has been given. */
  get complete(): boolean {
    return this.#left === 0 && this.exhausted;
  }

  get exhausted(): boolean {
    return this.#done && !this.#held;
  }

  async next(count: number, bytes: number, turn: Turn): Promise<Uint8Array[]> {
    if (this.#busy) throw cursorInUse('the cursor is in use by another getMore');
    this.#busy = true;
    this.clock.goOn();
    try {
      return await this.#batch(count, bytes, turn);
    } catch (error) {
      this.close();
      throw error;
    } finally {
      this.#busy = false;
      this.clock.stop();
    }
  }

  close(): void {
    this.#killed = this.#busy;
    this.#held = undefined;
    if (this.#done) return;
    this.#done = true;
    this.#iterator.return?.();
    this.release();
  }

  async #batch(count: number, bytes: number, turn: Turn): Promise<Uint8Array[]> {
    const batch: Uint8Array[] = [];
    let size = 0;
    while (batch.length < count && !this.exhausted) {
      const document = this.#take();
      if (document === PAUSE) {
        if (this.#done) break;
        await turn();
        if (this.#killed) throw cursorKilled('the cursor was killed');
        this.clock.beginSlice();
        continue;
      }
      size += document.length + 16;
      if (size > bytes && batch.length > 0) {
        this.#held = document;
        break;
      }
      batch.push(document);
    }
    return batch;
  }

  #take(): Uint8Array | Pause {
    if (this.#held) {
      const held = this.#held;
      this.#held = undefined;
      return held;
    }
    const next = this.#iterator.next();
    if (!next.done && (next.value === PAUSE || --this.#left > 0)) return next.value;
    this.#done = true;
    if (!next.done) this.#iterator.return?.();
    this.release();
    return next.done ? PAUSE : next.value;
  }
}

/** The reply that carries a batch: `{cursor: {[firstBatch|nextBatch]: [...], id, ns, ...more}, ...beside, ok: 1}`. */
export function batchReply(
  field: 'firstBatch' | 'nextBatch',
  batch: readonly Uint8Array[],
  id: bigint,
  namespace: string,
  more?: Record<string, unknown>,
  beside?: Record<string, unknown>,
): Buffer {
  const further = more && bodyOf(encode(more));
  const last = beside && bodyOf(encode(beside));
  const head = field === 'firstBatch' ? FIRST : NEXT;
  const ns = Buffer.byteLength(namespace) + 1;
  // A reply is laid out once, in place: each further copy would cost more than the query.
  const array = rawArraySize(batch);
  const cursor = 4 + head.length + array + ID.length + 8 + NS.length + 4 + ns + sizeOf(further) + 1;
  const reply = Buffer.allocUnsafe(4 + CURSOR.length + cursor + sizeOf(last) + OK.length + 1);
  let at = reply.writeInt32LE(reply.length, 0);
  at = place(reply, CURSOR, at);
  at = reply.writeInt32LE(cursor, at);
  at = place(reply, head, at);
  at = writeRawArray(reply, at, batch, array);
  at = place(reply, ID, at);
  at = reply.writeBigInt64LE(id, at);
  at = place(reply, NS, at);
  at = reply.writeInt32LE(ns, at);
  at += reply.write(namespace, at);
  at = reply.writeUInt8(0, at);
  if (further) at = place(reply, further, at);
  at = reply.writeUInt8(0, at);
  if (last) at = place(reply, last, at);
  at = place(reply, OK, at);
  reply.writeUInt8(0, at);
  return reply;
}

const sizeOf = (bytes: Uint8Array | undefined): number => bytes?.length ?? 0;

function place(into: Buffer, bytes: Uint8Array, at: number): number {
  into.set(bytes, at);
  return at + bytes.length;
}

/** Elements' types and names. */
const CURSOR = Buffer.from('\x03cursor\0');
const FIRST = Buffer.from('\x04firstBatch\0');
const NEXT = Buffer.from('\x04nextBatch\0');
const ID = Buffer.from('\x12id\0');
const NS = Buffer.from('\x02ns\0');
/** The element `ok: 1.0`. */
const OK = Buffer.from([0x01, 0x6f, 0x6b, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
