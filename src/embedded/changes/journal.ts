import { encode } from '../bson/codec';
import { bodyOf, rawDocument } from '../bson/raw';
import { decodeDocument } from '../query/decode';
import type { Document } from '../query/values';
import type { Reader, Writer } from '../storage/reader';
import type { Change } from './change';
import { describeModified } from './describe-update';
import { describeDifference } from './document-diff';

/** One change as it is kept: where it stands in the journal, and what happened. */
export interface Entry {
  position: bigint;
  type: Change['type'];
  database: string;
  collection: string;
  at: Date;
  key?: Document;
  document?: Document;
  updateDescription?: Document;
}

/** The first position there is. */
const FIRST = 1n;
const END = Buffer.alloc(8, 0xff);

/**
 * All changes in the order of their commits, written together with them. Positions are byte offsets in
 * an endless file of which the latest part is kept; they never go back, so that they outlive a restart.
 */
export class Journal {
  #end: bigint;
  #first: bigint;
  readonly #waiting = new Set<() => void>();
  #closed = false;

  constructor(
    reader: Reader,
    private readonly limits: { journalBytes: number },
  ) {
    this.#first = FIRST;
    this.#end = FIRST;
    for (const key of reader.keys('journal', keyOf(0n), END)) {
      this.#first = key.readBigUInt64BE();
      break;
    }
    for (const { key, value } of reader.range('journal', keyOf(0n), END, true)) {
      this.#end = key.readBigUInt64BE() + BigInt(value.length);
      break;
    }
  }

  /** Adds changes in the write that makes them; removes the oldest beyond what is kept. */
  append(writer: Writer, changes: readonly Change[]): void {
    const at = new Date();
    for (const change of changes) {
      const bytes = kept(change, at);
      writer.put('journal', keyOf(this.#end), bytes);
      this.#end += BigInt(bytes.length);
    }
    const keep = BigInt(this.limits.journalBytes);
    if (this.#end - this.#first <= keep) return;
    const old: Buffer[] = [];
    for (const key of writer.keys('journal', keyOf(0n), END)) {
      this.#first = key.readBigUInt64BE();
      if (this.#end - this.#first <= keep) break;
      old.push(key);
    }
    for (const key of old) writer.remove('journal', key);
  }

  /** Where a stream that begins now has to go on: after all that is committed. */
  latest(reader: Reader): bigint {
    for (const key of reader.keys('journal', keyOf(0n), END, true)) return key.readBigUInt64BE();
    return 0n;
  }

  /** Whether all changes after a position are still kept. */
  reaches(reader: Reader, position: bigint): boolean {
    for (const key of reader.keys('journal', keyOf(0n), END)) {
      const oldest = key.readBigUInt64BE();
      return oldest === FIRST || position >= oldest;
    }
    return position === 0n;
  }

  /** The committed changes after a position, in order. */
  *after(reader: Reader, position: bigint): Generator<Entry> {
    for (const { key, value } of reader.range('journal', keyOf(position + 1n), END)) {
      yield {
        position: key.readBigUInt64BE(),
        ...(decodeDocument(value) as Omit<Entry, 'position'>),
      };
    }
  }

  /** Tells those who wait that something was committed. */
  wake(): void {
    for (const go of this.#waiting) go();
  }

  /** Waits until something is committed, or for so many milliseconds. */
  wait(milliseconds: number): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.#waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      this.#waiting.add(go);
    });
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Nobody waits any more: the server closes. */
  close(): void {
    this.#closed = true;
    this.wake();
  }
}

function keyOf(position: bigint): Buffer {
  const key = Buffer.allocUnsafe(8);
  key.writeBigUInt64BE(position);
  return key;
}

/** A change as it is kept. A document is copied as it is. */
function kept(change: Change, at: Date): Buffer {
  const { type, database, collection } = change;
  const told: Document = { at, type, database, collection };
  if ('key' in change) told.key = change.key;
  if (change.type === 'update') {
    const before = decodeDocument(change.before);
    const now = decodeDocument(change.document);
    const description = change.paths
      ? describeModified(before, now, change.paths)
      : describeDifference(before, now);
    if (description) return encode({ ...told, updateDescription: description });
    told.type = 'replace';
  }
  if (!('document' in change)) return encode(told);
  return rawDocument([bodyOf(encode(told)), DOCUMENT, change.document]);
}

/** The type and the name of the element that holds a whole document. */
const DOCUMENT = Buffer.from('\x03document\0');
