import type { Config } from '../config';
import { readConfig } from '../config';
import { seedFiles, seedWhenEmpty } from '../ingest/seed';
import { type RunningServer, startServer } from '../server';

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
  const server = await startServer(config, async (store) => {
    const loaded = await seedWhenEmpty(store.db, await seedFiles());
    if (loaded) print(`Seeded the empty store. ${loaded[0]}`);
  });
  greet(server, print);
  await signalled();
  await server.close();
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

/** Resolves at the first SIGTERM or SIGINT; a second one ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
