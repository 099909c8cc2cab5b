import { Decimal128 } from 'bson';
import { badValue, maxTimeExpired } from '../errors';
import type { CheckTime } from '../pause';
import { numeric } from '../query/values';

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

const LONGEST = 2 ** 31 - 1;

/** Reads `maxTimeMS`; 0 for no limit. */
export function readMaxTime(value: unknown): number {
  if (value === undefined) return 0;
  const number = Number(value instanceof Decimal128 ? value : (numeric(value) ?? NaN));
  if (Number.isNaN(number)) throw badValue('maxTimeMS must be a number');
  if (number < 0 || number > LONGEST)
    throw badValue(`${number} value for maxTimeMS is out of range`);
  if (!Number.isInteger(number)) throw badValue('maxTimeMS has non-integral value');
  return number;
}
