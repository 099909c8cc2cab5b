import { chmodSync, rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Dispatcher } from './commands/dispatch';
import { COMMANDS } from './commands/table';
import { Engine } from './engine';
import type { Limits } from './limits';
import { openStore } from './storage/open-store';
import { EmbeddedStoreError } from './store-error';
import { listen, type Listening } from './wire/listen';
import { isServed } from './wire/probe';
import { removeSocketFolder } from './wire/socket-path';

/** What the main thread starts the worker with. */
export interface WorkerData {
  /** Absolute; exists. */
  folder: string;
  socket: string;
  /** A port on loopback to listen on beside the socket; 0 for any. */
  tcpPort: number | undefined;
  limits: Limits;
}

/** What the worker tells the main thread. */
export type WorkerMessage =
  | { type: 'ready'; tcpPort: number | undefined }
  | { type: 'refused'; reason: EmbeddedStoreError['reason']; message: string }
  | { type: 'failed'; message: string }
  | { type: 'log'; message: string };

const tell = (message: WorkerMessage) => parentPort!.postMessage(message);

/** The thread that owns the store: opens it, listens, and on any message closes in order. */
async function run({ folder, socket, tcpPort, limits }: WorkerData): Promise<void> {
  if (await isServed(socket)) {
    throw new EmbeddedStoreError('LOCKED', `the store in ${folder} is in use by another process`);
  }
  const store = await openStore(folder);
  try {
    await serve(store, { folder, socket, tcpPort, limits });
  } catch (error) {
    // Whoever tries again must find the folder free.
    await store.close();
    throw error;
  }
}

/** Listens for drivers until the main thread says to close. */
async function serve(
  store: Awaited<ReturnType<typeof openStore>>,
  { folder, socket, tcpPort, limits }: WorkerData,
): Promise<void> {
  const engine = new Engine(store, limits, socket);
  const dispatcher = new Dispatcher(engine, COMMANDS, (error) =>
    tell({
      type: 'log',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  const handle = dispatcher.handle.bind(dispatcher);
  const refuse = dispatcher.refuse.bind(dispatcher);
  const listening: Listening[] = [];
  rmSync(socket, { force: true });
  listening.push(await listen({ path: socket }, limits, handle, refuse));
  chmodSync(socket, 0o600);
  let port: number | undefined;
  if (tcpPort !== undefined) {
    const address = { host: '127.0.0.1', port: tcpPort };
    const tcp = await listen(address, limits, handle, refuse);
    listening.push(tcp);
    port = tcp.port;
  }
  parentPort!.once('message', () => {
    void close(listening, engine)
      .catch((error: unknown) => tell({ type: 'failed', message: String(error) }))
      .finally(() => removeSocketFolder(socket, folder));
  });
  tell({ type: 'ready', tcpPort: port });
}

async function close(listening: readonly Listening[], engine: Engine): Promise<void> {
  engine.stopWaiting();
  await Promise.all(listening.map((each) => each.close()));
  await engine.close();
  parentPort!.close();
}

// lmdb rejects promises that it keeps to itself when a commit fails; the writer's own was rejected too
// and has been answered, so the server goes on.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof Error && error.message.startsWith('Commit failed'))) throw error;
});

const { socket, folder } = workerData as WorkerData;
run(workerData as WorkerData).catch((error: unknown) => {
  removeSocketFolder(socket, folder);
  if (error instanceof EmbeddedStoreError) {
    tell({ type: 'refused', reason: error.reason, message: error.message });
  } else tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  parentPort!.close();
});
