import { CatalogTable } from './catalog/catalog-table';
import { Journal } from './changes/journal';
import { Cursors } from './cursor/cursors';
import type { Limits } from './limits';
import { Locks } from './session/locks';
import { PausedOperations } from './session/paused';
import { forgetAnswers, Sessions } from './session/sessions';
import { RecordNumbers } from './storage/record-numbers';
import type { Store } from './storage/store';

/** How many entries of dropped collections go in one write, so that others are not kept waiting. */
const SWEEP_ENTRIES = 10_000;

/** All that commands work with: one store and what is open on it. */
export class Engine {
  readonly catalogTable = new CatalogTable();
  readonly recordNumbers = new RecordNumbers();
  readonly locks = new Locks();
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly journal: Journal;
  readonly paused = new PausedOperations();
  readonly startedAt = Date.now();
  readonly #timer: NodeJS.Timeout;
  #sweeping: Promise<void> | undefined;
  #closing = false;
  #stopping = false;

  constructor(
    readonly store: Store,
    readonly limits: Limits,
    /** How clients reach this server, as `hello` tells them. */
    readonly address: string,
  ) {
    this.sessions = new Sessions(this, limits);
    this.cursors = new Cursors(limits);
    this.journal = new Journal(store.latest(), limits);
    this.#timer = setInterval(() => this.#keepHouse(), limits.housekeepingMs).unref();
    this.sweep();
  }

  /** Removes what dropped collections left, bit by bit. */
  sweep(): void {
    this.#sweeping ??= this.#sweep().finally(() => (this.#sweeping = undefined));
  }

  /** The server is about to close: what takes long is not finished any more. */
  get stopping(): boolean {
    return this.#stopping;
  }

  /** Lets those go who wait for changes or have paused: the server is about to close. */
  stopWaiting(): void {
    this.#stopping = true;
    this.journal.close();
  }

  async close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#timer);
    this.cursors.close();
    this.sessions.close();
    await this.#sweeping;
    await this.store.close();
  }

  async #sweep(): Promise<void> {
    let more = true;
    while (more && !this.#closing) {
      more = await this.store.write((writer) => this.catalogTable.sweep(writer, SWEEP_ENTRIES));
    }
  }

  #keepHouse(): void {
    this.cursors.closeIdle();
    this.sessions.forgetIdle();
    const before = new Date(Date.now() - this.limits.sessionIdleMs);
    // A failed write here is met again by the next write of a client, which reports it.
    this.store.write((writer) => forgetAnswers(writer, before)).catch(() => {});
  }
}
