import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../tools/bundle/first-answer';

/** The compiled project, as seen from `dist/bench/growth`. */
const DIST = join(__dirname, '../..');
const CLI = join(DIST, 'bundle/cli.js');
const GENERATE = join(DIST, 'tools/generate/main.js');
const HEAP_PROBE = join(DIST, 'bench/soak/heap-probe.js');
/** Opening a large store of an earlier version makes what it lacks. */
const START_MS = 30 * 60_000;

/** A running service, in a process of its own. */
export interface Service {
  url: string;
  /** Memory of its own, in bytes, where the system tells (Linux). */
  memory(): number;
  /** Heap in use after a collection of garbage, in bytes. @throws when it was not started to tell. */
  heap(): Promise<number>;
  /** Processor time used since it started, in milliseconds, where the system tells (Linux). */
  processorTime(): number;
  stop(): Promise<void>;
}

/** Settings of a child process: its own store, any free port of the loopback, no log. */
function environment(dataDir: string): NodeJS.ProcessEnv {
  const own = { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' };
  // Empty is unset: the embedded store.
  return { ...process.env, MONGODB_URI: '', ...own };
}

/** Runs a command of the project to its end. @throws when it fails, with what it said. */
async function run(script: string, args: string[], dataDir: string): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    env: environment(dataDir),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} ${args.join(' ')}: exit ${code}`);
}

/** Makes a store that holds the reviewed seed, and a generated world when meetings are asked for. */
export async function makeStore(dataDir: string, meetings: number, seed: number): Promise<void> {
  if (meetings > 0)
    await run(GENERATE, ['--meetings', String(meetings), '--seed', String(seed)], dataDir);
  await run(CLI, ['seed'], dataDir);
}

/** Starts the service as users do. Resolves when it says where it answers. */
export async function startService(
  dataDir: string,
  { nodeArgs = [], probesHeap = false }: { nodeArgs?: string[]; probesHeap?: boolean } = {},
): Promise<Service> {
  const probe = probesHeap ? ['--expose-gc', '--require', HEAP_PROBE] : [];
  const child = spawn(process.execPath, [...nodeArgs, ...probe, CLI, 'start'], {
    env: environment(dataDir),
    stdio: ['ignore', 'pipe', 'inherit', ...(probesHeap ? (['ipc'] as const) : [])],
  });
  const url = await addressOf(child, START_MS);
  return {
    url,
    memory: () => memoryOf(child),
    heap: () => heapOf(child),
    processorTime: () => processorTimeOf(child),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The process's own memory: what the store maps of its file is the system's to keep or drop. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes = '0'] = /RssAnon:\s+(\d+) kB/.exec(status) ?? [];
  return Number(kilobytes) * 1024;
}

async function heapOf(child: ChildProcess): Promise<number> {
  if (!child.connected) throw new Error('the service was not started with its heap probed');
  child.send('heap');
  const [bytes] = (await once(child, 'message')) as [number];
  return bytes;
}

/** User and system time; the kernel counts it in hundredths of a second. */
function processorTimeOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field, the name, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}
