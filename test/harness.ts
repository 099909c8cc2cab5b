import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { CommandStartedEvent } from 'mongodb';
import { COST_HEADER } from '../src/graphql/limits/node-budget';
import { readConfig } from '../src/config';
import { type RunningServer, startServer } from '../src/server';
import { HOUSEKEEPING } from '../src/store/command-tally';
import { preparedSets } from '../src/store/proposed-set';
import type { Store } from '../src/store/connect';
import { fillWithSeed } from './fill-with-seed';

export interface GraphQLAnswer<T = Record<string, unknown>> {
  data?: T | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; argument?: string; constraint?: string };
  }[];
}

/** The real app on a real socket, on a database of its own. */
export interface TestService {
  url: string;
  server: RunningServer;
  store: Store;
  /** Asks the API over HTTP. */
  ask<T = Record<string, unknown>>(query: string, variables?: object): Promise<GraphQLAnswer<T>>;
  /** Names of the MongoDB commands that `work` caused, in order; housekeeping left out. */
  commandsDuring(work: () => Promise<unknown>): Promise<string[]>;
  stop(): Promise<void>;
}

/**
 * Starts the service as production does, on a free port, on the store of `MONGODB_URI` (test/global-setup.ts
 * starts the embedded server when it is unset), in a database named for this run and dropped by `stop`.
 */
export async function startService(
  options: { seed?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<TestService> {
  const database = `test_${randomBytes(6).toString('hex')}`;
  const config = readConfig(
    { PORT: '0', LOG_LEVEL: 'silent', MONGODB_DATABASE: database },
    { MONGODB_URI: process.env['MONGODB_URI'], ...options.env },
  );
  const server = await startServer(config, async (store) => {
    if (options.seed !== false) await fillWithSeed(store);
  });
  const { url, store } = server;
  // Only requests that ask for their cost go through the client whose commands can be heard.
  let observing = false;
  return {
    url,
    server,
    store,
    ask: async <T>(query: string, variables?: object) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(observing ? { [COST_HEADER]: '1' } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphQLAnswer<T>;
    },
    commandsDuring: async (work) => {
      const names: string[] = [];
      const listen = (event: CommandStartedEvent): void => {
        if (!HOUSEKEEPING.has(event.commandName)) names.push(event.commandName);
      };
      store.observed.on('commandStarted', listen);
      observing = true;
      await work();
      observing = false;
      store.observed.off('commandStarted', listen);
      return names;
    },
    stop: async () => {
      for (const set of await preparedSets(store.db)) await set.dropDatabase();
      await server.close();
    },
  };
}
