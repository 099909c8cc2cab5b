import { Binary } from 'bson';
import { encode } from '../bson/codec';
import type { Cursors } from '../cursor/cursors';
import { badValue, located, noSuchTransaction, ServerError, typeMismatch } from '../errors';
import { decodeDocument } from '../query/decode';
import { type Document, isDocument, typeName, wholeNumber } from '../query/values';
import type { Reader, Writer } from '../storage/reader';
import { after } from '../storage/reader';
import { Transaction, type TransactionServices } from './transaction';

/** A client's session: at most one transaction at a time. */
export class Session {
  usedAt = Date.now();
  transaction: Transaction | undefined;
  /** The number of the last transaction that was begun or ended. */
  lastNumber = -1n;
  /** Whether that one was committed. */
  committed = false;

  constructor(readonly key: Buffer) {}
}

/** Sessions in use, and the stored answers of writes that may be asked for again. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  constructor(
    private readonly services: TransactionServices & { cursors: Pick<Cursors, 'hasOf'> },
    private readonly limits: { transactionMs: number; sessionIdleMs: number },
  ) {}

  /** The session of a command, by its `lsid`. */
  of(lsid: unknown): Session | undefined {
    if (lsid === undefined) return undefined;
    const key = keyOf(lsid);
    const name = key.toString('hex');
    let session = this.#sessions.get(name);
    if (!session) this.#sessions.set(name, (session = new Session(Buffer.from(key))));
    session.usedAt = Date.now();
    return session;
  }

  /** Begins a transaction; one that is still open under a lower number is aborted. */
  begin(session: Session, number: bigint): Transaction {
    if (number < session.lastNumber) throw tooOld(number, session.lastNumber);
    if (number === session.lastNumber) {
      throw located(
        50911,
        `Cannot start a transaction at given transaction number ${number}: a transaction with the same number was started before`,
      );
    }
    this.abort(session);
    session.lastNumber = number;
    session.committed = false;
    session.transaction = new Transaction(
      this.services,
      number,
      this.limits.transactionMs,
      () => this.abort(session),
      () => this.services.cursors.hasOf(session.key.toString('hex')),
    );
    return session.transaction;
  }

  /** The open transaction that a command belongs to. Throws 225, 251 or 256 if it is none. */
  transaction(session: Session, number: bigint): Transaction {
    const { transaction } = session;
    if (transaction?.number === number) return transaction;
    if (number < session.lastNumber) throw tooOld(number, session.lastNumber);
    if (number === session.lastNumber && session.committed) {
      const what = `Transaction with { txnNumber: ${number} } has been committed.`;
      throw new ServerError(256, 'TransactionCommitted', what);
    }
    if (number === session.lastNumber) {
      const what = `Transaction with { txnNumber: ${number} } has been aborted.`;
      throw noSuchTransaction(what).withLabels('TransientTransactionError');
    }
    throw noSuchTransaction(
      `Given transaction number ${number} does not match any in-progress transactions. The active transaction number is ${session.transaction?.number ?? -1n}`,
    ).withLabels('TransientTransactionError');
  }

  abort(session: Session): void {
    session.transaction?.end();
    session.transaction = undefined;
  }

  /** Ends sessions, as `endSessions` asks; the answer is their names. */
  end(lsids: readonly unknown[]): string[] {
    const names = lsids.map((lsid) => keyOf(lsid).toString('hex'));
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
  const bytes = reader.get('sessions', session.key);
  if (!bytes) return undefined;
  const answer = decodeDocument(bytes) as Answer;
  if (answer.number > number) throw tooOld(number, answer.number);
  return answer.number === number ? answer.reply : undefined;
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

/** The bytes that name a session, where they lie. */
function keyOf(lsid: unknown): Buffer {
  const id = isDocument(lsid) ? lsid.id : undefined;
  if (!(id instanceof Binary) || id.sub_type !== Binary.SUBTYPE_UUID || id.position !== 16) {
    throw badValue("'lsid.id' must be a UUID");
  }
  return Buffer.from(id.buffer.buffer, id.buffer.byteOffset, 16);
}

const tooOld = (number: bigint, last: bigint) =>
  new ServerError(
    225,
    'TransactionTooOld',
    `Cannot start transaction with { txnNumber: ${number} } because a newer transaction with txnNumber ${last} has already started`,
  );

/** A command's `txnNumber`. @throws ServerError 14 for what is no whole number */
export function transactionNumber(value: unknown): bigint | undefined {
  if (value === undefined) return undefined;
  const number = wholeNumber(value);
  if (number !== undefined) return number;
  throw typeMismatch(`'txnNumber' must be a long, and is of type ${typeName(value)}`);
}
