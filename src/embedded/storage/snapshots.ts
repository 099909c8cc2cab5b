import type { Reader } from './reader';

/** A state of the store that does not change. It is released by `close`. */
export interface Snapshot {
  /** Its reader: the same one for the same state. */
  readonly reader: Reader;
  /** Whether it is for certain what a write finds that is made now. */
  isLatest(): boolean;
  close(): void;
}

/** A state that is held open. */
export interface Held {
  reader: Reader;
  isLatest(): boolean;
  /** Lets go of the state: its pages may be reused. */
  release(): void;
}

/**
 * Snapshots of the latest state. Those taken between two commits are one and the same: to open a state
 * costs as much as to find a document in it.
 */
export class Snapshots {
  #latest: Shared | undefined;

  /** @param open opens the latest committed state */
  constructor(private readonly open: () => Held) {}

  /** The latest committed state, until `close`. */
  take(): Snapshot {
    this.#latest ??= new Shared(this.open());
    return this.#latest.take();
  }

  /** To be called after each commit, before anybody is told of it: later snapshots see it. */
  renew(): void {
    this.#latest?.outdate();
    this.#latest = undefined;
  }
}

/** One state with those who read it: let go of when it is outdated and nobody does any more. */
class Shared {
  #users = 0;
  #outdated = false;

  constructor(private readonly held: Held) {}

  take(): Snapshot {
    this.#users++;
    let open = true;
    return {
      reader: this.held.reader,
      isLatest: () => this.held.isLatest(),
      close: () => {
        if (!open) return;
        open = false;
        if (--this.#users === 0 && this.#outdated) this.held.release();
      },
    };
  }

  outdate(): void {
    this.#outdated = true;
    if (this.#users === 0) this.held.release();
  }
}
