import type { Catalog, Collection } from '../catalog/catalog';
import type { Engine } from '../engine';
import { maxTimeExpired } from '../errors';
import type { Document } from '../query/values';
import { answerBefore, keepAnswer, type Session } from '../session/sessions';
import { Blocked } from '../session/locks';
import { type Transaction, unitOver } from '../session/transaction';
import type { Reader } from '../storage/reader';
import type { Connection } from '../wire/connection';
import type { Request } from '../wire/message';
import type { Unit } from '../write/unit';
import { Arguments } from './arguments';

/** How often the clock is looked at while documents are read. */
const CHECK_EVERY = 64;

/** A state to read: a snapshot with the catalog that belongs to it. */
export interface View {
  reader: Reader;
  catalog: Catalog;
  /** Lets go of the snapshot. Nothing to do in a transaction. */
  close(): void;
}

/** One command while it runs: its arguments, its session, and the state that it works on. */
export class Operation {
  readonly args: Arguments;
  readonly #deadline: number;

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
    const limit = this.args.count('maxTimeMS') ?? 0;
    this.#deadline = limit > 0 ? Date.now() + limit : Infinity;
  }

  get database(): string {
    return this.request.body.$db as string;
  }

  /** Milliseconds that are left of `maxTimeMS`. */
  get timeLeft(): number {
    return this.#deadline - Date.now();
  }

  /** Throws 50 when the time is up; cheap enough to be called for each document. */
  readonly checkTime = (() => {
    let calls = 0;
    return () => {
      if (++calls % CHECK_EVERY === 0 && Date.now() > this.#deadline) throw timeIsUp();
    };
  })();

  /** The state that this command reads. To be closed. */
  view(): View {
    if (this.transaction) {
      const { unit } = this.transaction;
      return { reader: unit.writer, catalog: unit.catalog, close() {} };
    }
    const snapshot = this.engine.store.snapshot();
    return {
      reader: snapshot,
      catalog: this.engine.catalogTable.at(snapshot),
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

  collection(view: View): Collection | undefined {
    return view.catalog.find(this.database, this.args.collection());
  }

  /**
   * Changes something: all of it durably or, if `action` throws, nothing. `action` is run again after
   * waiting if a transaction holds what it wants to change, so it must have no other effects. The reply
   * of a retryable write is kept, and given again without running anything.
   */
  async write(action: (unit: Unit) => Document): Promise<Document> {
    if (this.transaction) return action(this.transaction.unit);
    const { engine, session, number } = this;
    for (;;) {
      try {
        const reply = await engine.store.write((writer) => {
          const retried = session && number !== undefined;
          const before = retried && answerBefore(writer, session, number);
          if (before) return before;
          const unit = unitOver(writer, engine);
          const reply = action(unit);
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
    if (this.#deadline === Infinity) return until;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(timeIsUp()), Math.max(0, this.timeLeft));
    });
    await Promise.race([until, late]).finally(() => clearTimeout(timer));
  }
}

const timeIsUp = () => maxTimeExpired('operation exceeded time limit');
