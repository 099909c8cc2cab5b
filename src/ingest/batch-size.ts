import { MongoServerError } from 'mongodb';

/** How long a transaction should take at most: stores end those of a minute. */
const SLOW_MS = 10_000;
/** Codes of a transaction that the store ended because it took too long. */
const ENDED: ReadonlySet<unknown> = new Set([251, 290]);

/**
 * How many articles go into one transaction: as many as may, fewer while transactions are slow. On a busy
 * machine, or where thousands of articles name the same bodies, many at once would outlive what a store allows.
 */
export class BatchSize {
  private size: number;

  constructor(private readonly most: number) {
    this.size = most;
  }

  /** Articles for the next transaction; at least one. */
  get next(): number {
    return this.size;
  }

  /** Learns from a transaction that took so long. */
  took(ms: number): void {
    if (ms > SLOW_MS) this.size = Math.max(1, Math.floor(this.size / 2));
    else if (ms < SLOW_MS / 4) this.size = Math.min(this.most, this.size * 2);
  }
}

/** Whether a transaction failed because the store ended it for its age: half of the work may go through. */
export function tookTooLong(error: unknown): boolean {
  return error instanceof MongoServerError && ENDED.has(error.code);
}
