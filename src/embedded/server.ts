import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { EmbeddedStoreError } from './store-error';
import { socketPath } from './wire/socket-path';
import { uriOf } from './wire/uri';
import type { WorkerData, WorkerMessage } from './worker';

export interface EmbeddedOptions extends Partial<Limits> {
  /** The folder that holds the store. Made, for its owner alone, if it is missing. */
  dataDir: string;
  /** A port on loopback to listen on beside the Unix socket; 0 for any free one. */
  tcpPort?: number;
  /** Called with what went wrong inside, for the log; without it, a process warning is emitted. */
  onLog?: (message: string) => void;
}

export interface EmbeddedServer {
  /** For `new MongoClient(uri)`: over the Unix socket. */
  uri: string;
  /** The same over TCP, where a port was asked for. */
  tcpUri: string | undefined;
  /** Lets running commands finish, syncs, and releases the folder. May be called twice. */
  close(): Promise<void>;
}

/**
 * The folders that this process serves, or is about to: the kernel's locks keep out other processes alone,
 * and of two servers that start here at once each would take the socket from the other.
 */
const taken = new Set<string>();

/**
 * Starts a MongoDB server for this machine in a worker thread, on a store in a folder.
 *
 * @throws EmbeddedStoreError if the folder is in use, cannot be written, or holds no store that this
 *   version can read; its data is then as it was
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { dataDir, tcpPort, onLog, ...limits } = options;
  const folder = privateFolder(dataDir);
  if (taken.has(folder)) throw new EmbeddedStoreError('LOCKED', `the store in ${folder} is in use`);
  const socket = socketPath(folder);
  const data: WorkerData = { folder, socket, tcpPort, limits: { ...DEFAULT_LIMITS, ...limits } };
  const worker = new Worker(join(__dirname, 'worker.js'), { workerData: data });
  const log = onLog ?? ((message: string) => process.emitWarning(message, 'EmbeddedStore'));
  taken.add(folder);
  const exited = new Promise<void>((done) =>
    worker.once('exit', () => {
      taken.delete(folder);
      done();
    }),
  );
  const port = await readiness(worker, log).catch(async (error: unknown) => {
    // Whoever tries again must find the folder free.
    await exited;
    throw error;
  });
  worker.on('error', (error: Error) => log(error.stack ?? error.message));
  return {
    uri: uriOf(socket),
    tcpUri: port === undefined ? undefined : uriOf(port),
    async close() {
      worker.postMessage('close');
      await exited;
    },
  };
}

/** The folder's real path; made if it is missing, and closed to others. */
function privateFolder(dataDir: string): string {
  const folder = resolve(dataDir);
  try {
    if (makeFolder(folder)) chmodSync(folder, 0o700);
    return realpathSync(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new EmbeddedStoreError('UNWRITABLE', `the folder ${folder} cannot be made: ${why}`);
  }
}

/**
 * Makes a folder and those above it; false where it is there. Not by `recursive`: where a file system takes no
 * folders, as in /proc, Node tries that for ever.
 */
function makeFolder(folder: string): boolean {
  const isThere = (): boolean =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isThere()) return false;
  if (folder !== dirname(folder)) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    // Another process may have made it in the meantime.
    if (isThere()) return false;
    throw error;
  }
}

/** Waits until the worker listens; answers with its TCP port, if it has one. */
function readiness(worker: Worker, log: (message: string) => void): Promise<number | undefined> {
  return new Promise((ready, refuse) => {
    worker.once('error', refuse);
    worker.once('exit', () =>
      refuse(new Error('the worker of the embedded store ended at its start')),
    );
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'ready') ready(message.tcpPort);
      else if (message.type === 'refused') {
        refuse(new EmbeddedStoreError(message.reason, message.message));
      } else if (message.type === 'failed') refuse(new Error(message.message));
      else log(message.message);
    });
  });
}
