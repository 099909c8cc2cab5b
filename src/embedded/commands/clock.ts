import { maxTimeExpired } from '../errors';
import type { CheckTime } from '../pause';

/** How long work keeps the thread before it lets others have their turn, in milliseconds. */
const SLICE_MS = 10;

/** The time that an operation, or a cursor over all its batches, takes and may take. */
export class Clock {
  #deadline: number;
  #sliceEnd = 0;
  #stoppedAt = 0;

  /** @param limit `maxTimeMS`; 0 for none */
  constructor(limit: number) {
    this.#deadline = limit > 0 ? Date.now() + limit : Infinity;
    this.beginSlice();
  }

  /** Milliseconds that are left of `maxTimeMS`. */
  get left(): number {
    return this.#deadline - Date.now();
  }

  beginSlice(): void {
    this.#sliceEnd = Date.now() + SLICE_MS;
  }

  /** A cursor's time does not run between its batches. */
  stop(): void {
    this.#stoppedAt = Date.now();
  }

  goOn(): void {
    if (this.#stoppedAt > 0) this.#deadline += Date.now() - this.#stoppedAt;
    this.#stoppedAt = 0;
    this.beginSlice();
  }

  /** Called for each document: one may take long. */
  readonly check: CheckTime = () => {
    const now = Date.now();
    if (now > this.#deadline) throw timeIsUp();
    return now >= this.#sliceEnd;
  };
}

export const timeIsUp = () => maxTimeExpired('operation exceeded time limit');
