import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const FIRST_QUERY = '{ meetings(first: 1) { nodes { name } } }';

/**
 * Starts the bundled service on a seeded store, asks it something, and has it keep the code that this took.
 * Seeding is done by a process of its own: its code is not what a start needs.
 * @param cli the bundled command line
 * @throws when a command fails or the service does not answer
 */
export async function warm(cli: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bundle-'));
  const env = {
    ...process.env,
    MONGODB_URI: '',
    DATA_DIR: join(folder, 'data'),
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
  try {
    await ended(start(cli, 'seed', env));
    const service = start(cli, 'start', { ...env, CHANCERY_KEEP_CODE: 'yes' });
    const over = ended(service);
    const answered = askFirst(service);
    await Promise.race([answered, over.then(() => Promise.reject(new Error('it ended')))]);
    service.kill('SIGTERM');
    await over;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const start = (cli: string, command: string, env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, [cli, command], { env, stdio: ['ignore', 'pipe', 'inherit'] });

type Started = ReturnType<typeof start>;

async function ended(child: Started): Promise<void> {
  child.stdout.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code}`);
}

async function askFirst(child: Started): Promise<void> {
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /answers at (http:\S+)/.exec(line) ?? [];
    if (url === undefined) continue;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: FIRST_QUERY }),
    });
    if (!response.ok) throw new Error(`the first query was answered by ${response.status}`);
    return;
  }
}
