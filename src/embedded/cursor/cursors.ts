import { randomBytes } from 'node:crypto';
import { cursorNotFound, located, ServerError } from '../errors';
import type { Batches } from './cursor';

/** Who opens a cursor or reads on in it: the name of a session, and the number of its transaction. */
export interface CursorUser {
  session: string | undefined;
  transaction: bigint | undefined;
}

interface Open extends CursorUser {
  cursor: Batches;
  usedAt: number;
}

/** The open cursors of the server. */
export class Cursors {
  readonly #open = new Map<bigint, Open>();

  constructor(private readonly limits: { openCursors: number; cursorIdleMs: number }) {}

  get size(): number {
    return this.#open.size;
  }

  /** Keeps a cursor for later batches; the answer is its number. */
  keep(cursor: Batches, { session, transaction }: CursorUser): bigint {
    if (this.#open.size >= this.limits.openCursors) {
      cursor.close();
      throw new ServerError(
        365,
        'TooManyOpenCursors',
        `more than ${this.limits.openCursors} cursors are open`,
      );
    }
    const id = randomBytes(8).readBigUInt64BE() >> 2n || 1n;
    this.#open.set(id, { cursor, usedAt: Date.now(), session, transaction });
    return id;
  }

  /** The cursor under a number. Throws 43 if there is none, and otherwise if it was opened elsewhere. */
  get(id: bigint, user: CursorUser): Batches {
    const open = this.#open.get(id);
    if (!open) throw cursorNotFound(`cursor id ${id} not found`);
    checkUser(id, open, user);
    open.usedAt = Date.now();
    return open.cursor;
  }

  /** Closes a cursor; false if there was none. */
  kill(id: bigint): boolean {
    const open = this.#open.get(id);
    open?.cursor.close();
    return this.#open.delete(id);
  }

  /** Whether a transaction has open cursors. */
  hasOf(session: string, transaction: bigint): boolean {
    for (const open of this.#open.values()) {
      if (open.session === session && open.transaction === transaction) return true;
    }
    return false;
  }

  /** Closes the cursors of a transaction, or all those of a session. */
  killOf(session: string, transaction?: bigint): void {
    for (const [id, open] of this.#open) {
      if (open.session !== session) continue;
      if (transaction === undefined || open.transaction === transaction) this.kill(id);
    }
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

/** A cursor is read on in the session and the transaction that opened it, and nowhere else. */
function checkUser(id: bigint, opened: CursorUser, user: CursorUser): void {
  const refused = (code: number, was: string, is: string) =>
    located(code, `Cannot run getMore on cursor ${id}, which was ${was}, ${is}`);
  if (opened.session !== user.session) {
    if (!opened.session) throw refused(50736, 'not created in a session', 'in a session');
    if (!user.session) throw refused(50737, 'created in a session', 'without an lsid');
    throw refused(50738, 'created in another session', 'in this session');
  }
  if (opened.transaction === user.transaction) return;
  if (opened.transaction === undefined) {
    throw refused(50739, 'not created in a transaction', 'in a transaction');
  }
  if (user.transaction === undefined) {
    throw refused(50740, 'created in a transaction', 'without a txnNumber');
  }
  throw refused(50741, 'created in another transaction', 'in this transaction');
}
