import { encode } from '../bson/codec';
import { bodyOf, rawArray, rawDocument, rawElement } from '../bson/raw';

/** An answer that is read in batches. */
export class Cursor {
  #iterator: Iterator<Uint8Array>;
  /** A document that did not fit into the last batch. */
  #held: Uint8Array | undefined;
  #done = false;

  /** @param release called once, when the last document was read or the cursor is closed */
  constructor(
    readonly namespace: string,
    documents: Iterable<Uint8Array>,
    private readonly release: () => void,
  ) {
    this.#iterator = documents[Symbol.iterator]();
  }

  get exhausted(): boolean {
    return this.#done && !this.#held;
  }

  /** The next documents: at most so many, and no more bytes than fit, but one at least. */
  next(count: number, bytes: number): Uint8Array[] {
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
    if (this.#done) return undefined;
    const next = this.#iterator.next();
    if (!next.done) return next.value;
    this.#done = true;
    this.release();
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
  const cursor = rawDocument([
    rawElement(0x04, field, rawArray(batch)),
    bodyOf(encode({ id, ns: namespace, ...more })),
  ]);
  return rawDocument([rawElement(0x03, 'cursor', cursor), bodyOf(encode(beside)), OK]);
}

/** The element `ok: 1.0`. */
const OK = Buffer.from([0x01, 0x6f, 0x6b, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
