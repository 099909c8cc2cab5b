import { setTimeout as sleep } from 'node:timers/promises';
import {
  type MongoClient,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb';

/** Between attempts, and how long in all: the store may be moving to another process or machine. */
const PAUSE_MS = 250;
const PATIENCE_MS = 30_000;
/** How long work may still take once connections were lost: the driver sends again what it can. */
const GRACE_MS = 5_000;

/**
 * Runs work that may be run again, and runs it again while the connection to the store is lost: the process
 * that served it has ended and another takes its place. So too when connections were lost and the work does
 * not end: for a command that is written just as its connection ends the driver waits for ever.
 * @param graceMs how long that is waited for, in milliseconds: longer for work that is patient itself.
 */
export async function withPatience<Result>(
  client: MongoClient,
  work: () => Promise<Result>,
  graceMs = GRACE_MS,
): Promise<Result> {
  const until = Date.now() + PATIENCE_MS;
  for (;;)
    try {
      return await unlessLost(client, work, graceMs);
    } catch (error) {
      if (!isLost(error) || Date.now() > until) throw error;
      await sleep(PAUSE_MS);
    }
}

/** Rejects, as on a lost connection, where connections are lost while it runs and it does not end after that. */
async function unlessLost<Result>(
  client: MongoClient,
  work: () => Promise<Result>,
  graceMs: number,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  let onCleared: () => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    onCleared = () => {
      const error = new MongoNetworkError('the connection was lost and nothing came after');
      timer ??= setTimeout(() => reject(error), graceMs);
    };
  });
  client.on('connectionPoolCleared', onCleared);
  try {
    return await Promise.race([work(), lost]);
  } finally {
    client.off('connectionPoolCleared', onCleared);
    clearTimeout(timer);
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
