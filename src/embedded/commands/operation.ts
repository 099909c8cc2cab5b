import type { Catalog, Collection } from '../catalog/catalog';
import type { Engine } from '../engine';
import { clientDisconnect, interrupted, interruptedAtShutdown, noSuchTransaction } from '../errors';
import type { CursorUser } from '../cursor/cursors';
import type { Pause } from '../pause';
import type { Document } from '../query/values';
import { answerBefore, keepAnswer, type Session } from '../session/sessions';
import { Blocked } from '../session/locks';
import type { PausedOperation } from '../session/paused';
import { type Transaction, unitOver } from '../session/transaction';
import type { Reader } from '../storage/reader';
import type { Connection } from '../wire/connection';
import type { Request } from '../wire/message';
import type { Unit } from '../write/unit';
import { Arguments } from './arguments';
import { Clock, readMaxTime, timeIsUp } from './clock';

let lastId = 0;

/** A state to read: a snapshot with the catalog that belongs to it. */
export interface View {
  reader: Reader;
  catalog: Catalog;
  /** Lets go of the snapshot. Nothing to do in a transaction. */
  close(): void;
}

/** One command while it runs: its arguments, its session, and the state that it works on. */
export class Operation implements PausedOperation {
  readonly id = ++lastId;
  readonly startedAt = Date.now();
  readonly args: Arguments;
  readonly clock: Clock;
  #killed = false;

  constructor(
    readonly engine: Engine,
    readonly request: Request,
    readonly connection: Connection,
    readonly session: Session | undefined,
    readonly transaction: Transaction | undefined,
    /** The number of a write that may be sent again and is then answered as before, or of a transaction. */
    readonly number: bigint | undefined,
  ) {
    this.args = new Arguments(request.name, request.body);
    this.clock = new Clock(readMaxTime(this.args.body.maxTimeMS));
  }

  get database(): string {
    return this.request.body.$db as string;
  }

  get command(): Document {
    return this.request.body;
  }

  get namespace(): string {
    const name = this.request.body[this.request.name];
    return `${this.database}.${typeof name === 'string' ? name : '$cmd'}`;
  }

  get sessionName(): string | undefined {
    return this.session?.name;
  }

  get cursorUser(): CursorUser {
    return { session: this.sessionName, transaction: this.transaction?.number };
  }

  /** Whether a batch of writes stops at the first that fails: in a transaction it always does. */
  get isOrdered(): boolean {
    return this.args.flag('ordered', true) || this.transaction !== undefined;
  }

  /** Whether it is a write that may be sent again and is then not run twice. */
  get isRetryable(): boolean {
    return this.number !== undefined && !this.transaction;
  }

  get checkTime() {
    return this.clock.check;
  }

  kill(): void {
    this.#killed = true;
  }

  /** Lets others have their turn. Throws if nobody wants the answer any more. */
  async turn(): Promise<void> {
    const { engine, connection, transaction } = this;
    await engine.paused.during(this, new Promise((resolve) => setImmediate(resolve)));
    if (this.#killed) throw interrupted('operation was interrupted');
    if (connection.closed) throw clientDisconnect('the client has closed its connection');
    if (engine.stopping) throw interruptedAtShutdown('the server is closing');
    if (transaction?.isOpen === false) {
      throw noSuchTransaction('the transaction has ended').withLabels('TransientTransactionError');
    }
    this.clock.beginSlice();
  }

  /** The state that this command reads. To be closed. */
  view(): View {
    if (this.transaction) {
      const { unit } = this.transaction;
      return { reader: unit.writer, catalog: unit.catalog, close() {} };
    }
    const snapshot = this.engine.store.snapshot();
    return {
      reader: snapshot.reader,
      catalog: this.engine.catalogTable.of(snapshot),
      close: () => snapshot.close(),
    };
  }

  /** Reads something at once. */
  read<T>(action: (view: View) => T): T {
    const view = this.view();
    try {
      return action(view);
    } finally {
      view.close();
    }
  }

  /** Reads something that may take long, with pauses; all of it in one state. */
  async readInTurns<T>(action: (view: View) => Generator<Pause, T>): Promise<T> {
    const view = this.view();
    try {
      const work = action(view);
      try {
        for (let step = work.next(); ; step = work.next()) {
          if (step.done) return step.value;
          await this.turn();
        }
      } finally {
        work.return(undefined as never);
      }
    } finally {
      view.close();
    }
  }

  collection(view: View): Collection | undefined {
    return view.catalog.find(this.database, this.args.collection());
  }

  /**
   * Changes something: all of it durably or, if `action` throws, nothing. `action` is run again after
   * waiting if a transaction holds what it wants to change, so it must have no other effects. The reply
   * of a retryable write is kept, and given again without running anything.
   */
  async write(action: (unit: Unit) => Document): Promise<Document> {
    if (this.transaction) {
      const reply = action(this.transaction.unit);
      this.transaction.unit.settle();
      return reply;
    }
    const { engine, session, number } = this;
    for (;;) {
      try {
        const reply = await engine.store.write((writer) => {
          const retried = session && number !== undefined;
          const before = retried && answerBefore(writer, session, number);
          if (before) return before;
          const unit = unitOver(writer, engine);
          const reply = action(unit);
          unit.settle();
          engine.journal.append(writer, unit.changes);
          if (retried) keepAnswer(writer, session, number, reply);
          return reply;
        });
        engine.journal.wake();
        return reply;
      } catch (error) {
        if (!(error instanceof Blocked)) throw error;
        await this.#wait(error.until);
      }
    }
  }

  async #wait(until: Promise<void>): Promise<void> {
    if (this.clock.left === Infinity) return until;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(timeIsUp()), Math.max(0, this.clock.left));
    });
    await Promise.race([until, late]).finally(() => clearTimeout(timer));
  }
}
