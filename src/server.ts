import type { FastifyInstance } from 'fastify';
import { createApp } from './app';
import type { Config } from './config';
import { StartupError } from './errors';
import { openConfiguredStore } from './open-store';
import type { Store } from './store/connect';

/** A running service. */
export interface RunningServer {
  /** Where it answers, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly app: FastifyInstance;
  readonly store: Store;
  /**
   * Takes no new connection, answers what is asked over those that are open, then closes the store.
   * Safe to call twice.
   */
  close(): Promise<void>;
}

/** How long running requests may take to finish on shutdown. */
const DRAIN_MS = 10_000;
const IDLE_SWEEP_MS = 50;

/**
 * Opens the store, runs `beforeListen` on it (seeding), and listens.
 * @param opening the store, when it is being opened already.
 * @throws StartupError with one clear line.
 */
export async function startServer(
  config: Config,
  beforeListen: (store: Store) => Promise<void> = async () => {},
  opening: Promise<Store> = openConfiguredStore(config),
): Promise<RunningServer> {
  const store = await opening;
  try {
    await beforeListen(store);
    const app = await createApp(config, store);
    const url = await listen(app, config);
    let closing: Promise<void> | null = null;
    const close = (): Promise<void> => (closing ??= drain(app, store));
    return { url, app, store, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function drain(app: FastifyInstance, store: Store): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  // A connection that has just answered is idle from then on; its client would keep it open for long.
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_SWEEP_MS);
  await app.close();
  clearInterval(idle);
  clearTimeout(late);
  await store.close();
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartupError(`PORT: ${port} on ${host} is in use by another process`);
    if (code === 'EACCES') throw new StartupError(`PORT: no permission to listen on ${port}`);
    throw new StartupError(`HOST: cannot listen on ${host}: ${message}`);
  }
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}
