import type { Config } from '../config';
import { readConfig } from '../config';
import type { Store } from '../store/connect';
import { isEmpty } from '../store/is-empty';
import { openConfiguredStore } from '../open-store';
import type { RunningServer } from '../server';

const FIRST_QUERY = `{ people { nodes { name tenures { nodes { post { label } } } } } }`;

/**
 * Runs the service until SIGTERM or SIGINT, then drains it. The promise resolves when it has stopped.
 * @param print where the addresses go: standard output.
 */
export async function start(
  flags: Record<string, string | undefined>,
  print: (line: string) => void,
): Promise<void> {
  const config: Config = readConfig(flags);
  // The store starts in a thread of its own while this one loads the app.
  const opening = openConfiguredStore(config);
  const [{ startServer }] = await Promise.all([import('../server.js'), opening]);
  const server = await startServer(config, (store) => seedWhenEmpty(store, print), opening);
  // Who reads the address may send the signal at once.
  const ended = signalled();
  greet(server, print);
  await ended;
  await server.close();
}

/** Loads what comes with the service into an empty store; ingestion's code is loaded only then. */
async function seedWhenEmpty({ db }: Store, print: (line: string) => void): Promise<void> {
  if (!(await isEmpty(db))) return;
  const { seedFiles, seedRecords } = await import('../ingest/seed.js');
  const [summary] = await seedRecords(db, await seedFiles());
  print(`Seeded the empty store. ${summary}`);
}

function greet({ url }: RunningServer, print: (line: string) => void): void {
  print(
    [
      `Chancery answers at ${url}`,
      `  API and Apollo Sandbox  ${url}/graphql`,
      `  Offline IDE             ${url}/ide`,
      `  About                   ${url}/`,
      'A first query to try:',
      `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: FIRST_QUERY })}'`,
    ].join('\n'),
  );
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Resolves at the first SIGTERM or SIGINT; a second one, of either, ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    const heard = (): void => {
      for (const signal of SIGNALS) process.off(signal, heard);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, heard);
  });
}
