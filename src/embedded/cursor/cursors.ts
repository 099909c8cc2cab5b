import { randomBytes } from 'node:crypto';
import { cursorNotFound, ServerError } from '../errors';
import type { Batches } from './cursor';

interface Open {
  cursor: Batches;
  usedAt: number;
  /** The session that opened it, by which a transaction closes its cursors. */
  session: string | undefined;
}

/** The open cursors of the server. */
export class Cursors {
  readonly #open = new Map<bigint, Open>();

  constructor(private readonly limits: { openCursors: number; cursorIdleMs: number }) {}

  get size(): number {
    return this.#open.size;
  }

  /** Keeps a cursor for later batches; the answer is its number. */
  keep(cursor: Batches, session: string | undefined): bigint {
    if (this.#open.size >= this.limits.openCursors) {
      cursor.close();
      throw new ServerError(
        365,
        'TooManyOpenCursors',
        `more than ${this.limits.openCursors} cursors are open`,
      );
    }
    const id = randomBytes(8).readBigUInt64BE() >> 2n || 1n;
    this.#open.set(id, { cursor, usedAt: Date.now(), session });
    return id;
  }

  /** The cursor under a number. Throws 43 if there is none. */
  get(id: bigint): Batches {
    const open = this.#open.get(id);
    if (!open) throw cursorNotFound(`cursor id ${id} not found`);
    open.usedAt = Date.now();
    return open.cursor;
  }

  /** Closes a cursor; false if there was none. */
  kill(id: bigint): boolean {
    const open = this.#open.get(id);
    open?.cursor.close();
    return this.#open.delete(id);
  }

  /** Whether a session has open cursors. */
  hasOf(session: string): boolean {
    for (const open of this.#open.values()) if (open.session === session) return true;
    return false;
  }

  killOf(session: string): void {
    for (const [id, open] of this.#open) if (open.session === session) this.kill(id);
  }

  closeIdle(now = Date.now()): void {
    for (const [id, open] of this.#open) {
      if (now - open.usedAt > this.limits.cursorIdleMs) this.kill(id);
    }
  }

  close(): void {
    for (const id of [...this.#open.keys()]) this.kill(id);
  }
}
