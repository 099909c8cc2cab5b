import { setTimeout as sleep } from 'node:timers/promises';
import { MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';

/** Between attempts, and how long in all: the store may be moving to another process or machine. */
const PAUSE_MS = 250;
const PATIENCE_MS = 30_000;

/**
 * Runs work that may be run again, and runs it again while the connection to the store is lost: the process
 * that served it has ended and another takes its place.
 */
export async function withPatience<Result>(work: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + PATIENCE_MS;
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!isLost(error) || Date.now() > until) throw error;
      await sleep(PAUSE_MS);
    }
}

/** What a driver's write to a socket that was just closed fails with, before the driver knows. */
const LOST: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED']);

/** CursorNotFound and NoSuchTransaction: what another process had begun, the new one does not know. */
const UNKNOWN_THERE: ReadonlySet<unknown> = new Set([43, 251]);

function isLost(error: unknown): boolean {
  return (
    (error instanceof MongoServerError && UNKNOWN_THERE.has(error.code)) ||
    error instanceof MongoNetworkError ||
    error instanceof MongoServerSelectionError ||
    (error instanceof Error && LOST.has((error as NodeJS.ErrnoException).code))
  );
}
