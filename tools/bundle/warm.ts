import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, askFirst } from './first-answer';

const START_MS = 60_000;

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
    try {
      await askFirst(await addressOf(service, START_MS));
    } finally {
      service.kill('SIGTERM');
    }
    await ended(service);
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
