import type { FastifyInstance } from 'fastify';

/** How long the store may take to answer before the service counts as not ready. */
const PING_TIMEOUT_MS = 2_000;

export interface HealthOptions {
  /** Asks the store for a sign of life; rejects when it has none. */
  readonly ping: () => Promise<void>;
  /** Milliseconds to wait for it. */
  readonly timeoutMs?: number;
}

/**
 * `/health`: the process is alive (always 200).
 * `/ready`: the store answers in time (200), or not (503); the reason goes to the log, not to the client.
 */
export function registerHealth(
  app: FastifyInstance,
  { ping, timeoutMs = PING_TIMEOUT_MS }: HealthOptions,
): void {
  app.get('/health', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/ready', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      await within(timeoutMs, ping);
      return await reply.send({ status: 'ok' });
    } catch (error) {
      request.log.warn({ err: error }, 'the store does not answer');
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
}

async function within(timeoutMs: number, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
