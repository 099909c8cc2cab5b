import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type MongoClientOptions } from 'mongodb';
import {
  type EmbeddedOptions,
  type EmbeddedServer,
  startEmbedded,
} from '../../src/embedded/server';

/** A server on its own folder with the official driver connected, as a service would use it. */
export interface Running {
  dataDir: string;
  server: EmbeddedServer;
  client: MongoClient;
  /** What the server wrote to its log: nothing, unless something broke. */
  log: string[];
  /** Closes the server and the client and starts both again on the same folder. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'embedded-'));

export async function startServer(
  options: Partial<EmbeddedOptions> = {},
  clientOptions: MongoClientOptions = {},
): Promise<Running> {
  const dataDir = options.dataDir ?? temporaryFolder();
  const log: string[] = [];
  const open = async () => {
    const server = await startEmbedded({ ...options, dataDir, onLog: (line) => log.push(line) });
    const client = await new MongoClient(server.uri, clientOptions).connect();
    return { server, client };
  };
  const running: Running = {
    dataDir,
    log,
    ...(await open()),
    async restart() {
      await running.client.close();
      await running.server.close();
      Object.assign(running, await open());
    },
    async stop() {
      await running.client.close();
      await running.server.close();
      rmSync(dataDir, { recursive: true, force: true });
      if (log.length > 0) throw new Error(`the server logged: ${log.join('\n')}`);
    },
  };
  return running;
}
