import { encode } from '../bson/codec';
import type { Cursors } from '../cursor/cursors';
import { noSuchTransaction, ServerError } from '../errors';
import { decodeDocument } from '../query/decode';
import type { Document } from '../query/values';
import type { Reader, Writer } from '../storage/reader';
import { after } from '../storage/reader';
import { checkedSessionId } from './session-id';
import { type Beginning, Transaction, type TransactionServices } from './transaction';

/**
 * A client's session: its transactions and retryable writes share one row of numbers, and only the last
 * of them counts.
 */
export class Session {
  usedAt = Date.now();
  transaction: Transaction | undefined;
  /** The highest number that was seen. */
  lastNumber = -1n;
  /** What that number was given to: a retryable write, or a transaction that is open, ended or committed. */
  last: 'write' | 'transaction' | 'committed' = 'write';
  /** Its key as text. */
  readonly name: string;

  constructor(readonly key: Buffer) {
    this.name = key.toString('hex');
  }
}

/** Sessions in use, and the stored answers of writes that may be asked for again. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  constructor(
    private readonly services: TransactionServices & { cursors: Pick<Cursors, 'hasOf' | 'killOf'> },
    private readonly limits: { transactionMs: number; sessionIdleMs: number },
  ) {}

  /** The session of a command, by its `lsid`. */
  of(lsid: unknown): Session | undefined {
    if (lsid == null) return undefined;
    const key = checkedSessionId(lsid);
    let session = this.#sessions.get(key.toString('hex'));
    if (!session) {
      session = this.#remembered(new Session(Buffer.from(key)));
      this.#sessions.set(session.name, session);
    }
    session.usedAt = Date.now();
    return session;
  }

  /** A session with what is stored of it: that outlives the process. */
  #remembered(session: Session): Session {
    const answer = storedAnswer(this.services.store.latest(), session);
    if (!answer) return session;
    session.lastNumber = answer.number;
    session.last = Object.keys(answer.reply).length === 0 ? 'committed' : 'write';
    return session;
  }

  /**
   * Begins a retryable write, or lets it be sent again. It ends a transaction with a lower number.
   * Throws 225 for a number of the past, and 217 for that of a transaction.
   */
  beginWrite(session: Session, number: bigint): void {
    if (number < session.lastNumber) throw tooOld('retryable write', number, session);
    if (number > session.lastNumber) {
      this.abort(session);
      session.lastNumber = number;
      session.last = 'write';
    } else if (session.last !== 'write') {
      throw new ServerError(
        217,
        'IncompleteTransactionHistory',
        'Cannot retry a retryable write that has been converted into a transaction',
      );
    }
  }

  /** Begins a transaction; one that is still open under a lower number is aborted. */
  begin(session: Session, number: bigint, beginning: Beginning): Transaction {
    if (number < session.lastNumber) throw tooOld('transaction', number, session);
    if (number === session.lastNumber) {
      throw new ServerError(
        117,
        'ConflictingOperationInProgress',
        'Only servers in a sharded cluster can start a new transaction at the active transaction number',
      );
    }
    this.abort(session);
    session.lastNumber = number;
    session.last = 'transaction';
    session.transaction = new Transaction(
      this.services,
      number,
      beginning,
      this.limits.transactionMs,
      () => this.abort(session),
      () => this.services.cursors.hasOf(session.name, number),
    );
    return session.transaction;
  }

  /** The open transaction that a command belongs to. Throws 225, 251 or 256 if it is none. */
  transaction(session: Session, number: bigint): Transaction {
    const { transaction, last, lastNumber } = session;
    if (transaction?.number === number) return transaction;
    if (number < lastNumber) throw tooOld('transaction', number, session);
    if (number > lastNumber || last === 'write') {
      throw noSuchTransaction(
        `Given transaction number ${number} does not match any in-progress transactions. The active transaction number is ${lastNumber}`,
      ).withLabels('TransientTransactionError');
    }
    if (last === 'committed') {
      const what = `Transaction with { txnNumber: ${number} } has been committed.`;
      throw new ServerError(256, 'TransactionCommitted', what);
    }
    const what = `Transaction with { txnNumber: ${number} } has been aborted.`;
    throw noSuchTransaction(what).withLabels('TransientTransactionError');
  }

  /** Ends what a session has open, with the cursors that read in it. */
  abort(session: Session): void {
    const { transaction, name } = session;
    if (!transaction) return;
    session.transaction = undefined;
    this.services.cursors.killOf(name, transaction.number);
    transaction.end();
  }

  /** Ends sessions, as `endSessions` asks; the answer is their names. */
  end(lsids: readonly unknown[]): string[] {
    const names = lsids.map((lsid) => checkedSessionId(lsid).toString('hex'));
    for (const name of names) {
      const session = this.#sessions.get(name);
      if (session) this.abort(session);
      this.#sessions.delete(name);
    }
    return names;
  }

  /** Aborts all that is open: the server closes. */
  close(): void {
    for (const session of this.#sessions.values()) this.abort(session);
  }

  /** Forgets sessions that nobody used for long. */
  forgetIdle(now = Date.now()): void {
    for (const [name, session] of this.#sessions) {
      if (now - session.usedAt < this.limits.sessionIdleMs || session.transaction) continue;
      this.#sessions.delete(name);
    }
  }
}

interface Answer extends Document {
  number: bigint;
  at: Date;
  reply: Document;
}

/** The answer that was given to a write, if this is it again. Throws 225 if a later one was seen. */
export function answerBefore(
  reader: Reader,
  session: Session,
  number: bigint,
): Document | undefined {
  const answer = storedAnswer(reader, session);
  if (!answer) return undefined;
  if (answer.number > number) throw tooOld('retryable write', number, session);
  return answer.number === number ? answer.reply : undefined;
}

function storedAnswer(reader: Reader, session: Session): Answer | undefined {
  const bytes = reader.get('sessions', session.key);
  return bytes && (decodeDocument(bytes) as Answer);
}

/** Keeps the answer with the write itself: both are durable or neither is. */
export function keepAnswer(
  writer: Writer,
  session: Session,
  number: bigint,
  reply: Document,
): void {
  writer.put('sessions', session.key, encode({ number, at: new Date(), reply }));
}

/** Removes answers that nobody can ask for any more. */
export function forgetAnswers(writer: Writer, olderThan: Date): void {
  const old: Buffer[] = [];
  const low = Buffer.from([0]);
  for (const { key, value } of writer.range('sessions', low, after(Buffer.from([0xff])))) {
    if ((decodeDocument(value) as Answer).at < olderThan) old.push(key);
  }
  for (const key of old) writer.remove('sessions', key);
}

const tooOld = (what: string, number: bigint, { lastNumber }: Session) =>
  new ServerError(
    225,
    'TransactionTooOld',
    `Cannot start ${what} with { txnNumber: ${number} } because a newer one with txnNumber ${lastNumber} has already started`,
  );
